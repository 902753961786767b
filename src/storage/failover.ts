import { type Backend, type Change, type Entry, KeyTaken, SHELVES, type Shelf } from './backend.ts';
import type { Keeping, MemoryReason } from './keeping.ts';
import { createMemoryBackend } from './memory-backend.ts';

/** A backend that goes on in memory when the database fails, and says so. */
export interface FailoverBackend extends Backend {
  readonly keeping: () => Keeping;
  /** Calls back at every change, until the function it returns is called. */
  readonly onChange: (callback: (keeping: Keeping) => void) => () => void;
  /** Notes what the browser answered to the wish that records be kept. */
  readonly notePersisted: (persisted: boolean) => void;
  /** The database is gone: goes on in memory from the next call. */
  readonly abandon: (reason: MemoryReason) => void;
}

/**
 * Wraps the database. The first failure that is not a taken key copies whatever can still be read
 * into memory, repeats the call there and stays there. Calls made meanwhile wait for the copy.
 */
export function createFailoverBackend(database: Backend): FailoverBackend {
  let current: Promise<Backend> = Promise.resolve(database);
  let keeping: Keeping = { type: 'database', persisted: null };
  const callbacks = new Set<(keeping: Keeping) => void>();

  const change = (next: Keeping) => {
    keeping = next;
    for (const callback of callbacks) callback(next);
  };
  const abandon = (reason: MemoryReason) => {
    if (keeping.type === 'memory') return;
    current = current.then(copyToMemory);
    change({ type: 'memory', reason });
  };
  const withFailover = async <T>(
    call: (backend: Backend) => Promise<T>,
    again: (backend: Backend) => Promise<T> = call,
  ): Promise<T> => {
    const backend = await current;
    try {
      return await call(backend);
    } catch (failure) {
      if (failure instanceof KeyTaken) throw failure;
      abandon(reasonOf(failure));
      const next = await current;
      if (next === backend) throw failure;
      return await again(next);
    }
  };

  return {
    keeping: () => keeping,
    onChange(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    notePersisted: (persisted) => {
      if (keeping.type === 'database') change({ type: 'database', persisted });
    },
    abandon,
    get: async (shelf, key) => await withFailover((backend) => backend.get(shelf, key)),
    values: async (shelf, prefix, from) =>
      await withFailover((backend) => backend.values(shelf, prefix, from)),
    entries: async (shelf) => await withFailover((backend) => backend.entries(shelf)),
    write: async (changes: readonly Change[], durability) =>
      await withFailover(
        (backend) => backend.write(changes, durability),
        (backend) => backend.write(changes.map(overwriting), durability),
      ),
    close: () => void current.then((backend) => backend.close()),
  };
}

/** A shelf that cannot be read any more starts empty. */
async function copyToMemory(database: Backend): Promise<Backend> {
  const start: Partial<Record<Shelf, readonly Entry[]>> = {};
  for (const shelf of SHELVES) {
    try {
      start[shelf] = await database.entries(shelf);
    } catch {
      start[shelf] = [];
    }
  }
  database.close();
  return createMemoryBackend(start);
}

/**
 * The database may have kept a write before it failed to say so, and the copy then holds it. Nobody
 * else writes to this page's memory, so writing over it is safe.
 */
function overwriting(change: Change): Change {
  return change.type === 'add' ? { ...change, type: 'put' } : change;
}

function reasonOf(failure: unknown): MemoryReason {
  return failure instanceof DOMException && failure.name === 'QuotaExceededError'
    ? 'full'
    : 'broken';
}
