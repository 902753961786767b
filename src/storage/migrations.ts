import type { Migrations } from './envelope.ts';

/**
 * The steps by which records of older apps become those of this one. All kinds stand at version 1.
 * A step added here needs a record of the version before it in `tests/storage/old-records.ts`.
 */
export const MIGRATIONS: Migrations = {
  run: [],
  scenario: [],
  desk: [],
  preference: [],
  draft: [],
  draftVersion: [],
};
