import { useEffect, useRef } from 'react';
import type { RunStore } from '../../run/store.ts';
import { type Studio, useStudio } from '../studio.ts';
import { isWorthless } from './leftovers.ts';

/** Keeps the run open while it is shown; when it is left, one in which nothing was done is dropped. */
export function useDroppedWhenLeft(store: RunStore): void {
  const studio = useStudio();
  const shown = useRef<RunStore | null>(null);
  useEffect(() => {
    const { runId } = store.getState();
    const release = studio.hold(runId);
    shown.current = store;
    return () => {
      shown.current = null;
      release();
      // A screen that is only drawn anew shows it again within the same turn.
      setTimeout(() => {
        if (shown.current === store) return;
        void leave(studio, store);
      });
    };
  }, [studio, store]);
}

/** Closes a run, and erases it where nobody would miss it. */
export async function leave(studio: Studio, store: RunStore): Promise<void> {
  const { runId } = store.getState();
  const worthless = isWorthless(store);
  await studio.close(runId);
  if (worthless) await studio.archive.runs.remove(runId);
}
