import { describe, expect, it } from 'vitest';
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

describe('the archive', () => {
  it('opens in memory where the browser forbids its database, and says so', async () => {
    const archive = await openArchive(() => Promise.reject(new DOMException('', 'SecurityError')));
    expect(archive.keeping()).toEqual({ type: 'memory', reason: 'unavailable' });
    await archive.preferences.put('theme', 'dark');
    expect(await archive.preferences.get('theme')).toBe('dark');
  });

  it('opens in memory where there is no database at all', async () => {
    const archive = await openArchive();
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
