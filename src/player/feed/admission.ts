import type { ItemId } from '../../engine/item.ts';
import { at } from '../../lib/at.ts';

/** Where things stand on the screen. Distances from the top of the window, in CSS pixels. */
export interface Sight {
  /** Top of what shows an item; null when it is not on the screen at all. */
  readonly topOf: (id: ItemId) => number | null;
  /** Where the feed stops being visible. */
  readonly bottom: number;
}

/**
 * Which arrivals may be shown at once, given what is shown: those that push nothing visible. What
 * would move words that somebody may be reading, or a box in which they write, is held back until
 * they ask for it.
 *
 * @param order every item of the feed, in reading order.
 */
export function admissible(
  order: readonly ItemId[],
  shown: ReadonlySet<ItemId>,
  sight: Sight,
): readonly ItemId[] {
  const admitted: ItemId[] = [];
  for (let place = order.length - 1; place >= 0; place -= 1) {
    const id = at(order, place);
    if (!shown.has(id)) {
      admitted.push(id);
      continue;
    }
    // What is in sight is pushed by all that comes above it: nothing further up may come in.
    const top = sight.topOf(id);
    if (top !== null && top < sight.bottom) break;
  }
  return admitted.reverse();
}
