import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { cardOf } from '../../library/card.ts';
import { type Kept, LibraryScreen } from '../../library/library-screen.tsx';
import type { Opening } from '../../library/opening.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { sourcesFromFiles } from '../class-intake.ts';
import { copyText } from '../copy-text.ts';
import { exportRun } from '../export-run.ts';
import { goTo } from '../hash-location.ts';
import { fillResults } from '../missing-results.ts';
import { ScreenFrame } from '../screen-frame.tsx';
import { useStudio } from '../studio.ts';
import { useBin } from '../use-bin.ts';
import { type Loaded, useLoaded } from '../use-loaded.ts';
import { useShippedCards } from '../use-shipped-cards.ts';

const KeepingReminder = lazy(async () => ({
  default: (await import('../keeping-reminder.tsx')).KeepingReminder,
}));

/** Most visits open no file. */
const loadOpening = async () => await import('../open-file.ts');

/** Everything that the library lists, read again whenever `turn` changes. */
function useShelves(turn: number) {
  const { archive } = useStudio();
  const load = useCallback(async () => {
    const [runs, own] = await Promise.all([archive.runs.list(), archive.scenarios.list()]);
    return { runs, own: own.map(({ scenario }) => cardOf(scenario)), turn };
  }, [archive, turn]);
  return useLoaded(load);
}

type Shelves = ReturnType<typeof useShelves> extends Loaded<infer Value> ? Value : never;

function keptOf(shelves: Loaded<Shelves>): Kept {
  return shelves.type === 'ready' ? { type: 'ready', runs: shelves.value.runs } : shelves;
}

export function LibraryRoute(): ReactNode {
  const { archive, classIntake } = useStudio();
  const { language } = useLanguage();
  const [turn, setTurn] = useState(0);
  const [openings, setOpenings] = useState<readonly Opening[]>([]);
  const shelves = useShelves(turn);
  const again = useCallback((): void => setTurn((n) => n + 1), []);
  const [undo, bin] = useBin(archive, again);
  const runs = shelves.type === 'ready' ? shelves.value.runs : null;
  useEffect(
    () => (runs === null ? undefined : fillResults(archive, runs, again)),
    [archive, runs, again],
  );

  const shipped = useShippedCards();
  const cards = useMemo(() => {
    if (shipped === null) return null;
    const own = shelves.type === 'ready' ? shelves.value.own : [];
    const replaced = new Set(own.map((card) => card.id));
    return [...own, ...shipped.filter((card) => !replaced.has(card.id))];
  }, [shelves, shipped]);

  /** What is being opened stands under what was opened with it. */
  const receive = async (
    file: string,
    before: readonly Opening[],
    opening: () => Promise<Opening>,
  ): Promise<readonly Opening[]> => {
    setOpenings([...before, { type: 'reading', file }]);
    const opened = await opening();
    setOpenings([...before, opened]);
    if (opened.type !== 'refused') again();
    return [...before, opened];
  };

  const receiveFiles = async (files: readonly File[]): Promise<void> => {
    const { areForClass, openFile } = await loadOpening();
    if (await areForClass(files)) {
      classIntake.hold(sourcesFromFiles(files));
      goTo('/class');
      return;
    }
    let opened: readonly Opening[] = [];
    for (const file of files) {
      opened = await receive(file.name, opened, async () => await openFile(archive, file));
    }
  };

  const receiveText = async (text: string): Promise<void> => {
    const file = PASTED[language];
    const { openText } = await loadOpening();
    await receive(file, [], async () => await openText(archive, text, file));
  };

  return (
    <ScreenFrame>
      <LibraryScreen
        cards={cards}
        kept={keptOf(shelves)}
        openings={openings}
        undo={undo}
        reminder={
          runs !== null &&
          runs.length > 0 && (
            <Suspense>
              <KeepingReminder archive={archive} runs={runs} />
            </Suspense>
          )
        }
        onFiles={(files) => void receiveFiles(files)}
        onText={(text) => void receiveText(text)}
        onCopy={copyText}
        onRemoveScenario={(id) => void archive.scenarios.remove(id).then(again)}
        onExportRun={(id) => void exportRun(archive, id)}
        onBinRun={(id) => bin([id])}
        onPlayAgain={(id) => goTo(`/s/${id}`)}
      />
    </ScreenFrame>
  );
}

/** What a text without a file is called in its report. */
const PASTED = { fr: 'texte-collé.json', en: 'pasted-text.json' } as const;
