import { type Finding, finding } from '../diagnostics/finding.ts';
import type { Story } from './story.ts';

/** A run always ends somewhere, and every ending can be reached; something is rated at the end. */
export function checkEndings({ scenario, consequences }: Story): Finding[] {
  const { endings, rubric } = scenario;
  const byDefault = endings.findLastIndex(({ when }) => when === undefined);
  const named = new Set(
    consequences.flatMap(({ consequence: one }) => (one.type === 'end' ? [one.ending] : [])),
  );
  const unreached = endings.flatMap(({ id, when }, index) =>
    when === undefined && index !== byDefault && !named.has(id)
      ? [finding('EO451', ['endings', index], { id })]
      : [],
  );
  const hasWeight = rubric.responseTime + rubric.tone + rubric.escalation > 0;
  return [
    ...(byDefault < 0 ? [finding('EO450', ['endings'], {})] : []),
    ...unreached,
    ...(hasWeight ? [] : [finding('EO474', ['rubric'], {})]),
  ];
}
