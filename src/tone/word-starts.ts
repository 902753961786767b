interface Branch {
  readonly next: Map<number, Branch>;
  readonly ids: number[];
}

function branch(): Branch {
  return { next: new Map(), ids: [] };
}

/**
 * Numbers filed under how a word starts, as a tree of letters: a word walks down its own letters and
 * stops where nothing starts like it, which for most words is after two or three.
 */
export class WordStarts {
  readonly #root = branch();

  /** @param start plain letters; nothing is filed under no letters at all. */
  add(start: string, id: number): void {
    if (start === '') return;
    let at = this.#root;
    for (let index = 0; index < start.length; index += 1) {
      const code = start.charCodeAt(index);
      const below = at.next.get(code) ?? branch();
      at.next.set(code, below);
      at = below;
    }
    at.ids.push(id);
  }

  /** Calls back with the numbers of each start that `word` has, the shortest start first. */
  forEachStart(word: string, callback: (ids: readonly number[]) => void): void {
    let at: Branch | undefined = this.#root;
    for (let index = 0; index < word.length; index += 1) {
      at = at.next.get(word.charCodeAt(index));
      if (at === undefined) return;
      if (at.ids.length > 0) callback(at.ids);
    }
  }
}
