import { type Answer, type Answered, isStuffedAnswer } from '../covering/answers.ts';
import type { OpenCase } from '../covering/case.ts';
import type { Situation } from '../covering/situation.ts';
import { decay, FLOOR } from '../decay.ts';
import { latestSaying } from '../dossier/dossier.ts';
import { ABSENCE, type Line } from '../evidence.ts';
import { quoting, spanOfPhrases, tellingSpan } from '../grounds.ts';
import * as say from '../sentences/response-time.ts';
import { HOLDING_SHARE, type Holding, holdingOf, promiseShare } from './holding.ts';

/** A case whose expectation states its times. */
type TimedCase = OpenCase & { readonly target: number; readonly limit: number };

/** Lines of the first answer where one was due. No time stated, nothing to judge. */
export function firstAnswerLines(situation: Situation): readonly Line[] {
  const { one, answered } = situation;
  if (!isTimed(one)) return [];
  const holding = holdingOf(situation);
  if (holding !== null) return holdingLines(situation, one, holding);
  return [answered === null ? unanswered(situation, one) : answeredLine(one, answered)];
}

function answeredLine(one: TimedCase, answered: Answered): Line {
  const elapsed = answered.at - one.start;
  return {
    ...judged(one),
    rule: 'R1',
    ground: groundOf(answered),
    at: answered.at,
    earned: one.weight * decay(elapsed, one.target, one.limit),
    sentence: say.firstAnswer(elapsed, one.target, one.limit),
  };
}

function holdingLines(situation: Situation, one: TimedCase, holding: Holding): readonly Line[] {
  const { answered, dossier } = situation;
  const elapsed = holding.at - one.start;
  const isOpenYet = answered === null && dossier.end < holding.due;
  const first = one.weight * (isOpenYet ? 1 : HOLDING_SHARE);
  const line: Line = {
    ...judged(one),
    rule: 'R6',
    ground: quoting(holding.saying, tellingSpan(holding.saying.reading, 'nextStep', true)),
    at: holding.at,
    possible: first,
    earned: first * decay(elapsed, one.target, one.limit),
    sentence: say.holding(elapsed, one.target),
  };
  return isOpenYet ? [line] : [line, promiseLine(situation, one, holding)];
}

function promiseLine(situation: Situation, one: TimedCase, holding: Holding): Line {
  const { answered } = situation;
  const possible = one.weight * (1 - HOLDING_SHARE);
  if (answered === null) {
    return {
      ...judged(one),
      rule: 'R8',
      ground: ABSENCE,
      at: holding.due,
      possible,
      earned: 0,
      sentence: say.promiseBroken(holding.due - holding.at),
    };
  }
  return {
    ...judged(one),
    rule: 'R8',
    ground: groundOf(answered),
    at: answered.at,
    possible,
    earned: possible * promiseShare(holding, answered.at, situation),
    sentence: say.promiseKept(answered.at - holding.at, holding.due - holding.at),
  };
}

/** Why nothing answered: pasted words, key words, an empty holding reply, no substance, or nothing. */
function unanswered({ one: open, answers, dossier }: Situation, one: TimedCase): Line {
  const last = answers.findLast(({ utterance }) => utterance.deletedAt === null);
  if (last === undefined) {
    const at = Math.min(dossier.end, one.start + one.limit);
    const sentence = say.noAnswer(one.target, one.limit);
    return { ...judged(one), rule: 'R4', ground: ABSENCE, at, earned: 0, sentence };
  }
  const saying = latestSaying(last.utterance);
  const line = { ...judged(one), ground: quoting(saying), at: Math.max(saying.at, last.from) };
  if (last.isCopy) {
    const earned = open.weight * FLOOR;
    return { ...line, rule: 'R5', earned, sentence: say.pasted };
  }
  if (isStuffedAnswer(last, open, dossier)) {
    return { ...line, rule: 'R12', earned: 0, sentence: say.keyWords };
  }
  if (isHolding(last)) return { ...line, rule: 'R7', earned: 0, sentence: say.emptyHolding };
  return {
    ...line,
    rule: 'R2',
    earned: 0,
    sentence: say.noSubstance(one.expectation.facts.length),
  };
}

function isHolding({ utterance }: Answer): boolean {
  return utterance.action === 'holdingReply';
}

/** The words that made it an answer: the fact given, else the next step, else all of them. */
function groundOf({ saying, substance }: Answered): Line['ground'] {
  const { reading } = saying;
  return quoting(
    saying,
    spanOfPhrases(reading, substance.groups) ?? tellingSpan(reading, 'nextStep', true),
  );
}

function isTimed(one: OpenCase): one is TimedCase {
  return one.target !== null && one.limit !== null;
}

function judged(one: OpenCase): Pick<Line, 'criterion' | 'one' | 'possible'> {
  return { criterion: 'responseTime', one, possible: one.weight };
}
