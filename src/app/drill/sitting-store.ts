import { createStore } from 'zustand/vanilla';
import type { Try } from '../../player/drill/sitting.tsx';

/** What was practised since the page was opened. */
interface SittingState {
  /** Tries that came to their end, oldest first. */
  readonly tries: readonly Try[];
}

/** Lasts as long as the page: a sitting is over when somebody leaves. */
export const sitting = createStore<SittingState>(() => ({ tries: [] }));

/** A verdict that is drawn twice is one try. */
export function rememberTry(done: Try): void {
  sitting.setState(({ tries }) =>
    tries.some(({ run }) => run === done.run) ? {} : { tries: [...tries, done] },
  );
}
