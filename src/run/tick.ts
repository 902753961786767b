/** One beat of the real clock, as the page receives it. Both in real ms. */
export interface Tick {
  /** Since some fixed moment; never goes back. May stand still while the machine sleeps. */
  readonly monotonic: number;
  /** Since 1970, as the machine's own clock tells it. May jump either way. */
  readonly wall: number;
}

/** Real ms between two ticks beyond which nobody can be said to have been at the desk. */
export const GAP_LIMIT = 2000;

/** A hidden page that is merely slowed down is still woken once a minute. */
const SLOWED_AT_MOST = 65_000;

/** Real time that the run must not count. `realMs` is how much of it passed, as well as can be known. */
export interface Gap {
  readonly realMs: number;
  readonly reason: 'sleep' | 'clockChange' | 'throttled';
}

/**
 * What is wrong between two ticks that should follow each other closely; null when all is well.
 *
 * Some browsers stop the monotonic clock while the machine sleeps and some do not, so that either
 * clock alone misses something. A wall clock set forward cannot be told from such a sleep and is
 * called one; a wall clock that falls behind the monotonic one has been changed.
 */
export function gapOf(previous: Tick, next: Tick): Gap | null {
  const monotonic = next.monotonic - previous.monotonic;
  const wall = next.wall - previous.wall;
  if (wall - monotonic < -GAP_LIMIT) return { realMs: wholeMs(monotonic), reason: 'clockChange' };
  if (wall - monotonic > GAP_LIMIT) return { realMs: wholeMs(wall), reason: 'sleep' };
  if (monotonic <= GAP_LIMIT) return null;
  const reason = monotonic > SLOWED_AT_MOST ? 'sleep' : 'throttled';
  return { realMs: wholeMs(monotonic), reason };
}

/** The log holds whole milliseconds only. */
function wholeMs(ms: number): number {
  return Math.max(0, Math.round(ms));
}
