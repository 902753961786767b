interface Branch<Item> {
  readonly next: Map<number, Branch<Item>>;
  readonly items: Item[];
}

function branch<Item>(): Branch<Item> {
  return { next: new Map(), items: [] };
}

/**
 * Things filed under how a word starts, as a tree of letters: a word walks down its own letters and
 * stops where nothing starts like it, which for most words is after two or three.
 */
export class WordStarts<Item> {
  readonly #root = branch<Item>();
  #empty = true;

  /** @param start plain letters; nothing is filed under no letters at all. */
  add(start: string, item: Item): void {
    if (start === '') return;
    this.#empty = false;
    let at = this.#root;
    for (let index = 0; index < start.length; index += 1) {
      const code = start.charCodeAt(index);
      const below = at.next.get(code) ?? branch<Item>();
      at.next.set(code, below);
      at = below;
    }
    at.items.push(item);
  }

  /** What is filed under each start that `word` has, the shortest start first; undefined for nothing. */
  of(word: string): readonly Item[] | undefined {
    if (this.#empty) return undefined;
    let found: readonly Item[] | undefined;
    let at: Branch<Item> | undefined = this.#root;
    for (let index = 0; index < word.length; index += 1) {
      at = at.next.get(word.charCodeAt(index));
      if (at === undefined) break;
      if (at.items.length > 0) found = found === undefined ? at.items : [...found, ...at.items];
    }
    return found;
  }
}
