import {
  type Backend,
  type Change,
  type Entry,
  type Key,
  KeyTaken,
  type Prefix,
  SHELVES,
  type Shelf,
} from './backend.ts';

/**
 * Keeps records for as long as the page lives. Stands in for the database where there is none, and
 * behaves like it: writes are whole or not at all, values are copied in and out.
 */
export function createMemoryBackend(start: Partial<Record<Shelf, readonly Entry[]>> = {}): Backend {
  const shelves = new Map(SHELVES.map((shelf) => [shelf, new Map<string, Entry>()]));
  const on = (shelf: Shelf): Map<string, Entry> => shelves.get(shelf) ?? new Map<string, Entry>();
  for (const shelf of SHELVES) {
    for (const entry of start[shelf] ?? []) on(shelf).set(nameOf(entry.key), entry);
  }
  return {
    get: async (shelf, key) => structuredClone(on(shelf).get(nameOf(key))?.value),
    values: async (shelf, prefix = [], from = Number.NEGATIVE_INFINITY) => {
      const meant = [...on(shelf).values()].filter(
        ({ key }) => startsWith(key, prefix) && goesOnFrom(key, prefix.length, from),
      );
      return structuredClone(inOrder(meant).map(({ value }) => value));
    },
    entries: async (shelf) => structuredClone(inOrder([...on(shelf).values()])),
    write: async (changes) => applyAll(on, structuredClone(changes)),
    close: () => undefined,
  };
}

function inOrder(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => compareKeys(a.key, b.key));
}

type Undo = () => void;

/** One change after the other; a taken key takes back those before it. */
function applyAll(on: (shelf: Shelf) => Map<string, Entry>, changes: readonly Change[]): void {
  const undos: Undo[] = [];
  try {
    for (const change of changes) undos.push(...apply(on(change.shelf), change));
  } catch (failure) {
    for (const undo of undos.reverse()) undo();
    throw failure;
  }
}

function apply(shelf: Map<string, Entry>, change: Change): Undo[] {
  if (change.type === 'remove') return remove(shelf, change.prefix);
  const name = nameOf(change.key);
  const before = shelf.get(name);
  if (change.type === 'add' && before !== undefined) {
    throw new KeyTaken(`There is a record at ${name} already.`);
  }
  shelf.set(name, { key: change.key, value: change.value });
  return [() => (before === undefined ? shelf.delete(name) : shelf.set(name, before))];
}

function remove(shelf: Map<string, Entry>, prefix: Prefix): Undo[] {
  const gone = [...shelf].filter(([, entry]) => startsWith(entry.key, prefix));
  for (const [name] of gone) shelf.delete(name);
  return gone.map(
    ([name, entry]) =>
      () =>
        shelf.set(name, entry),
  );
}

/** One string per key; two keys never share one. */
function nameOf(key: Key): string {
  return JSON.stringify(key);
}

function startsWith(key: Key, prefix: Prefix): boolean {
  return prefix.every((part, index) => key[index] === part);
}

/** A key that ends with the prefix, or goes on with a name, is before no number and after every one. */
function goesOnFrom(key: Key, place: number, from: number): boolean {
  const part = key[place];
  return typeof part === 'number'
    ? part >= from
    : from === Number.NEGATIVE_INFINITY || typeof part === 'string';
}

/** The order of IndexedDB: part by part, numbers before strings, a shorter key first. */
export function compareKeys(a: Key, b: Key): number {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index++) {
    const order = compareParts(a[index], b[index]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareParts(a: string | number | undefined, b: string | number | undefined): number {
  if (a === b || a === undefined || b === undefined) return 0;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : 1;
}
