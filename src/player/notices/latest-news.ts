import type { ItemId } from '../../engine/item.ts';
import type { RunState } from '../../run/state.ts';
import { derived } from '../derived.ts';

/** As many as one would ever scroll through. */
const MOST = 60;

/** What others have written since the start, newest first; what is gone since is left out. */
export const latestNews: (state: RunState) => readonly ItemId[] = derived(
  ({ snapshot }: RunState) => [snapshot.items],
  ({ snapshot }) => {
    const news: ItemId[] = [];
    for (const chunk of snapshot.items.toReversed()) {
      for (const item of chunk.toReversed()) {
        if (news.length === MOST) return news;
        const isOthers = item.author.kind !== 'organisation';
        if (isOthers && item.at >= 0 && item.deleted === null) news.push(item.id);
      }
    }
    return news;
  },
);
