import type { SimMs } from '../../engine/item.ts';
import type { DoneDeed } from '../../engine/snapshot.ts';
import type { Dossier, Handover } from '../dossier/dossier.ts';
import { type Answer, type Answered, answersTo, firstAnswer, standing } from './answers.ts';
import { type Case, GRACE, isOpen, type OpenCase } from './case.ts';

/** A due case with all that was said and done about it: what the rules are given. */
export interface Situation {
  readonly dossier: Dossier;
  readonly one: OpenCase;
  /** Everything said about it, in order, copies and deleted words included. */
  readonly answers: readonly Answer[];
  /** The first substantive answer that stands; null when there is none. */
  readonly answered: Answered | null;
  /** Deeds about its items, in order; taken-back ones included. */
  readonly deeds: readonly DoneDeed[];
  /** Escalations that bring one of its items to somebody. */
  readonly handovers: readonly Handover[];
}

/**
 * The situation of each case, in order, null where nothing was due. Coverable items share the weight
 * of their expectation among those that were due ([G6]).
 */
export function situationsOf(
  cases: readonly Case[],
  dossier: Dossier,
): readonly (Situation | null)[] {
  const situations = cases.map((one) => situationOf(one, dossier));
  const sharing = Map.groupBy(
    situations.flatMap((situation) => (situation === null ? [] : [situation.one.expectation])),
    (expectation) => expectation,
  );
  return situations.map((situation) => {
    if (situation === null || !situation.one.expectation.coverable) return situation;
    const { one } = situation;
    const due = sharing.get(one.expectation)?.length ?? 1;
    return { ...situation, one: { ...one, weight: one.weight / due } };
  });
}

/** The situation of a case, or null when nothing was due about it ([G7], [G8]). */
function situationOf(one: Case, dossier: Dossier): Situation | null {
  if (!isOpen(one)) return null;
  const answers = answersTo(one, dossier);
  const ownWords = one.expectation.danger
    ? answers.filter(({ utterance }) => utterance.deletedAt === null)
    : standing(answers);
  const situation: Situation = {
    dossier,
    one,
    answers,
    answered: firstAnswer(ownWords, one, dossier),
    deeds: dossier.deeds.filter(({ item }) => item !== null && one.items.has(item)),
    handovers: dossier.handovers.filter((handover) => concerns(handover, one)),
  };
  return isTouched(situation) || !isTooEarly(one, dossier) ? situation : null;
}

/** An initiative has no item: whatever is escalated once its time began may be about it. */
function concerns({ items, at }: Handover, one: OpenCase): boolean {
  return one.items.size === 0 ? at >= one.start : items.some((id) => one.items.has(id));
}

function isTouched({ one, answers, deeds, handovers }: Situation): boolean {
  return (
    answers.length > 0 ||
    (one.items.size > 0 && handovers.length > 0) ||
    deeds.some((deed) => deed.takenBack === null)
  );
}

/** Whether nobody could yet say that it was late. */
function isTooEarly(one: OpenCase, dossier: Dossier): boolean {
  const until = one.start + (one.target ?? GRACE);
  return dossier.end < until || gone(one, dossier) < until;
}

/** When the last of its items had been taken back by its author; never is infinite. */
function gone({ items }: OpenCase, { moments }: Dossier): SimMs {
  if (items.size === 0) return Number.POSITIVE_INFINITY;
  return Math.max(...[...items].map((id) => moments.withdrawn.get(id) ?? Number.POSITIVE_INFINITY));
}
