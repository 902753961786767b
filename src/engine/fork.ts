import { cut, type LogPlace } from './log-place.ts';
import type { ForkOf, Run } from './run.ts';

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

/** The same run up to any place of its log, a stretch of time cut short if need be, saying so. */
export function forkAt(run: Run, place: LogPlace): Run & { readonly forkOf: ForkOf } {
  const events = cut(run.events, place);
  const at = place.at;
  return { ...fork(run, place.events), events, forkOf: { run: run.id, at, events: events.length } };
}

/** Whether what an event says was done in the run that this one was taken from. */
export function isInherited({ forkOf }: Pick<Run, 'forkOf'>, event: number): boolean {
  return forkOf !== undefined && event < forkOf.events;
}
