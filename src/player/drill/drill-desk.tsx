import { type ReactNode, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { RunStore } from '../../run/store.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { Dialogs } from '../dialogs/dialogs.tsx';
import { PickingBar } from '../feed/picking-bar.tsx';
import { HelpFoldingContext } from '../help/folding.ts';
import { useHelpMadeReady } from '../help/use-help-made-ready.ts';
import { Announcements } from '../notices/announcements.tsx';
import { RunNotices } from '../notices/run-notices.tsx';
import { PlayerContext, useActions, useRun } from '../player-context.ts';
import { createScreen } from '../screen/screen.ts';
import { useShortcuts } from '../shortcuts/use-shortcuts.ts';
import { Board } from './board.tsx';
import styles from './drill.module.css';
import { DrillHead, type DrillHeadProps } from './drill-head.tsx';
import { openingScreen } from './opening.ts';
import { useMovingOn } from './use-moving-on.ts';

export interface DrillDeskProps extends DrillHeadProps {
  /** What came of it, in the place of the page once the run is over. */
  readonly verdict: ReactNode;
  readonly letterShortcuts: boolean;
  readonly onLetterShortcuts: (on: boolean) => void;
}

export interface DrillProps extends DrillDeskProps {
  readonly store: RunStore;
  readonly toneHelp: boolean | null;
  readonly onToneHelp: (open: boolean) => void;
}

/** One drill, on one page: what is asked, what has come in, the answer, and what it is worth. */
export function Drill(props: DrillProps): ReactNode {
  const { store, toneHelp, onToneHelp } = props;
  const desk = useMemo(
    () => ({ store, screen: createScreen(openingScreen(store.getState())) }),
    [store],
  );
  const folding = useMemo(() => ({ open: toneHelp, onToggle: onToneHelp }), [toneHelp, onToneHelp]);
  useHelpMadeReady(store);
  const runId = useStore(store, (state) => state.runId);
  return (
    <PlayerContext value={desk}>
      <HelpFoldingContext value={folding}>
        <DrillDesk key={runId} {...props} />
      </HelpFoldingContext>
    </PlayerContext>
  );
}

function DrillDesk(props: DrillDeskProps): ReactNode {
  const { verdict, letterShortcuts, onLetterShortcuts } = props;
  const ended = useRun((state) => state.view.status === 'ended');
  useShortcuts(letterShortcuts && !ended);
  useMovingOn();
  useContentLanguage();
  return (
    <article className={styles.drill}>
      <DrillHead {...props} />
      {ended ? verdict : <Board letterShortcuts={letterShortcuts} />}
      {!ended && (
        <>
          <PickingBar />
          <RunNotices />
          <Announcements />
        </>
      )}
      <Dialogs letterShortcuts={letterShortcuts} onLetterShortcuts={onLetterShortcuts} />
    </article>
  );
}

/** The page speaks the language of the studio: a drill has no key of its own for it. */
function useContentLanguage(): void {
  const { language } = useLanguage();
  const actions = useActions();
  const wanted = useRun(
    ({ view, programme, access }) =>
      view.status === 'running' &&
      access === 'writer' &&
      view.language !== language &&
      programme.scenario.languages.includes(language),
  );
  useEffect(() => {
    if (wanted) void actions.switchLanguage(language);
  }, [wanted, actions, language]);
}
