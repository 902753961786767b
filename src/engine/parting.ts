import { canonicalJson } from '../lib/canonical-json.ts';
import type { EventType, RunEvent } from './event.ts';
import type { SimMs } from './item.ts';
import { endOf } from './log-place.ts';

/** Where two runs of one scenario stop being the same, and what came next in each. */
export interface Parting {
  readonly at: SimMs;
  /** Null where nothing more was done. */
  readonly a: RunEvent | null;
  readonly b: RunEvent | null;
}

/** What nobody decided, and what changes nothing on the page: two runs are the same without it. */
const ASIDE: ReadonlySet<EventType> = new Set<EventType>([
  'clockAdvanced',
  'clockGap',
  'crowdAnswered',
  'languageSwitched',
  'rateChanged',
  'runPaused',
  'runResumed',
]);

/**
 * The first thing that was done in one run and not at the same moment in the other; null when the
 * same was done throughout. How finely the clock ticked, pauses and readings do not count.
 */
export function partingOf(a: readonly RunEvent[], b: readonly RunEvent[]): Parting | null {
  const [deedsA, deedsB] = [decisionsOf(a), decisionsOf(b)];
  const longest = Math.max(deedsA.length, deedsB.length);
  for (let index = 0; index < longest; index += 1) {
    const [nextA, nextB] = [deedsA[index] ?? null, deedsB[index] ?? null];
    if (nextA !== null && nextB !== null && isSame(nextA, nextB)) continue;
    return { at: Math.min(momentOf(nextA, a), momentOf(nextB, b)), a: nextA, b: nextB };
  }
  return null;
}

function decisionsOf(log: readonly RunEvent[]): readonly RunEvent[] {
  return log.filter(({ type }) => !ASIDE.has(type));
}

/** When a thing was done; a run in which nothing more was done waited to its end. */
function momentOf(event: RunEvent | null, log: readonly RunEvent[]): SimMs {
  if (event !== null) return event.at;
  const last = log.at(-1);
  return last === undefined ? 0 : endOf(last);
}

function isSame(a: RunEvent, b: RunEvent): boolean {
  const told = (event: RunEvent) =>
    canonicalJson(event, (key) => key !== 'seq' && key !== 'reading');
  return told(a) === told(b);
}
