import { isDated, type RunResult, type RunSummary } from '../../storage/run-record.ts';

/** A run that counts: one's own, finished, from its start, scored, and dated. */
export interface CountedRun {
  readonly summary: RunSummary;
  readonly result: RunResult;
}

/** Why a finished run does not count in one's progress. */
export type LeftOut = 'file' | 'fork' | 'tour' | 'drill' | 'undated';

export interface Counted {
  /** Oldest first. */
  readonly runs: readonly CountedRun[];
  /** How many finished runs were left out, for each reason that left any out. */
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>;
  /** Finished runs of one's own whose scores are still being counted. */
  readonly waiting: number;
}

/**
 * The runs from which one's progress can be told. Runs out of files are somebody else's until their
 * user says otherwise; one taken again midway begins with what another run had already earned.
 * Drills, one message each and as many as one likes, would drown the rest: the programme counts them.
 */
export function countedRuns(runs: readonly RunSummary[]): Counted {
  const finished = runs.filter(({ progress }) => progress.state === 'ended');
  const leftOut: Partial<Record<LeftOut, number>> = {};
  const counted: CountedRun[] = [];
  let waiting = 0;
  for (const summary of finished) {
    const reason = reasonAgainst(summary);
    if (reason !== null) leftOut[reason] = (leftOut[reason] ?? 0) + 1;
    else if (summary.result === null) waiting += 1;
    else counted.push({ summary, result: summary.result });
  }
  return { runs: counted.sort(oldestFirst), leftOut, waiting };
}

function reasonAgainst({ header }: RunSummary): LeftOut | null {
  if (header.origin !== undefined && !header.origin.mine) return 'file';
  if (header.format === 'tour' || header.format === 'drill') return header.format;
  if (header.forkOf !== undefined) return 'fork';
  return isDated(header) ? null : 'undated';
}

function oldestFirst({ summary: a }: CountedRun, { summary: b }: CountedRun): number {
  return Date.parse(a.header.startedAt) - Date.parse(b.header.startedAt);
}
