import { isInherited } from '../../engine/fork.ts';
import type { Run } from '../../engine/run.ts';
import { CRITERIA, type Criterion } from '../../vocabulary/criterion.ts';
import { foldCriteria, overallOf, sum } from '../overall/fold.ts';
import type { Evidence, Score, ScoreSheet } from '../sheet.ts';

/** What was scored in a run that was taken again from the middle of another, parted by whose it is. */
export interface OwnPart {
  /** Share of the points that could be earned which what was inherited had decided, 0 to 1. */
  readonly inherited: number;
  /** The score of what was done, or left undone, after the fork. */
  readonly overall: Score;
  readonly criteria: Readonly<Record<Criterion, Score>>;
}

/**
 * Folds again the lines that are the fork's own ([O6]). Null for a run played from its start.
 * A line is inherited when what it judges was done before the fork; what was left undone is the
 * fork's own, since it could still have been done.
 */
export function ownPartOf(sheet: ScoreSheet, run: Pick<Run, 'forkOf'>): OwnPart | null {
  if (run.forkOf === undefined) return null;
  const lines = CRITERIA.flatMap((criterion) => sheet.criteria[criterion].evidence);
  const own = lines.filter(({ ground }) => !isOfOrigin(ground, run));
  const all = sum(lines, 'possible');
  const criteria = foldCriteria(own);
  const ids = new Set(own.map(({ id }) => id));
  const caps = sheet.caps.filter(({ line }) => ids.has(line));
  return {
    inherited: all === 0 ? 0 : 1 - sum(own, 'possible') / all,
    overall: overallOf({ criteria, weights: sheet.weights, caps }),
    criteria: {
      responseTime: criteria.responseTime.score,
      tone: criteria.tone.score,
      escalation: criteria.escalation.score,
    },
  };
}

function isOfOrigin(ground: Evidence['ground'], run: Pick<Run, 'forkOf'>): boolean {
  return ground.type !== 'absence' && isInherited(run, ground.event);
}
