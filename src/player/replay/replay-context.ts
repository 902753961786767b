import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { SnapshotView } from '../../engine/snapshot.ts';
import type { Playback } from '../../run/replay/playback.ts';
import type { ReplayStore } from '../../run/replay/replay-store.ts';
import type { Mark } from '../../ui/marked-text.tsx';
import type { Language } from '../../vocabulary/language.ts';
import type { Landmark } from './landmarks.ts';

/** What every part of the replay may reach, beside what the player's parts reach. */
export interface ReplayDesk {
  readonly replay: ReplayStore;
  readonly playback: Playback;
  readonly landmarks: readonly Landmark[];
  /** The page as it stood at the end: it knows every item, whenever it came. */
  readonly end: SnapshotView;
  /** Stretches of what an event said that earned or cost points. */
  readonly marksOf: (event: number, text: string, language: Language) => readonly Mark[];
}

export const ReplayContext = createContext<ReplayDesk | null>(null);

export function useReplay(): ReplayDesk {
  const desk = useContext(ReplayContext);
  if (desk === null) throw new Error('No replay above this component.');
  return desk;
}

export function usePlaying(): boolean {
  return useStore(useReplay().playback, (state) => state.playing);
}
