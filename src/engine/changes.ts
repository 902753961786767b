import { at } from '../lib/at.ts';
import type { Item } from './item.ts';
import type { Snapshot } from './snapshot.ts';
import { size } from './vector.ts';

/** What became of the page between two moments of a run. */
export interface PageChanges {
  /** Items that have appeared, in order of appearance. */
  readonly fresh: readonly Item[];
  /** Items that were there and are no longer as they were: before, then after. */
  readonly changed: readonly (readonly [Item, Item])[];
}

/**
 * What a screen has to draw anew. Costs little: what two moments share is not looked at.
 *
 * @returns null when the later moment does not follow from the earlier one (another run, or time that
 * was turned back): then everything is to be looked at again.
 */
export function changesBetween(
  before: Snapshot['items'],
  after: Snapshot['items'],
): PageChanges | null {
  const known = size(before);
  if (size(after) < known) return null;
  const fresh: Item[] = [];
  const changed: (readonly [Item, Item])[] = [];
  for (let place = 0; place < after.length; place += 1) {
    const [was, is] = [before[place] ?? [], at(after, place)];
    if (was === is) continue;
    for (const [within, item] of is.entries()) {
      const earlier = was[within];
      if (earlier === undefined) fresh.push(item);
      else if (isAnother(earlier, item)) return null;
      else if (earlier !== item) changed.push([earlier, item]);
    }
  }
  return { fresh, changed };
}

/** Two runs may give one id to two things; what never changes about an item tells them apart. */
function isAnother(a: Item, b: Item): boolean {
  return (
    a.id !== b.id ||
    a.at !== b.at ||
    a.channel !== b.channel ||
    a.parent !== b.parent ||
    a.thread !== b.thread
  );
}
