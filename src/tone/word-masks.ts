const BITS = 32;

/** Bits of the blocks that have any, the blocks rising. */
interface Mask {
  readonly blocks: number[];
  readonly bits: number[];
}

/**
 * Sets of small numbers by word, as bits: which sequences hold a word at a given place. Two such
 * sets are met in a few steps, however many sequences begin with the same word.
 */
export class WordMasks {
  readonly #masks = new Map<string, Mask>();
  /** Bits by block of the numbers that belong to every word. */
  readonly #all: number[] = [];
  /** Bits by block of the numbers of a word, for looking up by block. */
  readonly #byBlock = new Map<string, readonly number[]>();

  /** Numbers are added to a word in rising order. */
  add(word: string, id: number): void {
    const mask = this.#masks.get(word) ?? { blocks: [], bits: [] };
    this.#masks.set(word, mask);
    const block = Math.floor(id / BITS);
    if (mask.blocks.at(-1) !== block) {
      mask.blocks.push(block);
      mask.bits.push(0);
    }
    mask.bits[mask.bits.length - 1] = (mask.bits.at(-1) ?? 0) | (1 << (id % BITS));
    this.#byBlock.delete(word);
  }

  /** The number belongs to every word, known or not. */
  addToAll(id: number): void {
    const block = Math.floor(id / BITS);
    while (this.#all.length <= block) this.#all.push(0);
    this.#all[block] = (this.#all[block] ?? 0) | (1 << (id % BITS));
  }

  /** Calls back with each number that `word` has here and `next` has in `others`, rising. */
  forEachShared(
    word: string,
    others: WordMasks,
    next: string,
    callback: (id: number) => void,
  ): void {
    const own = this.#masks.get(word);
    if (own === undefined) return;
    const other = others.#bitsByBlock(next);
    for (let index = 0; index < own.blocks.length; index += 1) {
      const block = own.blocks[index] ?? 0;
      let shared = (own.bits[index] ?? 0) & ((others.#all[block] ?? 0) | (other?.[block] ?? 0));
      while (shared !== 0) {
        const lowest = shared & -shared;
        callback(block * BITS + (BITS - 1 - Math.clz32(lowest)));
        shared ^= lowest;
      }
    }
  }

  #bitsByBlock(word: string): readonly number[] | undefined {
    const ready = this.#byBlock.get(word);
    const mask = this.#masks.get(word);
    if (ready !== undefined || mask === undefined) return ready;
    const bits: number[] = Array.from({ length: (mask.blocks.at(-1) ?? 0) + 1 }, () => 0);
    for (const [index, block] of mask.blocks.entries()) bits[block] = mask.bits[index] ?? 0;
    this.#byBlock.set(word, bits);
    return bits;
  }
}
