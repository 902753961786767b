import type { Item, ItemId } from '../../engine/item.ts';
import type { SnapshotView } from '../../engine/snapshot.ts';
import { at } from '../../lib/at.ts';
import type { RunState } from '../../run/state.ts';
import type { Channel } from '../../vocabulary/channel.ts';
import { derived } from '../derived.ts';

/** A place in a feed. Depth 0 starts a thread, 1 answers it, 2 answers an answer or deeper. */
export interface Row {
  readonly id: ItemId;
  readonly depth: 0 | 1 | 2;
}

/** A post, review, mention or conversation with all that hangs from it, in reading order. */
export interface Thread {
  readonly root: ItemId;
  readonly rows: readonly Row[];
}

/**
 * The feed of a channel. Threads stand newest first, pinned ones before all; within a thread the
 * oldest answer comes first. Colleagues' chat is one thread, since a chat is read as one.
 */
export function threadsOf(view: SnapshotView, channel: Channel): readonly Thread[] {
  const items = view.items(channel).flatMap((id) => view.item(id) ?? []);
  const inOrder = items.map((item, place) => ({ item, place })).sort(byMoment);
  const sorted = inOrder.map(({ item }) => item);
  if (channel === 'internal') return oneThread(sorted);
  const here = new Set(sorted.map(({ id }) => id));
  const children = Map.groupBy(sorted, (item) => parentHere(item, here));
  const roots = children.get(null) ?? [];
  return [...roots.filter((root) => !root.pinned), ...roots.filter((root) => root.pinned)]
    .reverse()
    .map((root) => ({ root: root.id, rows: rowsUnder(root, children) }));
}

/** The feeds of a run as it stands, each made anew only when something on the page has changed. */
export const threadsIn: Readonly<Record<Channel, (state: RunState) => readonly Thread[]>> =
  Object.freeze({
    wall: threadsSelector('wall'),
    private: threadsSelector('private'),
    stream: threadsSelector('stream'),
    reviews: threadsSelector('reviews'),
    monitoring: threadsSelector('monitoring'),
    internal: threadsSelector('internal'),
  });

function threadsSelector(channel: Channel): (state: RunState) => readonly Thread[] {
  return derived(
    ({ snapshot }: RunState) => [snapshot.items],
    ({ view }) => threadsOf(view, channel),
  );
}

/** Starting items stand in the order of the file, which need not be that of their age. */
function byMoment(
  a: { readonly item: Item; readonly place: number },
  b: { readonly item: Item; readonly place: number },
): number {
  return a.item.at - b.item.at || a.place - b.place;
}

/** A conversation hangs from its first message, whatever each message answers. */
function parentHere(item: Item, here: ReadonlySet<ItemId>): ItemId | null {
  const above = item.channel === 'private' && item.thread !== item.id ? item.thread : item.parent;
  return above !== null && here.has(above) ? above : null;
}

function oneThread(items: readonly Item[]): readonly Thread[] {
  if (items.length === 0) return [];
  return [{ root: at(items, 0).id, rows: items.map(({ id }) => ({ id, depth: 0 })) }];
}

/** Walked with a list of its own: a thread may be deeper than the stack. */
function rowsUnder(
  root: Item,
  children: ReadonlyMap<ItemId | null, readonly Item[]>,
): readonly Row[] {
  const rows: Row[] = [];
  const ahead: Row[] = [{ id: root.id, depth: 0 }];
  for (let row = ahead.pop(); row !== undefined; row = ahead.pop()) {
    rows.push(row);
    const depth = row.depth === 0 ? 1 : 2;
    for (const child of (children.get(row.id) ?? []).toReversed()) {
      ahead.push({ id: child.id, depth });
    }
  }
  return rows;
}
