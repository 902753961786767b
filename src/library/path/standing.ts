import type { RunSummary } from '../../storage/run-record.ts';

/** How somebody stands with one scenario, from the runs that they finished. */
export interface Standing {
  /** Finished runs, at least one. */
  readonly times: number;
  /** Best overall score, 0 to 100; null where no run was rated. */
  readonly best: number | null;
}

/** By scenario id; a scenario that was never finished has none. Runs of others do not count. */
export function standings(runs: readonly RunSummary[]): ReadonlyMap<string, Standing> {
  const found = new Map<string, Standing>();
  for (const { header, progress, result } of runs) {
    if (progress.state !== 'ended' || header.origin?.mine === false) continue;
    const { times, best } = found.get(header.scenarioId) ?? { times: 0, best: null };
    found.set(header.scenarioId, {
      times: times + 1,
      best: higher(best, result?.overall ?? null),
    });
  }
  return found;
}

function higher(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}
