import { at } from '../lib/at.ts';
import { authorKey, itemAt } from './find.ts';
import type { Item, ItemId } from './item.ts';
import { schedule } from './schedule.ts';
import type { Step } from './step.ts';
import { get, push, put, size } from './vector.ts';

/** What is particular to an item that appears; the rest starts out empty. */
export type NewItem = Pick<Item, 'channel' | 'author' | 'text'> & {
  /** Position of the item it answers; -1 for none. */
  readonly parent: number;
  /** Slot of the programme; -1 for what is made during the run. */
  readonly slot: number;
  readonly extras?: Partial<Omit<Item, 'id' | 'parent' | 'thread'>>;
};

const PLAIN = {
  image: null,
  stars: null,
  quotes: null,
  source: null,
  breaks: null,
  likes: 0,
  hidden: null,
  heldBack: null,
  deleted: null,
  liked: false,
  pinned: false,
  reported: false,
  closed: false,
  leftAlone: false,
  own: null,
} as const satisfies Partial<Item>;

/** Puts an item on the page, now, and answers its position. Says so to the trainee unless theirs. */
export function place(step: Step, fresh: NewItem): number {
  const { draft } = step;
  const position = size(draft.items);
  const id = nameOf(step, fresh.slot, position);
  const item: Item = {
    ...PLAIN,
    id,
    channel: fresh.channel,
    author: fresh.author,
    at: draft.now,
    text: fresh.text,
    parent: fresh.parent === -1 ? null : itemAt(draft, fresh.parent).id,
    thread: threadOf(step, fresh, id),
    ...fresh.extras,
  };
  draft.items = push(draft.items, item);
  draft.answers = push(draft.answers, []);
  draft.deedsOn = push(draft.deedsOn, []);
  if (fresh.parent !== -1) {
    draft.answers = put(draft.answers, fresh.parent, [
      ...get(draft.answers, fresh.parent),
      position,
    ]);
  }
  rememberConversation(step, item, fresh.parent, position);
  if (item.own === null) step.effects.push({ type: 'announceItem', item: id, at: item.at });
  if (fresh.slot !== -1) startWaiting(step, fresh.slot, position);
  return position;
}

function nameOf({ programme, draft }: Step, slot: number, position: number): ItemId {
  if (slot === -1) {
    draft.made = push(draft.made, position);
    return `~${size(draft.made)}`;
  }
  const places = get(draft.places, slot);
  draft.places = put(draft.places, slot, [...places, position]);
  const { id } = at(programme.slots, slot);
  return places.length === 0 ? id : `${id}~${places.length + 1}`;
}

/** A private conversation is with one person; elsewhere a thread is what hangs from one item. */
function threadOf({ draft }: Step, fresh: NewItem, id: ItemId): ItemId {
  const parent = fresh.parent === -1 ? null : itemAt(draft, fresh.parent);
  if (parent !== null && parent.channel === fresh.channel) return parent.thread;
  if (fresh.channel !== 'private') return id;
  const partner = fresh.author.kind === 'organisation' ? parent?.author : fresh.author;
  if (partner === undefined) return id;
  const known = draft.conversations[authorKey(partner)];
  return known === undefined ? id : itemAt(draft, known).id;
}

function rememberConversation({ draft }: Step, item: Item, parent: number, position: number): void {
  if (item.channel !== 'private' || item.thread !== item.id) return;
  const partner =
    item.author.kind !== 'organisation' || parent === -1 ? item : itemAt(draft, parent);
  if (partner.author.kind === 'organisation') return;
  draft.conversations = { ...draft.conversations, [authorKey(partner.author)]: position };
}

/** Delays that count from the first of several items start at its first appearance, once. */
function startWaiting(step: Step, slot: number, position: number): void {
  const { programme, draft } = step;
  for (const inject of at(programme.slots, slot).awaitedBy) {
    const { trigger } = at(programme.injects, inject);
    if (trigger.type !== 'undone' || trigger.on === null) continue;
    const appeared = trigger.on.reduce(
      (sum, other) => sum + (other >= 0 ? get(draft.places, other).length : 0),
      0,
    );
    if (appeared > 1) continue;
    const since = Math.max(0, itemAt(draft, position).at);
    schedule(step, inject, { after: since, delay: trigger.within, cause: -1 });
  }
}
