import type { Change, Key, Prefix, Shelf } from './backend.ts';
import { type RecordKind, UnreadableRecord, unwrap, wrap } from './envelope.ts';
import type { FailoverBackend } from './failover.ts';
import { MIGRATIONS } from './migrations.ts';

/** One kind of record on its shelf. */
export interface Records<T> {
  get(key: Key): Promise<T | undefined>;
  /** In the order of their keys. @throws UnreadableRecord when one of them is. */
  all(prefix?: Prefix, from?: number): Promise<readonly T[]>;
  /** The same, but records that this app cannot read are left where they are. */
  readable(prefix?: Prefix): Promise<readonly T[]>;
  /** The changes that keep a record, to be written with others or alone; see `Change`. */
  putting(key: Key, value: T): Change;
  adding(key: Key, value: T): Change;
  put(key: Key, value: T): Promise<void>;
  remove(prefix: Prefix): Promise<void>;
}

/**
 * @typeParam T shape of the kind at its current version. The database is this app's own and each
 *   record has its version, so what comes out is what this module put in, migrated.
 */
export function recordsOf<T>(backend: FailoverBackend, shelf: Shelf, kind: RecordKind): Records<T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its version is its proof
  const open = (record: unknown): T => unwrap(kind, record, MIGRATIONS) as T;
  const changing = (type: 'put' | 'add', key: Key, value: T): Change => ({
    type,
    shelf,
    key,
    value: wrap(kind, value, MIGRATIONS),
  });
  const putting = (key: Key, value: T) => changing('put', key, value);
  return {
    async get(key) {
      const record = await backend.get(shelf, key);
      return record === undefined ? undefined : open(record);
    },
    all: async (prefix, from) => (await backend.values(shelf, prefix, from)).map(open),
    readable: async (prefix) =>
      (await backend.values(shelf, prefix)).flatMap((record) => tried(() => open(record))),
    putting,
    adding: (key, value) => changing('add', key, value),
    put: async (key, value) => await backend.write([putting(key, value)], 'strict'),
    remove: async (prefix) => await backend.write([{ type: 'remove', shelf, prefix }], 'strict'),
  };
}

/** A list with one record of a newer app in it must still open. */
function tried<T>(open: () => T): T[] {
  try {
    return [open()];
  } catch (failure) {
    if (failure instanceof UnreadableRecord) return [];
    throw failure;
  }
}
