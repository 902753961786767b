import { useEffect } from 'react';
import { usePlayer } from '../player-context.ts';
import { cueOf } from './cue-of.ts';
import { type Loudspeaker, openLoudspeaker } from './cues.ts';

export interface SoundsProps {
  /** Opens the loudspeaker; the browser's own unless told otherwise. */
  readonly open?: () => Loudspeaker | undefined;
}

/** Lets the run be heard. Mounted only for those who asked for sounds. */
export function Sounds({ open = openLoudspeaker }: SoundsProps): null {
  const { store } = usePlayer();
  useEffect(() => {
    const loudspeaker = open();
    const unsubscribe = store.subscribe((state, before) => {
      const cue = cueOf(state, before);
      if (cue !== null) loudspeaker?.play(cue);
    });
    return () => {
      unsubscribe();
      loudspeaker?.close();
    };
  }, [store, open]);
  return null;
}
