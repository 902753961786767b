import { useEffect } from 'react';
import type { RunState } from '../../run/state.ts';
import { usePlayer } from '../player-context.ts';

/** Simulated ms after a deed within which what follows is taken for its effect. */
const SOON = 60_000;

/**
 * Without a clock nothing follows by itself: once something is done whose effect is due shortly, time
 * goes there, so that the verdict comes as it does with a clock.
 */
export function useMovingOn(): void {
  const { store } = usePlayer();
  useEffect(() => {
    const move = (state: RunState, before: RunState): void => {
      if (state.settings.allowance !== null || state.logged === before.logged) return;
      const { view, access } = state;
      if (view.status !== 'running' || access !== 'writer') return;
      const due = view.upcoming()[0];
      if (due !== undefined && due - view.now <= SOON) void store.actions.next();
    };
    return store.subscribe(move);
  }, [store]);
}
