import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Backend, Change, Key } from '../../src/storage/backend.ts';
import { KeyTaken } from '../../src/storage/backend.ts';
import { openIndexedBackend } from '../../src/storage/indexed-backend.ts';
import { compareKeys, createMemoryBackend } from '../../src/storage/memory-backend.ts';

let databases = 0;
const backends: Record<string, () => Promise<Backend>> = {
  'the database': async () => await openIndexedBackend(`backends-${databases++}`),
  memory: async () => createMemoryBackend(),
};

const put = (key: Key, value: unknown): Change => ({ type: 'put', shelf: 'events', key, value });
const add = (key: Key, value: unknown): Change => ({ type: 'add', shelf: 'events', key, value });

describe.each(Object.entries(backends))('%s', (_name, open) => {
  it('gives back what was put, and nothing where nothing was', async () => {
    const backend = await open();
    await backend.write([put(['a', 1], { text: 'Bonjour' })], 'strict');
    expect(await backend.get('events', ['a', 1])).toEqual({ text: 'Bonjour' });
    expect(await backend.get('events', ['a', 2])).toBeUndefined();
    expect(await backend.get('runs', ['a', 1])).toBeUndefined();
  });

  it('keeps copies, so that what a caller changes later changes nothing here', async () => {
    const backend = await open();
    const value = { list: [1] };
    await backend.write([put(['a'], value)], 'strict');
    value.list.push(2);
    const got = await backend.get('events', ['a']);
    expect(got).toEqual({ list: [1] });
  });

  it('puts numbers in the order of their size, not of their digits', async () => {
    const backend = await open();
    await backend.write([put(['a', 10], 10), put(['a', 9], 9), put(['a', 100], 100)], 'strict');
    expect(await backend.values('events', ['a'])).toEqual([9, 10, 100]);
  });

  it('finds by prefix all of one name and nothing of a name that begins alike', async () => {
    const backend = await open();
    await backend.write([put(['ab', 0], 0), put(['a', 0], 1), put(['a', 'x', 2], 2)], 'strict');
    expect(await backend.values('events', ['a'])).toEqual([1, 2]);
    expect(await backend.values('events')).toHaveLength(3);
  });

  it('finds by prefix only what goes on from a number', async () => {
    const backend = await open();
    await backend.write(
      [9, 10, 11].map((n) => put(['a', n], n)),
      'strict',
    );
    await backend.write([put(['b', 12], 12)], 'strict');
    expect(await backend.values('events', ['a'], 10)).toEqual([10, 11]);
  });

  it('removes by prefix, and leaves the rest', async () => {
    const backend = await open();
    await backend.write([put(['a', 0], 0), put(['a', 1], 1), put(['b', 0], 2)], 'strict');
    await backend.write([{ type: 'remove', shelf: 'events', prefix: ['a'] }], 'strict');
    expect(await backend.entries('events')).toEqual([{ key: ['b', 0], value: 2 }]);
  });

  it('refuses to add over a record, and then keeps nothing of the write', async () => {
    const backend = await open();
    await backend.write([add(['a', 1], 'first')], 'strict');
    const write = backend.write(
      [put(['a', 7], 'x'), add(['a', 0], 'y'), add(['a', 1], 'second'), add(['a', 2], 'z')],
      'strict',
    );
    await expect(write).rejects.toThrow(KeyTaken);
    expect(await backend.entries('events')).toEqual([{ key: ['a', 1], value: 'first' }]);
  });

  it('refuses to add one key twice in a write', async () => {
    const backend = await open();
    const write = backend.write([add(['a'], 1), add(['a'], 2)], 'strict');
    await expect(write).rejects.toThrow(KeyTaken);
    expect(await backend.entries('events')).toEqual([]);
  });

  it('writes nothing without complaint', async () => {
    const backend = await open();
    await expect(backend.write([], 'relaxed')).resolves.toBeUndefined();
  });
});

describe('memory and the database', () => {
  const part = fc.oneof(fc.constantFrom('a', 'ab', 'b'), fc.integer({ min: -2, max: 12 }));
  const key = fc.array(part, { minLength: 1, maxLength: 3 });
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.record({
      type: fc.constantFrom('put', 'add'),
      shelf: fc.constant('events'),
      key,
      value: fc.nat(),
    }),
    fc.record({
      type: fc.constant('remove'),
      shelf: fc.constant('events'),
      prefix: fc.array(fc.constantFrom('a', 'ab', 'b'), { minLength: 1, maxLength: 2 }),
    }),
  );

  it('hold the same after any writes, taken keys included', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 8 }),
        async (writes) => {
          const memory = createMemoryBackend();
          const database = await openIndexedBackend(`backends-${databases++}`);
          for (const changes of writes) {
            const [ours, theirs] = await Promise.all(
              [memory, database].map((backend) => outcomeOf(backend.write(changes, 'strict'))),
            );
            expect(ours).toBe(theirs);
          }
          expect(await memory.entries('events')).toEqual(await database.entries('events'));
          expect(await memory.values('events', ['a'])).toEqual(
            await database.values('events', ['a']),
          );
          database.close();
        },
      ),
      { numRuns: 60, examples: [[[[put(['ab'], 0), add(['ab'], 0)]]]] },
    );
  });

  it('order keys alike', () => {
    fc.assert(
      fc.property(key, key, (a, b) => {
        expect(Math.sign(compareKeys(a, b))).toBe(indexedDB.cmp(a, b));
      }),
    );
  });
});

async function outcomeOf(write: Promise<void>): Promise<string> {
  return await write.then(
    () => 'kept',
    (failure: unknown) => (failure instanceof KeyTaken ? 'taken' : String(failure)),
  );
}
