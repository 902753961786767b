/** The shelves of the database. Adding one needs a new `DATABASE_VERSION` in `indexed-backend.ts`. */
export const SHELVES = [
  'runs',
  'progress',
  'results',
  'events',
  'eventBlocks',
  'annotations',
  'playedScenarios',
  'desks',
  'ownScenarios',
  'drafts',
  'draftVersions',
  'preferences',
] as const;

export type Shelf = (typeof SHELVES)[number];

/** A record's place on its shelf. Parts compare one by one; a number comes before a string. */
export type Key = readonly (string | number)[];

/** All keys that start with a prefix: every record of one run, say. */
export type Prefix = readonly string[];

export type Change =
  /** Puts a record, over an older one of the same key if there is one. */
  | { readonly type: 'put'; readonly shelf: Shelf; readonly key: Key; readonly value: unknown }
  /** Adds a record; the whole write fails with `KeyTaken` when there is one of that key already. */
  | { readonly type: 'add'; readonly shelf: Shelf; readonly key: Key; readonly value: unknown }
  /** Removes every record whose key starts so. */
  | { readonly type: 'remove'; readonly shelf: Shelf; readonly prefix: Prefix };

/**
 * Where records are kept. Values are plain data (structured-cloneable) and come back as copies.
 * A write happens whole or not at all.
 */
export interface Backend {
  get(shelf: Shelf, key: Key): Promise<unknown>;
  /**
   * In the order of their keys.
   *
   * @param from leaves out the records whose key goes on, after the prefix, with a smaller number.
   */
  values(shelf: Shelf, prefix?: Prefix, from?: number): Promise<readonly unknown[]>;
  /** Everything on a shelf, keys included: what it takes to copy it. */
  entries(shelf: Shelf): Promise<readonly Entry[]>;
  /** Resolves once the changes are kept; `strict` also waits for the disk, not only the system. */
  write(changes: readonly Change[], durability: Durability): Promise<void>;
  readonly close: () => void;
}

export interface Entry {
  readonly key: Key;
  readonly value: unknown;
}

export type Durability = 'strict' | 'relaxed';

/** A record was added under a key that exists: somebody else has written there. */
export class KeyTaken extends Error {
  override readonly name = 'KeyTaken';
}
