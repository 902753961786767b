import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import {
  type Backend,
  type Change,
  KeyTaken,
  type Prefix,
  SHELVES,
  type Shelf,
} from './backend.ts';

const DATABASE_NAME = 'en-ondes';
const DATABASE_VERSION = 2;

/** Some browsers leave an open request without an answer (private windows, a damaged profile). */
const PATIENCE_MS = 4000;

type Shelves = { [S in Shelf]: { key: (string | number)[]; value: unknown } };
interface Database extends DBSchema, Shelves {}

/**
 * The browser's database. Rejects when it is missing, forbidden, held by an older version of the
 * app in another tab, or does not answer in time. A connection that the browser closes by itself
 * (some do when a page has been in the background for long) is opened again once.
 *
 * @param name another database than the product's own, for tests.
 */
export async function openIndexedBackend(name: string = DATABASE_NAME): Promise<Backend> {
  let database = await connect(name);
  const withConnection = async <T>(call: (database: Connection) => Promise<T>): Promise<T> => {
    try {
      return await call(database);
    } catch (failure) {
      if (!isClosed(failure)) throw failure;
      database = await connect(name);
      return await call(database);
    }
  };
  return {
    get: async (shelf, key) => await withConnection((open) => open.get(shelf, [...key])),
    values: async (shelf, prefix, from) =>
      await withConnection((open) => open.getAll(shelf, rangeOf(prefix ?? [], from))),
    entries: async (shelf) => await withConnection((open) => readEntries(open, shelf)),
    write: async (changes, durability) =>
      await withConnection((open) => write(open, changes, durability)),
    close: () => database.close(),
  };
}

type Connection = IDBPDatabase<Database>;

async function connect(name: string): Promise<Connection> {
  return await inTime(
    new Promise<Connection>((resolve, reject) => {
      openDB<Database>(name, DATABASE_VERSION, {
        upgrade: makeShelves,
        blocked: () => reject(new Error('Another tab holds an older version of the database.')),
        // A newer app in another tab must not wait for this one to be closed.
        blocking: (_current, _blocked, event) => {
          if (event.target instanceof IDBDatabase) event.target.close();
        },
      }).then(resolve, reject);
    }),
  );
}

function makeShelves(database: Connection): void {
  for (const shelf of SHELVES) {
    if (!database.objectStoreNames.contains(shelf)) database.createObjectStore(shelf);
  }
}

/** Two bulk reads in one transaction: a cursor would take one turn of the loop for each record. */
async function readEntries(database: Connection, shelf: Shelf) {
  const { store } = database.transaction(shelf);
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return keys.map((key, index) => ({ key, value: values[index] }));
}

async function write(
  database: Connection,
  changes: readonly Change[],
  durability: IDBTransactionDurability,
): Promise<void> {
  const shelves = [...new Set(changes.map((change) => change.shelf))];
  if (shelves.length === 0) return;
  const transaction = database.transaction(shelves, 'readwrite', { durability });
  const requests = changes.map((change) => request(transaction.objectStore(change.shelf), change));
  // `done` is awaited as well as each request, and neither may be left to reject alone.
  const results = await Promise.allSettled([...requests, transaction.done]);
  const reasons = results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason] : [],
  );
  const taken = reasons.find(isTaken);
  if (taken !== undefined) throw new KeyTaken(String(taken));
  if (reasons.length > 0) throw reasons[0];
}

/** The one thing that a change asks of its store. */
async function request(
  store: {
    put(value: unknown, key: (string | number)[]): Promise<unknown>;
    add(value: unknown, key: (string | number)[]): Promise<unknown>;
    delete(range: IDBKeyRange): Promise<unknown>;
  },
  change: Change,
): Promise<unknown> {
  if (change.type === 'remove') return await store.delete(rangeOf(change.prefix));
  const key: (string | number)[] = [...change.key];
  return change.type === 'add'
    ? await store.add(change.value, key)
    : await store.put(change.value, key);
}

/** An array sorts after everything else that a key may hold, so this covers every longer key. */
function rangeOf(prefix: Prefix, from?: number): IDBKeyRange {
  const start = from === undefined ? prefix : [...prefix, from];
  return IDBKeyRange.bound([...start], [...prefix, []]);
}

function isClosed(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'InvalidStateError';
}

function isTaken(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'ConstraintError';
}

async function inTime<T>(wanted: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The database does not answer.')), PATIENCE_MS);
  });
  try {
    return await Promise.race([wanted, late]);
  } finally {
    clearTimeout(timer);
  }
}
