import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { RunActions } from '../run/actions.ts';
import type { RunState } from '../run/state.ts';
import type { RunStore } from '../run/store.ts';
import type { Screen, ScreenMoves } from './screen/screen.ts';
import type { ScreenState } from './screen/screen-state.ts';

/** What every part of the player may reach: the run, and the screen that shows it. */
export interface PlayerDesk {
  readonly store: RunStore;
  readonly screen: Screen;
}

export const PlayerContext = createContext<PlayerDesk | null>(null);

export function usePlayer(): PlayerDesk {
  const desk = useContext(PlayerContext);
  if (desk === null) throw new Error('No player above this component.');
  return desk;
}

/** Part of the run; draws again only when that part is another value. Select narrowly. */
export function useRun<Part>(select: (state: RunState) => Part): Part {
  return useStore(usePlayer().store, select);
}

/** Part of what the screen shows. */
export function useScreen<Part>(select: (state: ScreenState) => Part): Part {
  return useStore(usePlayer().screen, select);
}

export function useActions(): RunActions {
  return usePlayer().store.actions;
}

export function useMoves(): ScreenMoves {
  return usePlayer().screen.moves;
}

/** Whether what is shown has been played already: then nothing about it can be done or undone. */
export function isReplay({ access }: RunState): boolean {
  return access === 'replay';
}

/** Whether the trainee may act now: on air, and in the tab that writes. */
export function isLive({ view, access }: RunState): boolean {
  return view.status === 'running' && access === 'writer';
}
