import type { ItemId } from '../../engine/item.ts';
import type { RunState } from '../../run/state.ts';
import type { Channel } from '../../vocabulary/channel.ts';
import { derived } from '../derived.ts';

/** What has not been looked at. */
export const unreadNow: (state: RunState) => ReadonlySet<ItemId> = derived(
  ({ desk }: RunState) => [desk.unread],
  ({ desk }) => new Set(desk.unread),
);

/** How many items of each channel have not been looked at; channels without any are left out. */
export const unreadByChannel: (state: RunState) => ReadonlyMap<Channel, number> = derived(
  ({ desk, snapshot }: RunState) => [desk.unread, snapshot.items],
  ({ desk, view }) => {
    const counts = new Map<Channel, number>();
    for (const id of desk.unread) {
      const item = view.item(id);
      if (item === undefined || item.deleted !== null) continue;
      counts.set(item.channel, (counts.get(item.channel) ?? 0) + 1);
    }
    return counts;
  },
);
