import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { type ClassMember, createClassReading } from '../../records/class/class-reading.ts';
import { ClassScreen } from '../../records/class/class-screen.tsx';
import { createRunReader } from '../../run/reading/run-reader.ts';
import type { Archive } from '../../storage/archive.ts';
import { downloadBytes, downloadText } from '../../storage/files.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { csvOf } from '../../ui/spreadsheet/csv.ts';
import type { Sheet } from '../../ui/spreadsheet/sheet.ts';
import { XLSX_TYPE, xlsxOf } from '../../ui/spreadsheet/xlsx.ts';
import type { Language } from '../../vocabulary/language.ts';
import { sourcesFromFiles } from '../class-intake.ts';
import { appTexts } from '../messages/catalogue.ts';
import { ScreenFrame } from '../screen-frame.tsx';
import { useStudio } from '../studio.ts';

/** The class, read from what was brought here; gone when the screen is left. */
function useClassReading() {
  const { classIntake } = useStudio();
  const [reading] = useState(() => createClassReading(createRunReader()));
  useEffect(() => reading.begin(classIntake.held()), [reading, classIntake]);
  return reading;
}

export function ClassRoute(): ReactNode {
  const say = useSay(appTexts);
  const { archive } = useStudio();
  const { language } = useLanguage();
  const reading = useClassReading();
  const shown = useStore(reading.store);
  const [kept, setKept] = useState<number | null>(null);
  const keep = async (members: readonly ClassMember[]): Promise<void> =>
    setKept(await keepAll(archive, members));
  return (
    <ScreenFrame title={say('classView')}>
      <ClassScreen
        reading={shown}
        onFiles={(files) => void reading.add(sourcesFromFiles(files))}
        onKeep={(members) => void keep(members)}
        kept={kept}
        onExport={(sheet, format) => void handOut(sheet, format, language)}
      />
    </ScreenFrame>
  );
}

/** @returns how many were not here already. */
async function keepAll(archive: Archive, members: readonly ClassMember[]): Promise<number> {
  const { importRun } = await import('../../storage/import-run.ts');
  let count = 0;
  for (const { text } of members) {
    const imported = await importRun(archive, text);
    if (imported.type === 'kept') count += 1;
  }
  return count;
}

async function handOut(sheet: Sheet, format: 'csv' | 'xlsx', language: Language): Promise<void> {
  const name = `en-ondes_${new Date().toISOString().slice(0, 10)}.${format}`;
  if (format === 'csv') downloadText(name, csvOf(sheet, language), 'text/csv');
  else downloadBytes(name, await xlsxOf([sheet]), XLSX_TYPE);
}
