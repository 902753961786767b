import type { RunEvent } from './event.ts';
import type { SimMs } from './item.ts';

/**
 * Where one may stand in a log: so many events done, and time gone by since up to a moment. Several
 * places may share a moment, one after each event of it.
 */
export interface LogPlace {
  /** Events done whole. */
  readonly events: number;
  /** Never before the end of those, never past the end of the stretch of time that follows them. */
  readonly at: SimMs;
}

/** Simulated time once an event is done. */
export function endOf(event: RunEvent): SimMs {
  return event.type === 'clockAdvanced' ? event.at + event.ms : event.at;
}

/** The last place of a moment: all that happened by then is done. Moments past the log are its end. */
export function placeAt(log: readonly RunEvent[], at: SimMs): LogPlace {
  const moment = Math.max(0, at);
  const events = firstAfter(log, moment);
  const isPast = events === log.length;
  return isPast ? placeAfter(log, events) : { events, at: moment };
}

/** The place right after some of the events, before any more time passes. */
export function placeAfter(log: readonly RunEvent[], events: number): LogPlace {
  const count = Math.max(0, Math.min(log.length, events));
  const last = log[count - 1];
  return { events: count, at: last === undefined ? 0 : endOf(last) };
}

/** The log up to a place: its last stretch of time may be shorter than it became. */
export function cut(log: readonly RunEvent[], { events, at }: LogPlace): readonly RunEvent[] {
  const partial = stretchUpTo(log[events], at);
  const done = log.slice(0, events);
  return partial === null ? done : [...done, partial];
}

/** The part of a stretch of time that lies before a moment; null when none does. */
export function stretchUpTo(event: RunEvent | undefined, at: SimMs): RunEvent | null {
  if (event?.type !== 'clockAdvanced' || event.at >= at) return null;
  return { ...event, ms: Math.min(event.ms, at - event.at) };
}

/** Index of the first event that is not done by a moment. Events end in the order of the log. */
function firstAfter(log: readonly RunEvent[], at: SimMs): number {
  let low = 0;
  let high = log.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const event = log[middle];
    if (event !== undefined && endOf(event) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
