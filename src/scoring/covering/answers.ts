import type { ItemId, SimMs } from '../../engine/item.ts';
import { PUBLIC_CHANNELS } from '../../vocabulary/channel.ts';
import { type Dossier, latestSaying, type Saying, type Utterance } from '../dossier/dossier.ts';
import { type Case, fileIdOf, isOpen, type OpenCase } from './case.ts';
import { hasNextStep, isRated, recognisable, type Substance, substanceOf } from './substance.ts';

/** Words of the trainee's that answer a case, or try to. */
export interface Answer {
  readonly utterance: Utterance;
  /** From when they answer it: late items under a pinned statement count from their arrival ([G5]). */
  readonly from: SimMs;
  /** Whether they reach it as one statement to many. */
  readonly isStatement: boolean;
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

/** Everything said about a case, in order, deleted words included. */
export function answersTo(one: Case, dossier: Dossier): readonly Answer[] {
  if (!isOpen(one)) return [];
  return dossier.utterances.flatMap((utterance) => {
    const reach = reachOf(utterance, one, dossier);
    if (reach === null) return [];
    return [{ utterance, ...reach, isCopy: isCopy(utterance, one, dossier) }];
  });
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

/** The words whose tone is judged ([T4]), or null when nothing rated was said. */
export function principal(answers: readonly Answer[], answered: Answered | null): Answer | null {
  if (answered !== null) return answered;
  const left = answers.filter(
    ({ utterance }) => utterance.deletedAt === null && isRated(latestSaying(utterance).reading),
  );
  return left.findLast(({ isCopy }) => !isCopy) ?? left.at(-1) ?? null;
}

type Reach = Pick<Answer, 'from' | 'isStatement'>;

function reachOf(utterance: Utterance, one: OpenCase, dossier: Dossier): Reach | null {
  const { start, items, expectation } = one;
  if (items.size === 0 && expectation.needs === 'settings') return null;
  if (items.size === 0) {
    return utterance.action === 'publish' ? { from: start, isStatement: true } : null;
  }
  if (utterance.to !== null && isUnder(utterance.to, items, dossier)) {
    return { from: start, isStatement: false };
  }
  if (!expectation.coverable || utterance.inPrivate) return null;
  if (utterance.covers.some((id) => items.has(id))) return { from: start, isStatement: true };
  const from = pinnedOver(utterance, one, dossier);
  return from === null ? null : { from, isStatement: true };
}

/** Whether `to` is one of the items, or a later message of the same person under one ([G9]). */
function isUnder(to: ItemId, items: ReadonlySet<ItemId>, dossier: Dossier): boolean {
  const author = authorOf(to, dossier);
  for (let id: ItemId | null = to; id !== null; id = dossier.items.get(id)?.parent ?? null) {
    if (items.has(id)) return id === to || (author !== null && authorOf(id, dossier) === author);
  }
  return false;
}

function authorOf(id: ItemId, dossier: Dossier): string | null {
  const author = dossier.items.get(id)?.author;
  if (author === undefined || author.kind === 'organisation') return null;
  return author.kind === 'voice' ? author.handle : author.id;
}

/** From when a pinned statement also answers an item that came after it ([G5]); null for never. */
function pinnedOver(utterance: Utterance, one: OpenCase, dossier: Dossier): SimMs | null {
  const own = dossier.items.get(utterance.item);
  const coversKin = utterance.covers.some((id) => isOfExpectation(id, one));
  const comesLater = one.item !== null && utterance.sayings[0].at <= one.start;
  if (own === undefined || !PUBLIC_CHANNELS.has(own.channel) || !coversKin || !comesLater) {
    return null;
  }
  if (one.item === null || dossier.items.get(one.item)?.channel !== own.channel) return null;
  const stretch = utterance.pinned.find(({ to }) => to > one.start);
  return stretch === undefined ? null : Math.max(one.start, stretch.from);
}

function isOfExpectation(id: ItemId, { expectation }: Case): boolean {
  return expectation.items.includes(fileIdOf(id));
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
