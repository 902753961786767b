import type { Item } from '../../engine/item.ts';
import type { RunState } from '../../run/state.ts';
import { CHANNELS, type Channel } from '../../vocabulary/channel.ts';
import { derived } from '../derived.ts';
import type { ScreenState } from '../screen/screen-state.ts';

/** The item that a drill is about: the first on the page that something is expected about. */
export function dueItem({ programme, view }: RunState): Item | undefined {
  const ids = programme.scenario.expectations.flatMap(({ items }) => items);
  return ids.map((id) => view.item(id)).find((item) => item !== undefined);
}

/** Where the screen of a drill stands when it opens: the letters act on what it is about. */
export function openingScreen(state: RunState): Partial<ScreenState> {
  const item = dueItem(state);
  if (item === undefined) return {};
  const conversation = item.channel === 'private' ? { conversation: item.thread } : {};
  return { channel: item.channel, current: item.id, ...conversation };
}

/** Where a post of the page's own is wanted, or would do; null where the drill is about answering. */
export const channelOfPost: (state: RunState) => 'wall' | 'stream' | null = derived(
  ({ programme }: RunState) => [programme],
  ({ programme }) => {
    const { expectations, threads } = programme.scenario;
    const wanted = expectations.some(
      ({ items, coverable, handling }) =>
        items.length === 0 || coverable || handling.best.includes('publish'),
    );
    if (!wanted) return null;
    return threads.some(({ channel }) => channel === 'stream') ? 'stream' : 'wall';
  },
);

/** The channels that a drill shows: those where something stands, and where it wants a post. */
export const drillChannels: (state: RunState) => readonly Channel[] = derived(
  ({ programme, snapshot }: RunState) => [programme, snapshot.items],
  (state) => {
    const spoken = new Set<Channel>(state.snapshot.items.flat().map(({ channel }) => channel));
    const post = channelOfPost(state);
    if (post !== null) spoken.add(post);
    const first = dueItem(state)?.channel ?? post;
    return CHANNELS.filter((channel) => spoken.has(channel)).toSorted(
      (a, b) => Number(b === first) - Number(a === first),
    );
  },
);
