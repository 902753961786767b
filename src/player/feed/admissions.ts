import type { ItemId } from '../../engine/item.ts';

/**
 * What a feed may show. It only grows, and is grown in place: copying ten thousand ids for each
 * arrival would be felt.
 */
export class Admissions {
  readonly #shown: Set<ItemId>;
  /** The latest order of which nothing was held back. */
  #whole: readonly ItemId[];

  constructor(order: readonly ItemId[]) {
    this.#shown = new Set(order);
    this.#whole = order;
  }

  get shown(): ReadonlySet<ItemId> {
    return this.#shown;
  }

  admit(ids: readonly ItemId[]): this {
    for (const id of ids) this.#shown.add(id);
    return this;
  }

  /** What an order has that may not be shown; only where it differs from what is known is looked at. */
  heldIn(order: readonly ItemId[]): readonly ItemId[] {
    const whole = this.#whole;
    let start = 0;
    while (start < order.length && order[start] === whole[start]) start += 1;
    let [end, wholeEnd] = [order.length, whole.length];
    while (end > start && wholeEnd > start && order[end - 1] === whole[wholeEnd - 1]) {
      end -= 1;
      wholeEnd -= 1;
    }
    const held = order.slice(start, end).filter((id) => !this.#shown.has(id));
    if (held.length === 0) this.#whole = order;
    return held;
  }
}
