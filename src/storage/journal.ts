import { canonicalJson } from '../lib/canonical-json.ts';
import { type Backend, type Change, KeyTaken } from './backend.ts';

/** What was written to memory since the database was given up, in order. */
export interface Journal {
  note(changes: readonly Change[]): void;
  /**
   * Writes all of it to a database that has come back, write by write, and forgets it.
   *
   * @returns false when something there says otherwise: another tab has gone on with the same run. All
   *   is still noted then, and may be tried again.
   * @throws whatever the database throws; all is still noted.
   */
  copyTo(database: Backend): Promise<boolean>;
}

export function createJournal(): Journal {
  const noted: (readonly Change[])[] = [];
  return {
    note: (changes) => void noted.push(changes),
    async copyTo(database) {
      for (const changes of noted) {
        if (!(await copied(database, changes))) return false;
      }
      noted.length = 0;
      return true;
    },
  };
}

/** A record may be there already: the database kept it before it failed, or an earlier copy did. */
async function copied(database: Backend, changes: readonly Change[]): Promise<boolean> {
  try {
    await database.write(changes, 'strict');
    return true;
  } catch (failure) {
    if (!(failure instanceof KeyTaken)) throw failure;
  }
  for (const change of changes) {
    if (change.type === 'add' && !(await isFreeOrSame(database, change))) return false;
  }
  await database.write(changes.map(overwriting), 'strict');
  return true;
}

async function isFreeOrSame(
  database: Backend,
  { shelf, key, value }: Extract<Change, { type: 'add' }>,
): Promise<boolean> {
  const there = await database.get(shelf, key);
  return there === undefined || canonicalJson(there) === canonicalJson(value);
}

/** The same change, whether or not there is a record of that key. */
export function overwriting(change: Change): Change {
  return change.type === 'add' ? { ...change, type: 'put' } : change;
}
