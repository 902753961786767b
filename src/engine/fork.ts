import type { Run } from './run.ts';

/**
 * The same run up to its first `n` events, to be taken again from there. What was said about the run
 * afterwards stays with the original: remarks are about a play that went on otherwise.
 */
export function fork(run: Run, n: number): Run {
  if (!Number.isSafeInteger(n) || n < 0 || n > run.events.length) {
    throw new RangeError(`cannot fork at event ${n}: the run has ${run.events.length}`);
  }
  return { ...run, events: run.events.slice(0, n), annotations: [] };
}
