import type { Reading } from '../../vocabulary/reading.ts';
import type { EventOf } from '../event.ts';
import { itemAt, positionOf } from '../find.ts';
import type { Item, OwnWords } from '../item.ts';
import { place } from '../place.ts';
import { keepPromises, promise } from '../promise.ts';
import { answeredBy, noticeQuote } from '../quoting.ts';
import { isLeavingAlone, recordDeed, takeBack, takeBackWords } from '../record-deed.ts';
import type { Draft, Step } from '../step.ts';
import { put } from '../vector.ts';

export function replyPosted(step: Step, event: EventOf<'replyPosted'>): void {
  const { draft } = step;
  const to = positionOf(step.programme, draft, event.to);
  const items = [to, ...positionsOf(step, event.covers)];
  const isPrivate = event.action === 'privateReply';
  const own = place(step, {
    channel: isPrivate ? 'private' : itemAt(draft, to).channel,
    author: { kind: 'organisation' },
    text: written(draft, event),
    parent: to,
    slot: -1,
    extras: { own: ownWords(event.action, event) },
  });
  takeUpAgain(draft, items);
  if (event.promise === null) keepPromises(draft, items);
  else promise(draft, { event: event.seq, items, within: event.promise });
  recordDeed(step, {
    action: event.action,
    items,
    event: event.seq,
    own,
    words: event,
  });
}

export function postPublished(step: Step, event: EventOf<'postPublished'>): void {
  const { draft } = step;
  const answers = positionsOf(step, answeredBy(event));
  const own = place(step, {
    channel: event.channel,
    author: { kind: 'organisation' },
    text: written(draft, event),
    parent: -1,
    slot: -1,
    extras: { own: ownWords('publish', event), quotes: event.quotes ?? null },
  });
  takeUpAgain(draft, answers);
  keepPromises(draft, answers);
  recordDeed(step, {
    action: 'publish',
    items: [-1, ...answers],
    event: event.seq,
    own,
    words: event,
  });
  if (event.quotes !== undefined) noticeQuote(step, event.quotes);
}

/** An edit leaves a trace: how many there were. */
export function ownEdited(step: Step, event: EventOf<'ownEdited'>): void {
  const { draft } = step;
  const own = positionOf(step.programme, draft, event.item);
  const item = itemAt(draft, own);
  const before = item.own ?? { action: 'publish', event: event.seq, edits: 0, covers: [] };
  draft.items = put(draft.items, own, {
    ...item,
    text: written(draft, event),
    own: { ...before, event: event.seq, edits: before.edits + 1 },
  });
  recordDeed(step, {
    action: 'editOwn',
    items: [own, ...answered(step, item)],
    event: event.seq,
    own,
    words: event,
  });
}

/** Words that are gone answer nothing any more. */
export function ownDeleted(step: Step, event: EventOf<'ownDeleted'>): void {
  const { draft } = step;
  const own = positionOf(step.programme, draft, event.item);
  const item = itemAt(draft, own);
  draft.items = put(draft.items, own, { ...item, deleted: 'trainee' });
  takeBackWords(draft, own);
  const items = [own, ...answered(step, item)];
  recordDeed(step, { action: 'deleteOwn', items, event: event.seq });
}

/** Answering what was left alone is taking it up again. */
function takeUpAgain(draft: Draft, items: readonly number[]): void {
  for (const position of items) {
    const item = itemAt(draft, position);
    if (!item.leftAlone) continue;
    draft.items = put(draft.items, position, { ...item, leftAlone: false });
    takeBack(draft, position, isLeavingAlone);
  }
}

/** Positions of what the trainee's own words answer. */
function answered(step: Step, item: Item): readonly number[] {
  if (item.own === null) return item.parent === null ? [] : positionsOf(step, [item.parent]);
  const { covers } = item.own;
  const first = item.parent ?? item.quotes;
  return positionsOf(step, first === null ? covers : [first, ...covers]);
}

function positionsOf({ programme, draft }: Step, ids: readonly string[]): readonly number[] {
  return ids.map((id) => positionOf(programme, draft, id));
}

/** The trainee's words stand in the language they were written in, as far as that was read. */
function written(draft: Draft, words: { text: string; reading: Reading }): Item['text'] {
  return { only: words.reading.tone.language ?? draft.language, text: words.text };
}

function ownWords(
  action: OwnWords['action'],
  { seq, covers }: { seq: number; covers: readonly string[] },
): OwnWords {
  return { action, event: seq, edits: 0, covers };
}
