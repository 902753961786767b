import { describe, expect, it, vi } from 'vitest';
import { createArchive, openArchive } from '../../src/storage/archive.ts';
import type { Backend } from '../../src/storage/backend.ts';
import { createFailoverBackend } from '../../src/storage/failover.ts';
import type { Keeping } from '../../src/storage/keeping.ts';
import { createMemoryBackend } from '../../src/storage/memory-backend.ts';

/** A database that fails from some moment on, as a test decides. */
function fakeDatabase(overrides: Partial<Backend> = {}) {
  const inner = createMemoryBackend();
  const state: { failure: unknown; afterWriting: boolean } = { failure: null, afterWriting: false };
  const database: Backend = {
    ...inner,
    write: async (changes, durability) => {
      if (state.failure !== null && !state.afterWriting) throw state.failure;
      await inner.write(changes, durability);
      if (state.failure !== null) throw state.failure;
    },
    ...overrides,
  };
  return { database, state };
}

const full = new DOMException('No room.', 'QuotaExceededError');
const event = (seq: number) =>
  ({ type: 'add', shelf: 'events', key: ['run', seq], value: seq }) as const;

describe('a database that fails', () => {
  it('is replaced by memory, with all that it held and what it refused', async () => {
    const { database, state } = fakeDatabase();
    const backend = createFailoverBackend(database);
    await backend.write([event(0)], 'strict');
    state.failure = full;
    await backend.write([event(1)], 'strict');
    await backend.write([event(2)], 'strict');
    expect(await backend.values('events', ['run'])).toEqual([0, 1, 2]);
  });

  it('tells once that records are in memory, and why', async () => {
    const { database, state } = fakeDatabase();
    const backend = createFailoverBackend(database);
    const told: Keeping[] = [];
    backend.onChange((keeping) => told.push(keeping));
    state.failure = full;
    await Promise.all([backend.write([event(0)], 'strict'), backend.write([event(1)], 'strict')]);
    expect(told).toEqual([{ type: 'memory', reason: 'full' }]);
    expect(backend.keeping()).toEqual({ type: 'memory', reason: 'full' });
    expect(await backend.entries('events')).toHaveLength(2);
  });

  it('says that it is broken when it does not say why', async () => {
    const { database, state } = fakeDatabase();
    const backend = createFailoverBackend(database);
    state.failure = new Error('?');
    await backend.write([event(0)], 'strict');
    expect(backend.keeping()).toEqual({ type: 'memory', reason: 'broken' });
  });

  it('may have kept the very write that it failed on: it is kept once', async () => {
    const { database, state } = fakeDatabase();
    const backend = createFailoverBackend(database);
    Object.assign(state, { failure: new Error('closed'), afterWriting: true });
    await backend.write([event(0)], 'strict');
    expect(await backend.entries('events')).toEqual([{ key: ['run', 0], value: 0 }]);
  });

  it('starts empty in memory when not even reading works any more', async () => {
    const { database, state } = fakeDatabase({ entries: () => Promise.reject(new Error('gone')) });
    const backend = createFailoverBackend(database);
    state.failure = new Error('gone');
    await backend.write([event(4)], 'strict');
    expect(await backend.entries('events')).toEqual([{ key: ['run', 4], value: 4 }]);
  });

  it('is not given up for a key that is taken', async () => {
    const { database } = fakeDatabase();
    const backend = createFailoverBackend(database);
    await backend.write([event(0)], 'strict');
    await expect(backend.write([event(0)], 'strict')).rejects.toThrow('already');
    expect(backend.keeping().type).toBe('database');
  });
});

describe('a database that comes back', () => {
  /** One that failed, and has been written to in memory since. */
  async function abandoned() {
    const { database, state } = fakeDatabase();
    const backend = createFailoverBackend(database);
    await backend.write([event(0)], 'strict');
    state.failure = new Error('?');
    await backend.write([event(1)], 'strict');
    await backend.write([event(2)], 'strict');
    state.failure = null;
    return { database, state, backend };
  }

  it('is given what was written meanwhile, and kept to from then on', async () => {
    const { database, backend } = await abandoned();
    expect(await backend.recover(async () => database)).toBe(true);
    expect(await database.values('events', ['run'])).toEqual([0, 1, 2]);
    await backend.write([event(3)], 'strict');
    expect(await database.values('events', ['run'])).toEqual([0, 1, 2, 3]);
  });

  it('is told of once', async () => {
    const { database, backend } = await abandoned();
    const told: Keeping[] = [];
    backend.onChange((keeping) => told.push(keeping));
    await Promise.all([
      backend.recover(async () => database),
      backend.recover(async () => database),
    ]);
    expect(told).toEqual([{ type: 'database', persisted: null }]);
  });

  it('stays given up while it does not open, or fails again; nothing is lost by trying', async () => {
    const { database, state, backend } = await abandoned();
    expect(await backend.recover(() => Promise.reject(new Error('Still not.')))).toBe(false);
    state.failure = full;
    expect(await backend.recover(async () => database)).toBe(false);
    expect(backend.keeping().type).toBe('memory');
    expect(await backend.values('events', ['run'])).toEqual([0, 1, 2]);
    state.failure = null;
    expect(await backend.recover(async () => database)).toBe(true);
    expect(await database.values('events', ['run'])).toEqual([0, 1, 2]);
  });

  it('that had kept the very write it failed on gets it once', async () => {
    const { database, state } = fakeDatabase();
    const backend = createFailoverBackend(database);
    Object.assign(state, { failure: new Error('closed'), afterWriting: true });
    await backend.write([event(0)], 'strict');
    state.failure = null;
    expect(await backend.recover(async () => database)).toBe(true);
    expect(await database.entries('events')).toEqual([{ key: ['run', 0], value: 0 }]);
  });

  it('in which another tab has gone on with the run is not written over', async () => {
    const { database, backend } = await abandoned();
    await backend.write([{ ...event(5), value: 'ours' }], 'strict');
    await database.write([{ ...event(5), value: 'theirs' }], 'strict');
    expect(await backend.recover(async () => database)).toBe(false);
    expect(await database.get('events', ['run', 5])).toBe('theirs');
    expect(await backend.get('events', ['run', 5])).toBe('ours');
  });

  it('is given what was erased meanwhile as erased', async () => {
    const { database, backend } = await abandoned();
    await backend.write([{ type: 'remove', shelf: 'events', prefix: ['run'] }], 'strict');
    await backend.recover(async () => database);
    expect(await database.entries('events')).toEqual([]);
  });

  it('fails a second time like the first', async () => {
    const { database, state, backend } = await abandoned();
    await backend.recover(async () => database);
    state.failure = full;
    await backend.write([event(3)], 'strict');
    expect(backend.keeping()).toEqual({ type: 'memory', reason: 'full' });
    expect(await backend.values('events', ['run'])).toEqual([0, 1, 2, 3]);
  });
});

describe('the archive', () => {
  it('finds its database again without being opened anew', async () => {
    let forbidden = true;
    const archive = await openArchive(async () => {
      if (forbidden) throw new DOMException('', 'SecurityError');
      return createMemoryBackend();
    });
    await archive.preferences.put('theme', 'dark');
    expect(await archive.tryDatabaseAgain()).toBe(false);
    forbidden = false;
    expect(await archive.tryDatabaseAgain()).toBe(true);
    expect(archive.keeping().type).toBe('database');
    expect(await archive.preferences.get('theme')).toBe('dark');
  });

  it('opens in memory where the browser forbids its database, and says so', async () => {
    const archive = await openArchive(() => Promise.reject(new DOMException('', 'SecurityError')));
    expect(archive.keeping()).toEqual({ type: 'memory', reason: 'unavailable' });
    await archive.preferences.put('theme', 'dark');
    expect(await archive.preferences.get('theme')).toBe('dark');
  });

  it('opens in memory where there is no database at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const archive = await openArchive();
    vi.unstubAllGlobals();
    expect(archive.keeping()).toEqual({ type: 'memory', reason: 'unavailable' });
  });

  it('can be used before its database is open, and then holds what was asked of it meanwhile', async () => {
    const opening = Promise.withResolvers<Backend>();
    const archive = createArchive(() => opening.promise);
    const put = archive.preferences.put('theme', 'dark');
    const database = createMemoryBackend();
    opening.resolve(database);
    await put;
    expect(await database.entries('preferences')).toHaveLength(1);
    expect(archive.keeping().type).toBe('database');
  });

  it('goes on in memory when the database it was waiting for cannot be had, and says why', async () => {
    const opening = Promise.withResolvers<Backend>();
    const archive = createArchive(() => opening.promise);
    const told = new Promise((resolve) => archive.onKeepingChange(resolve));
    const put = archive.preferences.put('theme', 'dark');
    opening.reject(new DOMException('', 'UnknownError'));
    await put;
    expect(await archive.preferences.get('theme')).toBe('dark');
    expect(await told).toEqual({ type: 'memory', reason: 'unavailable' });
  });

  it('does not claim that a promise was made where nobody can make it', async () => {
    const archive = await openArchive(async () => createMemoryBackend());
    expect(await archive.askToPersist()).toBe(false);
    expect(archive.keeping()).toEqual({ type: 'database', persisted: false });
  });
});
