import { CRITERIA, type Criterion } from '../../vocabulary/criterion.ts';
import type { CriterionScore, Evidence, Score, ScoreSheet } from '../sheet.ts';

/** The three criteria, each the fold of its own lines ([O1]). */
export function foldCriteria(evidence: readonly Evidence[]): ScoreSheet['criteria'] {
  return {
    responseTime: fold(evidence, 'responseTime'),
    tone: fold(evidence, 'tone'),
    escalation: fold(evidence, 'escalation'),
  };
}

function fold(all: readonly Evidence[], criterion: Criterion): CriterionScore {
  const evidence = all.filter((line) => line.criterion === criterion);
  const possible = sum(evidence, 'possible');
  const earned = sum(evidence, 'earned');
  const score = possible === 0 ? null : Math.min(100, Math.max(0, (100 * earned) / possible));
  return { score, evidence };
}

/** Weighted mean of the rated criteria ([O2]), held under every cap ([X13]). */
export function overallOf({
  criteria,
  weights,
  caps,
}: Pick<ScoreSheet, 'criteria' | 'weights' | 'caps'>): Score {
  let points = 0;
  let weighed = 0;
  for (const criterion of CRITERIA) {
    const { score } = criteria[criterion];
    if (score === null) continue;
    points += score * weights[criterion];
    weighed += weights[criterion];
  }
  if (weighed === 0) return null;
  return caps.reduce((lowest, { at }) => Math.min(lowest, at), points / weighed);
}

export function sum(lines: readonly Evidence[], what: 'earned' | 'possible'): number {
  return lines.reduce((total, line) => total + line[what], 0);
}
