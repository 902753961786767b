import { FLOOR } from '../decay.ts';
import * as say from '../sentences/danger.ts';
import type { Cap, Evidence } from '../sheet.ts';

/** The most that overall can be where nobody said where to find help ([X13]). */
const WITHOUT_HELP = 40;

/** The most that overall can be where help was named past the limit ([X13]). */
const HELP_TOO_LATE = 60;

/** What bounds the overall score: a life in danger whose referral was missing or past its limit. */
export function capsOf(evidence: readonly Evidence[]): readonly Cap[] {
  return evidence.flatMap((line) => {
    if (line.rule !== 'X11' || line.possible === 0) return [];
    const share = line.earned / line.possible;
    // Points were multiplied by the weight of the case: leave room for what rounding may add.
    if (share > FLOOR + 1e-9) return [];
    const isMissing = share <= 0;
    const at = isMissing ? WITHOUT_HELP : HELP_TOO_LATE;
    return [{ line: line.id, at, sentence: say.cap(at, isMissing) }];
  });
}
