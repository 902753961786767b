import type { ScoreSheet } from '../../scoring/sheet.ts';
import { CRITERIA, type Criterion } from '../../vocabulary/criterion.ts';

/** Share of a criterion in overall, 0 to 1, among those that are rated. */
export function shareOf({ weights, criteria }: ScoreSheet, criterion: Criterion): number {
  const rated = CRITERIA.filter((each) => criteria[each].score !== null);
  const sum = rated.reduce((total, each) => total + weights[each], 0);
  return rated.includes(criterion) && sum > 0 ? weights[criterion] / sum : 0;
}
