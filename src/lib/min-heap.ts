/** A queue that gives back what comes first by `key`, smallest first. */
export class MinHeap<T> {
  readonly #entries: { readonly key: number; readonly value: T }[] = [];

  push(key: number, value: T): void {
    const entries = this.#entries;
    let hole = entries.length;
    entries.push({ key, value });
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const above = entries[parent];
      if (above === undefined || above.key <= key) break;
      entries[hole] = above;
      hole = parent;
    }
    entries[hole] = { key, value };
  }

  pop(): { readonly key: number; readonly value: T } | undefined {
    const first = this.#entries[0];
    const last = this.#entries.pop();
    if (first !== undefined && last !== undefined && this.#entries.length > 0) this.#sink(last);
    return first;
  }

  #sink(moved: { readonly key: number; readonly value: T }): void {
    const entries = this.#entries;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      const [left, right] = [entries[child], entries[child + 1]];
      if (left !== undefined && right !== undefined && right.key < left.key) child += 1;
      const least = entries[child];
      if (least === undefined || least.key >= moved.key) break;
      entries[hole] = least;
      hole = child;
    }
    entries[hole] = moved;
  }
}
