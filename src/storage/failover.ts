import { type Backend, type Change, type Entry, KeyTaken, SHELVES, type Shelf } from './backend.ts';
import { createJournal, overwriting } from './journal.ts';
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
  /**
   * Tries the database again, copies back what was written meanwhile and stays there.
   *
   * @returns true when records are in the database now.
   */
  readonly recover: (open: () => Promise<Backend>) => Promise<boolean>;
}

/**
 * Wraps the database. The first failure that is not a taken key copies whatever can still be read
 * into memory, repeats the call there and stays there until it is told to try the database again. Calls
 * made meanwhile wait for the copy.
 */
export function createFailoverBackend(database: Backend): FailoverBackend {
  let current: Promise<Backend> = Promise.resolve(database);
  let keeping: Keeping = { type: 'database', persisted: null };
  const callbacks = new Set<(keeping: Keeping) => void>();
  const journal = createJournal();
  /** True of a write that the database has not seen. */
  const isInMemory = () => keeping.type === 'memory';

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

  let recovering: Promise<boolean> | null = null;
  const tryAgain = async (open: () => Promise<Backend>): Promise<boolean> => {
    if (!isInMemory()) return true;
    const found = await open().catch(() => null);
    if (found === null) return false;
    // Calls made from here on wait until all that was written before them is copied.
    current = current.then(async (memory) => {
      const isCopied = await journal.copyTo(found).catch(() => false);
      if (isCopied) change({ type: 'database', persisted: null });
      else found.close();
      return isCopied ? found : memory;
    });
    await current;
    return !isInMemory();
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
    async write(changes, durability) {
      const write = async (backend: Backend, meant: readonly Change[]): Promise<void> => {
        await backend.write(meant, durability);
        if (isInMemory()) journal.note(structuredClone(meant));
      };
      await withFailover(
        (backend) => write(backend, changes),
        // Nobody else writes to this page's memory, so writing over what the copy holds is safe.
        (backend) => write(backend, changes.map(overwriting)),
      );
    },
    async recover(open) {
      recovering ??= tryAgain(open).finally(() => {
        recovering = null;
      });
      return await recovering;
    },
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

function reasonOf(failure: unknown): MemoryReason {
  return failure instanceof DOMException && failure.name === 'QuotaExceededError'
    ? 'full'
    : 'broken';
}
