import { lazy, type ReactNode, Suspense, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { RunStore } from '../run/store.ts';
import { textIn } from '../scenario/text.ts';
import { useLanguage } from '../ui/i18n/language.ts';
import { Desk, type DeskProps } from './desk-screen.tsx';
import { HelpFoldingContext } from './help/folding.ts';
import { useHelpMadeReady } from './help/use-help-made-ready.ts';
import { OffAir } from './off-air/off-air.tsx';
import { PlayerContext } from './player-context.ts';
import { createScreen } from './screen/screen.ts';

/** Off by default. */
const Sounds = lazy(async () => ({ default: (await import('./sound/sounds.tsx')).Sounds }));

export interface PlayerProps extends DeskProps {
  readonly store: RunStore;
  /** Whether the help while writing is unfolded; null as long as nobody has chosen. */
  readonly toneHelp: boolean | null;
  readonly onToneHelp: (open: boolean) => void;
  /** Whether short cues are to be heard. */
  readonly sound: boolean;
  /** The run is over and its debrief is wanted. */
  readonly onFinished: () => void;
}

/** The trainee's desk over one run, from going on air to going off. */
export function Player(props: PlayerProps): ReactNode {
  const { store, toneHelp, onToneHelp, sound, onFinished, onLeave } = props;
  const desk = useMemo(() => ({ store, screen: createScreen() }), [store]);
  const folding = useMemo(() => ({ open: toneHelp, onToggle: onToneHelp }), [toneHelp, onToneHelp]);
  useHelpMadeReady(store);
  const ended = useStore(store, (state) => state.view.status === 'ended');
  const title = useStore(store, (state) => state.programme.scenario.title);
  const { language } = useLanguage();
  useEffect(() => {
    document.title = `${textIn(title, language).text} — En ondes`;
  }, [title, language]);
  return (
    <PlayerContext value={desk}>
      <HelpFoldingContext value={folding}>
        {ended ? <OffAir onFinished={onFinished} onLeave={onLeave} /> : <Desk {...props} />}
        {sound && (
          <Suspense>
            <Sounds />
          </Suspense>
        )}
      </HelpFoldingContext>
    </PlayerContext>
  );
}
