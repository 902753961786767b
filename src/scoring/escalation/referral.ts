import type { SimMs } from '../../engine/item.ts';
import { GRACE } from '../covering/case.ts';
import type { Situation } from '../covering/situation.ts';
import { decay } from '../decay.ts';
import { ABSENCE, type Line } from '../evidence.ts';
import { quoting, spanOfPhrases } from '../grounds.ts';
import * as say from '../sentences/danger.ts';

const PARTS = 4;

/*
 * In danger the first substantive answer is the referral: words that lead to help, whoever wrote them
 * first. `situationOf` looks for it among copies too ([X11]).
 */

/** Share of the points of a referral: by its delay in a timed run, whole in an untimed one. */
export function referralShare(situation: Situation): number {
  const { one, dossier, answered: referral } = situation;
  if (referral === null) return 0;
  if (!dossier.timed || one.target === null || one.limit === null) return 1;
  return decay(referral.at - one.start, one.target, one.limit);
}

/** How a referral came, which the cap on overall looks at ([X13]). */
export type Referral = 'inTime' | 'pastLimit' | 'missing';

function referralOf({ one, dossier, answered }: Situation): Referral {
  if (answered === null) return 'missing';
  const isPast = dossier.timed && one.limit !== null && answered.at - one.start > one.limit;
  return isPast ? 'pastLimit' : 'inTime';
}

/** The line on the referral itself; its facet is a `Referral`. */
export function referralLines(situation: Situation): readonly Line[] {
  if (!situation.one.expectation.danger) return [];
  const share = referralShare(situation);
  return [
    {
      ...grounded(situation),
      criterion: 'escalation',
      one: situation.one,
      rule: 'X11',
      facet: referralOf(situation),
      earned: PARTS * share,
      possible: PARTS,
      sentence: say.referral(share),
    },
  ];
}

/** Speed follows the referral, and nothing else earns it ([X12]). */
export function dangerSpeed(situation: Situation): readonly Line[] {
  return [follows(situation, 'responseTime')];
}

/** So does tone. */
export function dangerTone(situation: Situation): readonly Line[] {
  return [follows(situation, 'tone')];
}

function follows(situation: Situation, criterion: 'responseTime' | 'tone'): Line {
  const { one } = situation;
  const share = referralShare(situation);
  return {
    ...grounded(situation),
    criterion,
    one,
    rule: 'X12',
    facet: criterion,
    earned: one.weight * share,
    possible: one.weight,
    sentence: say.follows(criterion, share),
  };
}

function grounded(situation: Situation): { readonly ground: Line['ground']; readonly at: SimMs } {
  const { one, dossier, answered: referral } = situation;
  if (referral === null) {
    return { ground: ABSENCE, at: Math.min(dossier.end, one.start + (one.limit ?? GRACE)) };
  }
  const { saying, substance, at } = referral;
  return { ground: quoting(saying, spanOfPhrases(saying.reading, substance.groups)), at };
}
