import type { Referral } from '../escalation/referral.ts';
import * as say from '../sentences/danger.ts';
import type { Cap, Evidence } from '../sheet.ts';

/** The most that overall can be, by how help was named to somebody in danger ([X13]). */
const MOST: Readonly<Record<Exclude<Referral, 'inTime'>, number>> = { missing: 40, pastLimit: 60 };

/** What bounds the overall score: a life in danger whose referral was missing or past its limit. */
export function capsOf(evidence: readonly Evidence[]): readonly Cap[] {
  return evidence.flatMap(({ id, rule, facet, possible }) => {
    const isBound = rule === 'X11' && possible > 0;
    if (!isBound || (facet !== 'missing' && facet !== 'pastLimit')) return [];
    const at = MOST[facet];
    return [{ line: id, at, sentence: say.cap(at, facet === 'missing') }];
  });
}
