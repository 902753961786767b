import { changesBetween, type PageChanges } from '../../engine/changes.ts';
import type { Item, ItemId } from '../../engine/item.ts';
import type { Snapshot } from '../../engine/snapshot.ts';
import type { RunState } from '../../run/state.ts';
import type { Channel } from '../../vocabulary/channel.ts';

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
 *
 * It remembers the latest page that it was asked about: what has not changed since is the same object
 * again, and an arrival costs no more among ten thousand than among ten.
 */
export function threadIndex(channel: Channel): (items: Snapshot['items']) => readonly Thread[] {
  let seen: Snapshot['items'] = [];
  let forest = emptyForest(channel);
  return (items) => {
    if (items === seen) return forest.threads;
    const changes = changesBetween(seen, items);
    if (changes === null) forest = emptyForest(channel);
    grow(forest, changes ?? everythingIn(items));
    seen = items;
    return forest.threads;
  };
}

/** The feeds of a run as it stands. */
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
  const threadsOf = threadIndex(channel);
  return ({ snapshot }) => threadsOf(snapshot.items);
}

interface Forest {
  readonly channel: Channel;
  /** Answers by what they answer here, oldest first. */
  readonly answers: Map<ItemId, Item[]>;
  readonly rootOf: Map<ItemId, ItemId>;
  /** Roots in order of appearance, as they stand now. */
  readonly roots: Map<ItemId, Item>;
  readonly byRoot: Map<ItemId, Thread>;
  threads: readonly Thread[];
}

function emptyForest(channel: Channel): Forest {
  return {
    channel,
    answers: new Map(),
    rootOf: new Map(),
    roots: new Map(),
    byRoot: new Map(),
    threads: [],
  };
}

function everythingIn(items: Snapshot['items']): PageChanges {
  return { fresh: items.flat(), changed: [] };
}

/** Newcomers up to so many are put in their places one by one; of more, whole threads are laid out. */
const FEW = 8;

function grow(forest: Forest, { fresh, changed }: PageChanges): void {
  const news = fresh.filter(({ channel }) => channel === forest.channel);
  if (news.length > FEW) layOut(forest, news);
  else for (const item of news) insert(forest, item);
  const pinning = changed.filter(
    ([was, is]) => forest.roots.has(is.id) && was.pinned !== is.pinned,
  );
  for (const [, is] of pinning) forest.roots.set(is.id, is);
  if (news.length > 0 || pinning.length > 0) forest.threads = inFeedOrder(forest);
}

function layOut(forest: Forest, news: readonly Item[]): void {
  // Starting items stand in the order of the file, which need not be that of their age.
  const inOrder = forest.rootOf.size === 0 ? news.toSorted((a, b) => a.at - b.at) : news;
  const touched = new Set(inOrder.map((item) => plant(forest, item)));
  for (const root of touched) forest.byRoot.set(root, { root, rows: rowsUnder(forest, root) });
}

/** The newcomer follows the last of what hangs from its elder sibling, or else its parent. */
function insert(forest: Forest, item: Item): void {
  const root = plant(forest, item);
  const rows = forest.byRoot.get(root)?.rows.slice() ?? [];
  const before = rowBefore(forest, item);
  const place = rows.findLastIndex(({ id }) => id === before);
  rows.splice(place + 1, 0, { id: item.id, depth: depthOf(forest, item, root) });
  forest.byRoot.set(root, { root, rows });
}

function rowBefore(forest: Forest, item: Item): ItemId | null {
  const above = parentHere(forest, item);
  if (above === null) return null;
  const siblings = forest.answers.get(above) ?? [];
  let last = siblings[siblings.lastIndexOf(item) - 1]?.id;
  if (last === undefined) return above;
  for (let below: ItemId | undefined = last; below !== undefined; ) {
    last = below;
    below = forest.answers.get(below)?.at(-1)?.id;
  }
  return last;
}

/** @returns the root of the thread that an item comes into. */
function plant(forest: Forest, item: Item): ItemId {
  const above = parentHere(forest, item);
  const root = above === null ? item.id : (forest.rootOf.get(above) ?? item.id);
  forest.rootOf.set(item.id, root);
  if (above === null) forest.roots.set(item.id, item);
  else {
    const siblings = forest.answers.get(above);
    if (siblings === undefined) forest.answers.set(above, [item]);
    else siblings.push(item);
  }
  return root;
}

/** A conversation hangs from its first message, whatever each message answers; a chat is one. */
function parentHere({ channel, rootOf, roots }: Forest, item: Item): ItemId | null {
  if (channel === 'internal') {
    const first = roots.keys().next().value;
    return first === undefined || first === item.id ? null : first;
  }
  const above = channel === 'private' && item.thread !== item.id ? item.thread : item.parent;
  return above !== null && rootOf.has(above) ? above : null;
}

function depthOf(forest: Forest, item: Item, root: ItemId): Row['depth'] {
  if (forest.channel === 'internal' || item.id === root) return 0;
  return parentHere(forest, item) === root ? 1 : 2;
}

/** Walked with a list of its own: a thread may be deeper than the stack. */
function rowsUnder(forest: Forest, root: ItemId): readonly Row[] {
  const rows: Row[] = [];
  const ahead: Row[] = [{ id: root, depth: 0 }];
  for (let row = ahead.pop(); row !== undefined; row = ahead.pop()) {
    rows.push(row);
    for (const answer of (forest.answers.get(row.id) ?? []).toReversed()) {
      ahead.push({ id: answer.id, depth: depthOf(forest, answer, root) });
    }
  }
  return rows;
}

function inFeedOrder({ roots, byRoot }: Forest): readonly Thread[] {
  const all = [...roots.values()];
  return [...all.filter(({ pinned }) => !pinned), ...all.filter(({ pinned }) => pinned)]
    .reverse()
    .flatMap(({ id }) => byRoot.get(id) ?? []);
}
