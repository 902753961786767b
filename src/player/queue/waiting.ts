import type { Item, ItemId, SimMs } from '../../engine/item.ts';
import type { DoneDeed, SnapshotView } from '../../engine/snapshot.ts';
import type { RunState } from '../../run/state.ts';
import { msOf } from '../../scenario/duration.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Action } from '../../vocabulary/action.ts';
import type { Channel } from '../../vocabulary/channel.ts';
import { derived } from '../derived.ts';

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
 */
export function waitingIn(view: SnapshotView, unread: readonly ItemId[]): readonly Waiting[] {
  const unseen = new Set(unread);
  const settled = settledItems(view.deeds());
  const escalated = new Set(view.escalations().flatMap(({ items }) => items));
  const promised = promisesByItem(view);
  const answeredUpTo = latestAnswers(view);
  return view
    .items()
    .flatMap((id) => view.item(id) ?? [])
    .filter((item) => isOpen(view, item) && !settled.has(item.id))
    .filter((item) => item.channel !== 'internal' || unseen.has(item.id))
    .filter((item) => item.at >= (answeredUpTo.get(conversationOf(item)) ?? item.at))
    .map((item) => ({
      item: item.id,
      channel: item.channel,
      since: item.at,
      escalated: escalated.has(item.id),
      promisedBy: promised.get(item.id) ?? null,
    }))
    .sort((a, b) => a.since - b.since);
}

/** What waits in a run as it stands. */
export const waitingNow: (state: RunState) => readonly Waiting[] = derived(
  ({ snapshot, desk }: RunState) => [
    snapshot.items,
    snapshot.deeds,
    snapshot.escalations,
    snapshot.promises,
    desk.unread,
  ],
  ({ view, desk }) => waitingIn(view, desk.unread),
);

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

function isOpen(view: SnapshotView, item: Item): boolean {
  return item.author.kind !== 'organisation' && item.deleted === null && view.isVisible(item.id);
}

function settledItems(deeds: readonly DoneDeed[]): ReadonlySet<ItemId> {
  return new Set(
    deeds.flatMap(({ action, item, takenBack }) =>
      item !== null && takenBack === null && SETTLING.has(action) ? [item] : [],
    ),
  );
}

/** Promises not kept yet, by what they are about; the latest counts. */
function promisesByItem(view: SnapshotView): ReadonlyMap<ItemId, SimMs> {
  return new Map(
    view
      .promises()
      .filter(({ keptAt }) => keptAt === null)
      .flatMap(({ items, due }) => items.map((item): [ItemId, SimMs] => [item, due])),
  );
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
