import { at } from '../lib/at.ts';
import type { Action } from '../vocabulary/action.ts';
import { hasBit, withBit } from './bits.ts';
import { actionMask, type Deed, type Words } from './deed.ts';
import { matches } from './done.ts';
import { itemAt } from './find.ts';
import { schedule } from './schedule.ts';
import type { Draft, Step } from './step.ts';
import { get, push, put, size } from './vector.ts';

/** Something that the trainee has just done, in one event. */
export interface Done {
  readonly action: Action;
  /** Positions of the items that it is about. With none, one deed about nothing is kept. */
  readonly items: readonly number[];
  readonly event: number;
  readonly contact?: number;
  readonly own?: number;
  /** What was written, where words were. */
  readonly words?: Pick<Words, 'text' | 'reading'>;
}

/** Keeps what was done, sets off what waits for it, and answers the index of its first deed. */
export function recordDeed(step: Step, done: Done): number {
  const { draft } = step;
  const firstDeed = size(draft.deeds);
  const words = done.words === undefined ? -1 : keepWords(draft, done.event, done.words);
  const items = done.items.length === 0 ? [-1] : new Set(done.items);
  for (const item of items) keepDeed(draft, deedOf(draft, done, item, words));
  setOff(step, firstDeed);
  return firstDeed;
}

/** Deeds about an item that count as not done from now on. */
export function takeBack(draft: Draft, item: number, isMeant: (deed: Deed) => boolean): void {
  for (const index of get(draft.deedsOn, item)) markTakenBack(draft, index, isMeant);
}

export function isLettingBeSeen(deed: Deed): boolean {
  return deed.action === 'unhide';
}

export function isLeavingAlone(deed: Deed): boolean {
  return deed.action === 'leaveAlone';
}

/** Everything that came with words of the trainee's, once these are gone. */
export function takeBackWords(draft: Draft, own: number): void {
  for (let index = size(draft.deeds) - 1; index >= 0; index -= 1) {
    markTakenBack(draft, index, (deed) => deed.own === own);
  }
}

function markTakenBack(draft: Draft, index: number, isMeant: (deed: Deed) => boolean): void {
  const deed = get(draft.deeds, index);
  if (deed.takenBack !== null || !isMeant(deed)) return;
  draft.deeds = put(draft.deeds, index, { ...deed, takenBack: draft.now });
}

function deedOf(draft: Draft, done: Done, item: number, words: number): Deed {
  const channel = item === -1 ? null : itemAt(draft, item).channel;
  return {
    action: done.action,
    mask: actionMask(done.action, channel),
    item,
    contact: done.contact ?? -1,
    at: draft.now,
    event: done.event,
    words,
    own: done.own ?? -1,
    takenBack: null,
  };
}

function keepWords(
  draft: Draft,
  event: number,
  { text, reading }: Pick<Words, 'text' | 'reading'>,
): number {
  draft.words = push(draft.words, { event, text, reading });
  return size(draft.words) - 1;
}

function keepDeed(draft: Draft, deed: Deed): void {
  const index = size(draft.deeds);
  draft.deeds = push(draft.deeds, deed);
  if (deed.item === -1) return;
  draft.deedsOn = put(draft.deedsOn, deed.item, [...get(draft.deedsOn, deed.item), index]);
}

/** Injects that wait for an action, in file order, each at most once an event. */
function setOff(step: Step, firstDeed: number): void {
  const { programme, draft } = step;
  const last = size(draft.deeds);
  for (const inject of programme.watchers.onAction) {
    const { trigger } = at(programme.injects, inject);
    if (trigger.type !== 'action' || hasBit(draft.spent, inject)) continue;
    for (let deed = firstDeed; deed < last; deed += 1) {
      if (!matches(draft, trigger, get(draft.deeds, deed))) continue;
      if (!trigger.every) draft.spent = withBit(draft.spent, inject);
      schedule(step, inject, { after: draft.now, delay: trigger.delay, cause: deed });
      break;
    }
  }
}
