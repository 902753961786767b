import type { RunSummary } from '../../storage/run-record.ts';

/** What came of somebody's tries at one drill. */
export interface Tries {
  /** Tries that came to their end, at least one. */
  readonly count: number;
  /** Overall score of the latest, 0 to 100; null where it was not rated. */
  readonly last: number | null;
  /** Best overall score; null where none was rated. */
  readonly best: number | null;
}

/**
 * By drill. Runs of others do not count.
 *
 * @param runs newest first, as they are kept.
 */
export function triesOf(runs: readonly RunSummary[]): ReadonlyMap<string, Tries> {
  const found = new Map<string, Tries>();
  for (const { header, progress, result } of runs) {
    const counts = header.format === 'drill' && progress.state === 'ended';
    if (!counts || header.origin?.mine === false) continue;
    const overall = result?.overall ?? null;
    const later = found.get(header.scenarioId);
    found.set(header.scenarioId, {
      count: (later?.count ?? 0) + 1,
      last: later === undefined ? overall : later.last,
      best: higher(later?.best ?? null, overall),
    });
  }
  return found;
}

function higher(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}
