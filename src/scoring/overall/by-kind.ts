import { CRITERIA } from '../../vocabulary/criterion.ts';
import type { Evidence, Kind, Score, ScoreSheet } from '../sheet.ts';
import { foldCriteria, overallOf } from './fold.ts';

/** How a run went for one kind of message. */
export interface KindScore {
  readonly kind: Kind;
  /** Cases of this kind that were due. */
  readonly due: number;
  readonly overall: Score;
  readonly criteria: Readonly<Record<(typeof CRITERIA)[number], Score>>;
}

/** The sheet folded again kind by kind, in the order in which kinds first come up; caps left out. */
export function scoresByKind(sheet: ScoreSheet): readonly KindScore[] {
  const lines = CRITERIA.flatMap((criterion) => sheet.criteria[criterion].evidence);
  const due = sheet.outcomes.filter(({ state }) => state !== 'notDue');
  return [...Map.groupBy(due, ({ kind }) => kind)].map(([kind, outcomes]) => {
    const expectations = new Set(outcomes.map(({ expectation }) => expectation));
    return { kind, due: outcomes.length, ...foldedOver(sheet, lines, expectations) };
  });
}

function foldedOver(
  { weights }: ScoreSheet,
  lines: readonly Evidence[],
  expectations: ReadonlySet<string>,
): Pick<KindScore, 'overall' | 'criteria'> {
  const criteria = foldCriteria(
    lines.filter(({ expectation }) => expectation !== null && expectations.has(expectation)),
  );
  return {
    overall: overallOf({ criteria, weights, caps: [] }),
    criteria: {
      responseTime: criteria.responseTime.score,
      tone: criteria.tone.score,
      escalation: criteria.escalation.score,
    },
  };
}
