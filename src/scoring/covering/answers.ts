import type { SimMs } from '../../engine/item.ts';
import { type Dossier, latestSaying, type Saying, type Utterance } from '../dossier/dossier.ts';
import { type Case, isOpen, type OpenCase } from './case.ts';
import { type Reach, reachOf } from './reach.ts';
import { hasNextStep, isRated, recognisable, type Substance, substanceOf } from './substance.ts';

/** Words of the trainee's that answer a case, or try to. */
export interface Answer extends Reach {
  readonly utterance: Utterance;
  /** Words said to somebody else before ([R5]); what is said of danger may be ready-made ([X11]). */
  readonly isCopy: boolean;
}

/** The first substantive answer, with what it gave. */
export interface Answered extends Answer {
  /** Its words when they first had substance. */
  readonly saying: Saying;
  readonly at: SimMs;
  readonly substance: Substance;
}

/**
 * Everything said about a case, in order, deleted words included. What was said to another demand of
 * the same person is about this one only where it is the first to answer it ([G9]).
 */
export function answersTo(one: Case, dossier: Dossier): readonly Answer[] {
  if (!isOpen(one)) return [];
  const said = dossier.utterances.flatMap((utterance) => {
    const reach = reachOf(utterance, one, dossier);
    if (reach === null || isFromBefore(utterance, one, dossier)) return [];
    return [{ utterance, ...reach, isCopy: isCopy(utterance, one, dossier) }];
  });
  return said.filter(
    (answer, at) =>
      !answer.isAside ||
      (firstSubstance(answer, one, dossier) !== null &&
        firstAnswer(standing(said.slice(0, at)), one, dossier) === null),
  );
}

/** Answers that still stand and are the trainee's own for this case ([G10], [R5]). */
export function standing(answers: readonly Answer[]): readonly Answer[] {
  return answers.filter(({ utterance, isCopy }) => utterance.deletedAt === null && !isCopy);
}

/**
 * The first substantive answer among those given. A holding reply is one only by the facts it gives:
 * its next step is the promise itself ([R8]). In danger only the help listed counts ([X11]).
 */
export function firstAnswer(
  answers: readonly Answer[],
  one: Case,
  dossier: Dossier,
): Answered | null {
  let first: Answered | null = null;
  for (const answer of answers) {
    const found = firstSubstance(answer, one, dossier);
    if (found !== null && (first === null || found.at < first.at)) first = found;
  }
  return first;
}

function firstSubstance(answer: Answer, one: Case, dossier: Dossier): Answered | null {
  for (const saying of answer.utterance.sayings) {
    const substance = substanceOf(saying, one.expectation, dossier);
    if (!counts(answer, saying, substance, one, dossier)) continue;
    return { ...answer, saying, at: Math.max(saying.at, answer.from), substance };
  }
  return null;
}

/** A fact always counts. Without one a holding reply only promises, and danger needs a next step. */
function counts(
  { utterance }: Answer,
  saying: Saying,
  { facts, isSubstantive }: Substance,
  one: Case,
  dossier: Dossier,
): boolean {
  if (facts.length > 0) return true;
  if (utterance.action === 'holdingReply' || isAhead(saying, one)) return false;
  if (!one.expectation.danger) return isSubstantive;
  const hasHelpLine = recognisable(one.expectation, dossier).length > 0;
  return !hasHelpLine && isSubstantive && hasNextStep(saying.reading);
}

/** Whether a statement came before what it is to answer; it then needs a listed fact ([R3]). */
export function isAhead(saying: Saying, { items, start }: Case): boolean {
  return items.size === 0 && start !== null && saying.at < start;
}

/** Whether a post was for something else: it stood before there was anything to say, and told none of it. */
function isFromBefore({ sayings }: Utterance, one: OpenCase, dossier: Dossier): boolean {
  return sayings.every(
    (saying) =>
      isAhead(saying, one) && substanceOf(saying, one.expectation, dossier).facts.length === 0,
  );
}

/** The words whose tone is judged ([T4]), or null when nothing rated was said. */
export function principal(answers: readonly Answer[], answered: Answered | null): Answer | null {
  if (answered !== null) return answered;
  const left = answers.filter(
    ({ utterance }) => utterance.deletedAt === null && isRated(latestSaying(utterance).reading),
  );
  return left.findLast(({ isCopy }) => !isCopy) ?? left.at(-1) ?? null;
}

/** Whether the words were first said to somebody else ([R5]). An edit does not copy its own draft. */
function isCopy(utterance: Utterance, one: Case, dossier: Dossier): boolean {
  const { copyOf } = latestSaying(utterance).reading;
  if (copyOf === null) return false;
  const original = dossier.utterances.find(({ sayings }) =>
    sayings.some(({ event }) => event === copyOf),
  );
  if (original === undefined || original === utterance || !isOpen(one)) return false;
  return reachOf(original, one, dossier) === null;
}

/** Whether the latest words of an answer are a string of key words ([R12]). */
export function isStuffedAnswer({ utterance }: Answer, one: Case, dossier: Dossier): boolean {
  return substanceOf(latestSaying(utterance), one.expectation, dossier).isStuffed;
}
