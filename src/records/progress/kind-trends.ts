import type { KindResult, Scores } from '../../storage/run-record.ts';
import { CRITERIA, type Criterion } from '../../vocabulary/criterion.ts';
import type { CountedRun } from './own-runs.ts';

export type Kind = KindResult['kind'];

/** How one kind of message went, then and now. Scores are 0 to 100. */
export interface KindTrend {
  readonly kind: Kind;
  /** Mean of the latest runs that had this kind: at most three, at most half of them. */
  readonly now: number;
  /** Mean of those before; null where there is none. */
  readonly before: number | null;
  /** Runs behind `now`. */
  readonly runs: number;
  /** Messages of this kind behind `now`. */
  readonly due: number;
  /** The criterion that went worst, if one of them lags behind; null where all go alike. */
  readonly weakest: Criterion | null;
}

/** Runs taken together for how things go now: one may be a bad day. */
const RECENT = 3;
/** Points by which a criterion must lag behind the kind's mean to be worth naming. */
const LAG = 5;

/** How each kind of message goes, in the order of how badly it goes now. @param runs oldest first. */
export function kindTrends(runs: readonly CountedRun[]): readonly KindTrend[] {
  const results = runs.flatMap(({ result }) => result.kinds ?? []);
  const rated = results.filter(({ scores }) => scores.overall !== null);
  return [...Map.groupBy(rated, ({ kind }) => kind)]
    .flatMap(([kind, told]) => trendOf(kind, told) ?? [])
    .sort((a, b) => a.now - b.now || b.due - a.due);
}

function trendOf(kind: Kind, told: readonly KindResult[]): KindTrend | null {
  const count = Math.max(1, Math.min(RECENT, Math.floor(told.length / 2)));
  const recent = told.slice(-count);
  const now = meanOf(recent, 'overall');
  if (now === null) return null;
  return {
    kind,
    now,
    before: meanOf(told.slice(0, -count), 'overall'),
    runs: recent.length,
    due: recent.reduce((sum, { due }) => sum + due, 0),
    weakest: weakestOf(recent, now),
  };
}

function weakestOf(recent: readonly KindResult[], now: number): Criterion | null {
  const means = CRITERIA.flatMap((criterion) => {
    const mean = meanOf(recent, criterion);
    return mean === null || mean > now - LAG ? [] : [{ criterion, mean }];
  });
  return means.toSorted((a, b) => a.mean - b.mean)[0]?.criterion ?? null;
}

function meanOf(told: readonly KindResult[], of: keyof Scores): number | null {
  const rated = told.flatMap(({ scores }) => scores[of] ?? []);
  return rated.length === 0 ? null : rated.reduce((sum, score) => sum + score, 0) / rated.length;
}
