import type { SimMs } from '../../engine/item.ts';
import { msOf } from '../../scenario/duration.ts';
import type { Answer } from '../covering/answers.ts';
import type { Situation } from '../covering/situation.ts';
import { decay } from '../decay.ts';
import type { Saying } from '../dossier/dossier.ts';

/** Share of the points that a holding reply earns at once; the rest goes to its promise ([R6], [R8]). */
export const HOLDING_SHARE = 0.4;

/** A holding reply that stopped the clock of the first answer. */
export interface Holding {
  readonly answer: Answer;
  readonly saying: Saying;
  readonly at: SimMs;
  /** Simulated ms that it bought; past `due` the share falls over that same length. */
  readonly bought: number;
  /** Simulated moment by which the full answer was promised. */
  readonly due: SimMs;
}

/** The first sincere holding reply that came before any substantive answer, or null. */
export function holdingOf({ one, answers, answered }: Situation): Holding | null {
  const { target, limit, start } = one;
  if (target === null || limit === null) return null;
  const answer = answers.find(
    ({ utterance, isCopy }) =>
      utterance.deletedAt === null && !isCopy && isSincere(utterance.sayings[0], utterance.promise),
  );
  if (answer === undefined) return null;
  const [saying] = answer.utterance.sayings;
  const at = Math.max(saying.at, answer.from);
  if (answered !== null && answered.at <= at) return null;
  const allowed = one.expectation.promise === undefined ? limit : msOf(one.expectation.promise);
  const bought = Math.min(answer.utterance.promise ?? 0, allowed);
  return { answer, saying, at, bought, due: Math.max(at + bought, start + target) };
}

/**
 * Share of the promise kept ([R8]). Never below what the same answer would have earned alone, so that
 * holding cannot cost.
 */
export function promiseShare(holding: Holding, answeredAt: SimMs, { one }: Situation): number {
  const kept = decay(answeredAt, holding.due, holding.due + holding.bought);
  return Math.max(kept, decay(answeredAt - one.start, one.target ?? 0, one.limit ?? 0));
}

/** Whether gesture and words agree ([R6]). What is not rated agrees with nothing. */
function isSincere({ reading }: Saying, promise: number | null): boolean {
  const { nextStep, ownership, hostility } = reading.tone.dimensions;
  if (promise === null || promise <= 0 || nextStep === null || (hostility?.level ?? 0) > 1) {
    return false;
  }
  return nextStep.level >= 2 || (nextStep.level === 1 && (ownership?.level ?? 0) >= 2);
}
