import type { Item, ItemId, SimMs } from '../../engine/item.ts';
import type { Snapshot, SnapshotView } from '../../engine/snapshot.ts';
import { msOf } from '../../scenario/duration.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Action } from '../../vocabulary/action.ts';
import type { Channel } from '../../vocabulary/channel.ts';

/** Something on the page that nobody has dealt with yet. */
export interface Waiting {
  readonly item: ItemId;
  readonly channel: Channel;
  /** When it appeared; negative for what was there before the start. */
  readonly since: SimMs;
  /** It has been brought to a colleague; it may still want an answer. */
  readonly escalated: boolean;
  /** The moment by which a full answer was promised, where it was. */
  readonly promisedBy: SimMs | null;
}

/** What settles an item. A like, a pin or a report does not; an escalation leaves it to be answered. */
const SETTLING: ReadonlySet<Action> = new Set<Action>([
  'reply',
  'privateReply',
  'publish',
  'hide',
  'delete',
  'ban',
  'leaveAlone',
]);

/** Where one answer answers all that was said before it. */
const CONVERSATIONS: ReadonlySet<Channel> = new Set<Channel>(['private', 'internal']);

/**
 * All that waits, longest first. It says nothing of what deserves an answer: that is for the
 * trainee to judge, and "leave alone" is a judgement too. What colleagues write waits until it has
 * been looked at.
 *
 * @param items everything on the page: what an item stands under comes before it.
 */
export function waitingIn(
  view: SnapshotView,
  items: Snapshot['items'],
  unread: ReadonlySet<ItemId>,
): readonly Waiting[] {
  const records = recordsOf(view);
  const answeredUpTo = latestAnswers(view);
  const unseen = new Set<ItemId>();
  const waiting: Waiting[] = [];
  for (const chunk of items) {
    for (const item of chunk) {
      if (isUnseen(item, unseen)) unseen.add(item.id);
      else if (
        isOthers(item) &&
        !records.settled.has(item.id) &&
        (item.channel !== 'internal' || unread.has(item.id)) &&
        item.at >= (answeredUpTo.get(conversationOf(item)) ?? item.at)
      ) {
        waiting.push(entryFor(item, records));
      }
    }
  }
  return waiting.sort((a, b) => a.since - b.since);
}

/** Simulated ms in which a first answer to what waits is good; null where that is not told. */
export type Targets = (waiting: Waiting) => SimMs | null;

/** What has the least time left first; what has no target comes after, longest first. */
export function byTimeLeft(waiting: readonly Waiting[], targets: Targets): readonly Waiting[] {
  const due = (one: Waiting) => one.since + (targets(one) ?? Number.POSITIVE_INFINITY);
  return waiting.toSorted((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0));
}

/** Simulated ms in which a first answer to an item is good, where the scenario says so. */
export function targetsOf({ expectations }: Scenario): ReadonlyMap<ItemId, SimMs> {
  return new Map(
    expectations.flatMap(({ needs, target, items }) =>
      needs === 'answer' && target !== undefined
        ? items.map((item): [ItemId, SimMs] => [item, msOf(target)])
        : [],
    ),
  );
}

/** What the trainee has done so far that bears on what waits. */
export interface Records {
  readonly settled: ReadonlySet<ItemId>;
  readonly escalated: ReadonlySet<ItemId>;
  /** Promises not kept yet, by what they are about; the latest counts. */
  readonly promised: ReadonlyMap<ItemId, SimMs>;
}

export const NOTHING_DONE: Records = {
  settled: new Set(),
  escalated: new Set(),
  promised: new Map(),
};

function recordsOf(view: SnapshotView): Records {
  const settling = view
    .deeds()
    .filter(({ action, takenBack }) => takenBack === null && SETTLING.has(action));
  const promises = view.promises().filter(({ keptAt }) => keptAt === null);
  return {
    settled: new Set(settling.flatMap(({ item }) => item ?? [])),
    escalated: new Set(view.escalations().flatMap(({ items }) => items)),
    promised: new Map(
      promises.flatMap(({ items, due }) => items.map((item): [ItemId, SimMs] => [item, due])),
    ),
  };
}

export function entryFor({ id, channel, at }: Item, { escalated, promised }: Records): Waiting {
  const promisedBy = promised.get(id) ?? null;
  return { item: id, channel, since: at, escalated: escalated.has(id), promisedBy };
}

export function isOthers({ author }: Item): boolean {
  return author.kind !== 'organisation';
}

/** Hidden or gone, itself or what it stands under. */
function isUnseen({ hidden, deleted, parent }: Item, unseen: ReadonlySet<ItemId>): boolean {
  return hidden !== null || deleted !== null || (parent !== null && unseen.has(parent));
}

/** When the page last spoke in each conversation, holding replies aside. */
function latestAnswers(view: SnapshotView): ReadonlyMap<string, SimMs> {
  const moments = new Map<string, SimMs>();
  for (const channel of CONVERSATIONS) {
    for (const id of view.items(channel)) {
      const item = view.item(id);
      if (item?.own == null || item.own.action === 'holdingReply' || item.deleted !== null)
        continue;
      moments.set(conversationOf(item), item.at);
    }
  }
  return moments;
}

/** A private conversation is with one person; in the chat, a thread is. */
function conversationOf({ channel, thread }: Item): string {
  return CONVERSATIONS.has(channel) ? thread : '';
}
