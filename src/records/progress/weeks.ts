import type { CountedRun } from './own-runs.ts';

/** Runs of one week of the user's own calendar, Monday to Sunday. */
export interface Week {
  /** Midnight of its Monday, in ms since the epoch. */
  readonly monday: number;
  /** Oldest first; `index` counts over all weeks. */
  readonly runs: readonly { readonly run: CountedRun; readonly index: number }[];
}

/** Runs by the week in which they were begun, oldest first. Weeks without a run are not there. */
export function weeksOf(runs: readonly CountedRun[]): readonly Week[] {
  const placed = runs.map((run, index) => ({ run, index }));
  const byWeek = Map.groupBy(placed, ({ run }) => mondayOf(run.summary.header.startedAt));
  return [...byWeek].map(([monday, members]) => ({ monday, runs: members }));
}

function mondayOf(iso: string): number {
  const day = new Date(iso);
  const sinceMonday = (day.getDay() + 6) % 7;
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - sinceMonday).getTime();
}
