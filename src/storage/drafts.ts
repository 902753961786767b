import type { FailoverBackend } from './failover.ts';
import { recordsOf } from './records.ts';

/** A scenario being written: the text of its file, whatever it amounts to. */
export interface Draft {
  /** Its own, drawn when the workshop first opened it; the id of a scenario may change or be wrong. */
  readonly id: string;
  /** Name of the file it came from or is handed out as. */
  readonly file: string;
  readonly text: string;
  /** ISO 8601, from the user's own clock. */
  readonly savedAt: string;
}

/** A text that a draft once had, kept so that it can be taken back. */
export interface DraftVersion {
  readonly draft: string;
  /** Counted from 1 in the order in which they were kept. */
  readonly number: number;
  readonly text: string;
  /** ISO 8601. */
  readonly savedAt: string;
}

/** Scenarios being written, by draft id. */
export interface DraftShelf {
  list(): Promise<readonly Draft[]>;
  get(id: string): Promise<Draft | undefined>;
  put(draft: Draft): Promise<void>;
  /** Oldest first. */
  versions(id: string): Promise<readonly DraftVersion[]>;
  keepVersion(version: DraftVersion): Promise<void>;
  /** Removes the draft and all its versions. */
  remove(id: string): Promise<void>;
}

export function createDraftShelf(backend: FailoverBackend): DraftShelf {
  const drafts = recordsOf<Draft>(backend, 'drafts', 'draft');
  const versions = recordsOf<DraftVersion>(backend, 'draftVersions', 'draftVersion');
  return {
    list: async () => await drafts.readable(),
    get: async (id) => await drafts.get([id]),
    put: async (draft) => await drafts.put([draft.id], draft),
    versions: async (id) => await versions.readable([id]),
    keepVersion: async (version) => await versions.put([version.draft, version.number], version),
    remove: async (id) =>
      await backend.write(
        [
          { type: 'remove', shelf: 'drafts', prefix: [id] },
          { type: 'remove', shelf: 'draftVersions', prefix: [id] },
        ],
        'strict',
      ),
  };
}
