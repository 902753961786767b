import { type ReactNode, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { RunStore } from '../run/store.ts';
import { textIn } from '../scenario/text.ts';
import { useLanguage } from '../ui/i18n/language.ts';
import { Desk, type DeskProps } from './desk-screen.tsx';
import { OffAir } from './off-air/off-air.tsx';
import { PlayerContext } from './player-context.ts';
import { createScreen } from './screen/screen.ts';

export interface PlayerProps extends DeskProps {
  readonly store: RunStore;
  /** The run is over and its debrief is wanted. */
  readonly onFinished: () => void;
}

/** The trainee's desk over one run, from going on air to going off. */
export function Player(props: PlayerProps): ReactNode {
  const { store, onFinished, onLeave } = props;
  const desk = useMemo(() => ({ store, screen: createScreen() }), [store]);
  const ended = useStore(store, (state) => state.view.status === 'ended');
  const title = useStore(store, (state) => state.programme.scenario.title);
  const { language } = useLanguage();
  useEffect(() => {
    document.title = `${textIn(title, language).text} — En ondes`;
  }, [title, language]);
  return (
    <PlayerContext value={desk}>
      {ended ? <OffAir onFinished={onFinished} onLeave={onLeave} /> : <Desk {...props} />}
    </PlayerContext>
  );
}
