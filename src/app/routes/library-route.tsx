import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { cardOf } from '../../library/card.ts';
import { type Kept, LibraryScreen } from '../../library/library-screen.tsx';
import type { Opening } from '../../library/opening.ts';
import { shippedCards } from '../../library/shipped.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { copyText } from '../copy-text.ts';
import { exportRun } from '../export-run.ts';
import { goTo } from '../hash-location.ts';
import { openFile, openText } from '../open-file.ts';
import { ScreenFrame } from '../screen-frame.tsx';
import { useStudio } from '../studio.ts';
import { type Loaded, useLoaded } from '../use-loaded.ts';

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
  const { archive } = useStudio();
  const { language } = useLanguage();
  const [turn, setTurn] = useState(0);
  const [opening, setOpening] = useState<Opening>({ type: 'idle' });
  const shelves = useShelves(turn);
  const again = (): void => setTurn((n) => n + 1);

  const cards = useMemo(() => {
    const own = shelves.type === 'ready' ? shelves.value.own : [];
    const replaced = new Set(own.map((card) => card.id));
    return [...own, ...shippedCards.filter((card) => !replaced.has(card.id))];
  }, [shelves]);

  const receive = (file: string, reading: Promise<Opening>): void => {
    setOpening({ type: 'reading', file });
    const show = (opened: Opening): void => {
      setOpening(opened);
      if (opened.type !== 'refused') again();
    };
    void reading.then(show);
  };

  return (
    <ScreenFrame>
      <LibraryScreen
        cards={cards}
        kept={keptOf(shelves)}
        opening={opening}
        onFile={(file) => receive(file.name, openFile(archive, file))}
        onText={(text) => receive(PASTED[language], openText(archive, text, PASTED[language]))}
        onCopy={copyText}
        onRemoveScenario={(id) => void archive.scenarios.remove(id).then(again)}
        onExportRun={(id) => void exportRun(archive, id)}
        onEraseRun={(id) => void archive.runs.remove(id).then(again)}
        onPlayAgain={(id) => goTo(`/s/${id}`)}
      />
    </ScreenFrame>
  );
}

/** What a text without a file is called in its report. */
const PASTED = { fr: 'texte-collé.json', en: 'pasted-text.json' } as const;
