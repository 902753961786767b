/** Why records are kept in memory only. */
export type MemoryReason =
  /** The browser has no database, or forbids it (a private window, a policy). */
  | 'unavailable'
  /** The browser has no room left for this site. */
  | 'full'
  /** The database was there and failed. */
  | 'broken';

/**
 * Where records are kept at this moment. In memory they last as long as the page; the screens say so
 * and offer a file.
 */
export type Keeping =
  | {
      readonly type: 'database';
      /** The browser has promised not to evict it; null while it has not been asked. */
      readonly persisted: boolean | null;
    }
  | { readonly type: 'memory'; readonly reason: MemoryReason };
