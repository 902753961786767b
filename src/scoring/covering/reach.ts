import type { ItemId, SimMs } from '../../engine/item.ts';
import { PUBLIC_CHANNELS } from '../../vocabulary/channel.ts';
import type { Dossier, Utterance } from '../dossier/dossier.ts';
import { type Case, fileIdOf, type OpenCase } from './case.ts';

/** How words of the trainee's come to a case. */
export interface Reach {
  /** From when they answer it: late items under a pinned statement count from their arrival ([G5]). */
  readonly from: SimMs;
  /** Whether they reach it as one statement to many. */
  readonly isStatement: boolean;
  /** Whether they were said to another demand of the same person, further on in private ([G9]). */
  readonly isAside: boolean;
}

/** Null where the words have nothing to do with the case. */
export function reachOf(utterance: Utterance, one: OpenCase, dossier: Dossier): Reach | null {
  const { start, items, expectation } = one;
  const reach = { from: start, isStatement: false, isAside: false };
  if (items.size === 0 && expectation.needs === 'settings') return null;
  if (items.size === 0)
    return utterance.action === 'publish' ? { ...reach, isStatement: true } : null;
  if (utterance.to !== null) {
    const isAside =
      goesOnAt(utterance.to, one, dossier) && isAnotherDemand(utterance.to, one, dossier);
    if (isAside) return expectation.needs === 'answer' ? { ...reach, isAside } : null;
    if (isUnder(utterance.to, one, dossier)) return reach;
  }
  if (!expectation.coverable || utterance.inPrivate) return null;
  if (utterance.covers.some((id) => items.has(id))) return { ...reach, isStatement: true };
  const from = pinnedOver(utterance, one, dossier);
  return from === null ? null : { ...reach, from, isStatement: true };
}

/** Whether `to` is one of the items, or a later message of the same person under one ([G9]). */
function isUnder(to: ItemId, one: OpenCase, dossier: Dossier): boolean {
  if (goesOnAt(to, one, dossier)) return true;
  const author = authorOf(to, dossier);
  for (let id: ItemId | null = to; id !== null; id = dossier.items.get(id)?.parent ?? null) {
    if (one.items.has(id)) {
      return id === to || (author !== null && authorOf(id, dossier) === author);
    }
  }
  return false;
}

/** Whether `to` comes after one of the items in a private conversation, said by the same person ([G9]). */
function goesOnAt(to: ItemId, { items }: OpenCase, dossier: Dossier): boolean {
  const later = dossier.items.get(to);
  const author = authorOf(to, dossier);
  if (later?.channel !== 'private' || author === null || items.has(to)) return false;
  return [...items].some((id) => {
    const earlier = dossier.items.get(id);
    if (earlier?.thread !== later.thread || earlier.at > later.at) return false;
    return authorOf(id, dossier) === author;
  });
}

function isAnotherDemand(id: ItemId, { expectation }: Case, { scenario }: Dossier): boolean {
  const name = fileIdOf(id);
  return scenario.expectations.some((other) => other !== expectation && other.items.includes(name));
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
