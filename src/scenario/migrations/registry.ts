import type { Path } from '../path.ts';
import { SCENARIO_VERSION } from '../schema/scenario.ts';
import type { Json, Migration } from './migration.ts';
import { namePartsAfterTheTrade } from './v0-to-v1.ts';

/** Every step from the oldest version that is still read to the present one, in order. */
export const MIGRATIONS: readonly Migration[] = [
  // 0 → 1
  namePartsAfterTheTrade,
];

/** The oldest version that can be read. */
export const OLDEST_VERSION = SCENARIO_VERSION - MIGRATIONS.length;

/** A file in the present version of the format, and the way back to where its parts stood. */
export interface Migrated {
  readonly value: Json;
  readonly retrace: (path: Path) => Path;
}

/** @param version that of `file`, from `OLDEST_VERSION` to `SCENARIO_VERSION`. */
export function migrate(file: Json, version: number): Migrated {
  let migrated: Migrated = { value: file, retrace: (path) => path };
  for (const step of MIGRATIONS) {
    if (step.from < version) continue;
    const { value: old, retrace: before } = migrated;
    migrated = { value: step.up(old), retrace: (path) => before(step.retrace(path, old)) };
  }
  return migrated;
}
