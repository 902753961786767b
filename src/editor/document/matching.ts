/**
 * Which element of an old list each element of a new one was: the same value, else the same `id`, else
 * the one at its place between two that are known. -1 for an element that is new. No old element is
 * taken twice.
 */
export function matchElements(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly number[] {
  const matches: number[] = Array.from(after, () => -1);
  const taken = new Uint8Array(before.length);
  const take = (n: number, old: number): void => {
    matches[n] = old;
    taken[old] = 1;
  };
  const [start, tail] = sameEnds(before, after);
  for (let n = 0; n < start; n += 1) take(n, n);
  for (let n = 1; n <= tail; n += 1) take(after.length - n, before.length - n);
  for (const keyOf of [identity, idOf]) {
    const places = placesOf(before, taken, keyOf);
    for (let n = start; n < after.length - tail; n += 1) {
      const key = keyOf(after[n]);
      const old = matches[n] === -1 && key !== undefined ? places.get(key)?.shift() : undefined;
      if (old !== undefined) take(n, old);
    }
  }
  pairLeftovers(before, after, matches, taken);
  return matches;
}

function identity(value: unknown): unknown {
  return value;
}

function idOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const id: unknown = Reflect.get(value, 'id');
  return typeof id === 'string' ? id : undefined;
}

function sameEnds(before: readonly unknown[], after: readonly unknown[]): [number, number] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [start, tail];
}

function placesOf(
  before: readonly unknown[],
  taken: Uint8Array,
  keyOf: (value: unknown) => unknown,
): Map<unknown, number[]> {
  const places = new Map<unknown, number[]>();
  for (const [old, value] of before.entries()) {
    if (taken[old] === 1) continue;
    const key = keyOf(value);
    const list = places.get(key);
    if (list === undefined) places.set(key, [old]);
    else list.push(old);
  }
  return places;
}

/** An element changed in place has a neighbour before it that says where it stood. */
function pairLeftovers(
  before: readonly unknown[],
  after: readonly unknown[],
  matches: number[],
  taken: Uint8Array,
): void {
  let next = 0;
  for (let n = 0; n < after.length; n += 1) {
    const known = matches[n] ?? -1;
    if (known >= 0) next = known + 1;
    else if (next < before.length && taken[next] === 0 && isAlike(before[next], after[n])) {
      matches[n] = next;
      taken[next] = 1;
      next += 1;
    }
  }
}

/** Two things with ids are two things; two plain values, or two lists, may be one that was changed. */
function isAlike(a: unknown, b: unknown): boolean {
  return idOf(a) === undefined && idOf(b) === undefined;
}

/** Positions of a longest run of rising numbers; those below zero never belong to it. */
export function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous: number[] = Array.from(numbers, () => -1);
  for (const [n, value] of numbers.entries()) {
    if (value < 0) continue;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[n] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = n;
  }
  const rise = new Set<number>();
  for (let n = tails.at(-1) ?? -1; n >= 0; n = previous[n] ?? -1) rise.add(n);
  return rise;
}
