import { type Backend, SHELVES } from './backend.ts';
import { createDeskShelf, type DeskShelf } from './desks.ts';
import { createDraftShelf, type DraftShelf } from './drafts.ts';
import { createFailoverBackend } from './failover.ts';
import { openIndexedBackend } from './indexed-backend.ts';
import type { Keeping } from './keeping.ts';
import { backendOnItsWay } from './opening-backend.ts';
import { createScenarioShelf, type ScenarioShelf } from './own-scenarios.ts';
import { createPreferenceShelf, type PreferenceShelf } from './preferences.ts';
import { createRunShelf, type RunShelf } from './runs.ts';

/** Everything that this browser keeps for its user. Nothing of it ever leaves by itself. */
export interface Archive {
  readonly runs: RunShelf;
  readonly desks: DeskShelf;
  readonly scenarios: ScenarioShelf;
  readonly preferences: PreferenceShelf;
  /** Scenarios being written in the workshop. */
  readonly drafts: DraftShelf;
  /** Where records are kept now; screens tell the user when it is memory. */
  keeping(): Keeping;
  onKeepingChange(callback: (keeping: Keeping) => void): () => void;
  /** Asks the browser not to evict what is kept; true when it has agreed. Worth asking after a run. */
  askToPersist(): Promise<boolean>;
  /**
   * Where records are in memory: tries the database again, and copies back what was written meanwhile.
   *
   * @returns true when records are in the database now.
   */
  tryDatabaseAgain(): Promise<boolean>;
  /** Erases everything that is kept for the user, for good, in one write. */
  eraseEverything(): Promise<void>;
  close(): void;
}

/**
 * An archive that can be used at once: what is asked of it waits until the browser's database is
 * open, and goes on in memory when there is none. Whoever draws a page need not wait for it, since a
 * browser may take seconds to answer. Nothing asked of it fails for want of a database.
 *
 * Until the database has answered, `keeping()` says what is hoped for.
 *
 * @param open what opens the database; tests bring one that fails.
 */
export function createArchive(open: () => Promise<Backend> = openIndexedBackend): Archive {
  const opening = open();
  const backend = createFailoverBackend(backendOnItsWay(opening));
  opening.catch(() => backend.abandon('unavailable'));
  return {
    runs: createRunShelf(backend),
    desks: createDeskShelf(backend),
    scenarios: createScenarioShelf(backend),
    preferences: createPreferenceShelf(backend),
    drafts: createDraftShelf(backend),
    keeping: backend.keeping,
    onKeepingChange: backend.onChange,
    async askToPersist() {
      const agreed = await persist();
      backend.notePersisted(agreed);
      return agreed;
    },
    tryDatabaseAgain: async () => await backend.recover(open),
    eraseEverything: async () =>
      await backend.write(
        SHELVES.map((shelf) => ({ type: 'remove', shelf, prefix: [] })),
        'strict',
      ),
    close: backend.close,
  };
}

/** The same, for whoever would rather wait until it is settled where records are kept. Never rejects. */
export async function openArchive(
  open: () => Promise<Backend> = openIndexedBackend,
): Promise<Archive> {
  const opening = open();
  let first: Promise<Backend> | null = opening;
  const archive = createArchive(async () => {
    const asked = first ?? open();
    first = null;
    return await asked;
  });
  await opening.catch(() => undefined);
  return archive;
}

/** Some browsers lack the call, and it may be missing outside a secure context. */
async function persist(): Promise<boolean> {
  if (typeof navigator === 'undefined' || !('storage' in navigator)) return false;
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}
