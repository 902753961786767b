import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { BIN_DAYS } from '../../records/list/bin.tsx';
import type { BroughtBack } from '../../records/own-data.tsx';
import { type KeptRuns, RecordsScreen } from '../../records/records-screen.tsx';
import type { Archive } from '../../storage/archive.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { bringBack } from '../bring-back.ts';
import { sourcesFromArchive } from '../class-intake.ts';
import { eraseEverything } from '../erase-everything.ts';
import { exportAllRuns, exportRuns } from '../export-runs.ts';
import { goTo } from '../hash-location.ts';
import { KeepingReminder } from '../keeping-reminder.tsx';
import { appTexts } from '../messages/catalogue.ts';
import { fillResults } from '../missing-results.ts';
import { ScreenFrame } from '../screen-frame.tsx';
import { useStudio } from '../studio.ts';
import { trainersOf } from '../trainers.ts';
import { useBin } from '../use-bin.ts';
import { useLoaded } from '../use-loaded.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Reads all runs; those whose days in the bin are over are erased on the way. */
async function readRuns({ runs }: Archive) {
  for (const { header } of await runs.binned()) {
    const age = Date.now() - Date.parse(header.binnedAt ?? '');
    if (age > BIN_DAYS * DAY) await runs.remove(header.id);
  }
  const [listed, binned] = await Promise.all([runs.list(), runs.binned()]);
  return { runs: listed, binned };
}

/** What was read last stays in view while it is read again. */
function useKept(archive: Archive): readonly [KeptRuns, () => void] {
  const [kept, setKept] = useState<KeptRuns>({ type: 'loading' });
  const read = useCallback(() => {
    readRuns(archive).then(
      (found) => setKept({ type: 'ready', ...found }),
      (error: unknown) => setKept({ type: 'failed', message: String(error) }),
    );
  }, [archive]);
  useEffect(read, [read]);
  return [kept, read];
}

export function RecordsRoute(): ReactNode {
  const say = useSay(appTexts);
  const studio = useStudio();
  const { archive } = studio;
  const [kept, again] = useKept(archive);
  const [broughtBack, setBroughtBack] = useState<BroughtBack | null>(null);
  const [undo, bin] = useBin(archive, again);
  const trainers = useLoaded(useCallback(async () => await trainersOf(archive), [archive]));
  const runs = kept.type === 'ready' ? kept.runs : null;
  useEffect(
    () => (runs === null ? undefined : fillResults(archive, runs, again)),
    [archive, runs, again],
  );
  const each = async (ids: readonly string[], act: (id: string) => Promise<void>) => {
    for (const id of ids) await act(id);
    again();
  };
  const bringAll = async (files: readonly File[]): Promise<void> => {
    setBroughtBack(await bringBack(archive, files));
    again();
  };
  return (
    <ScreenFrame title={say('records')}>
      <RecordsScreen
        kept={kept}
        trainers={trainers.type === 'ready' ? trainers.value : []}
        undo={undo}
        reminder={runs !== null && <KeepingReminder archive={archive} runs={runs} />}
        broughtBack={broughtBack}
        onBin={bin}
        onPutBack={(ids) => void each(ids, async (id) => await archive.runs.putBack(id))}
        onErase={(ids) => void each(ids, async (id) => await archive.runs.remove(id))}
        onRename={(id, name) => void archive.runs.rename(id, name).then(again)}
        onClaim={(id, mine) => void archive.runs.claim(id, mine).then(again)}
        onExport={(ids) => void exportRuns(archive, ids)}
        onExportAll={() => void exportAllRuns(archive)}
        onOpenClass={(ids) => {
          studio.classIntake.hold(sourcesFromArchive(archive, ids));
          goTo('/class');
        }}
        onBringBack={(files) => void bringAll(files)}
        onEraseEverything={() => void eraseEverything(archive)}
      />
    </ScreenFrame>
  );
}
