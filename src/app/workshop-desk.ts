import { createKeeper, type Keeper } from '../editor/keeping/keeper.ts';
import { createWorkbench, type Workbench } from '../editor/workbench/workbench.ts';
import type { Archive } from '../storage/archive.ts';
import type { Claim } from '../storage/claim.ts';
import { claimDraft } from '../storage/claim-run.ts';

/** A draft as this tab may have it. */
export type WorkshopDesk =
  | { readonly type: 'absent'; readonly release: () => Promise<void> }
  /** Another tab writes it. */
  | {
      readonly type: 'elsewhere';
      /** Has this tab write it, whoever did: the desk that it then is. */
      readonly takeOver: () => Promise<WorkshopDesk>;
      readonly release: () => Promise<void>;
    }
  | {
      readonly type: 'here';
      readonly bench: Workbench;
      readonly keeper: Keeper;
      /** Calls back once another tab has taken it over; what was not kept by then is kept as a version. */
      readonly onLost: (callback: () => void) => void;
      /** Keeps the rest and lets another tab have it. */
      readonly release: () => Promise<void>;
    };

/**
 * Opens a draft for writing where no other tab has it, so that two never overwrite each other.
 *
 * @param claiming what asks for the right to write; tests bring their own.
 */
export async function openWorkshopDesk(
  archive: Archive,
  id: string,
  claiming: (id: string) => Promise<Claim> = claimDraft,
): Promise<WorkshopDesk> {
  const claim = await claiming(id);
  if (claim.access === 'writer') return await deskWith(archive, id, claim);
  return {
    type: 'elsewhere',
    async takeOver() {
      await claim.takeOver();
      return await deskWith(archive, id, claim);
    },
    release: async () => await claim.release(),
  };
}

/** The desk of a tab that may write. */
async function deskWith(archive: Archive, id: string, claim: Claim): Promise<WorkshopDesk> {
  const draft = await archive.drafts.get(id);
  if (draft === undefined) {
    return { type: 'absent', release: async () => await claim.release() };
  }
  const bench = createWorkbench(draft.text, draft.file);
  const keeper = createKeeper(id, bench, {
    put: async (next) => {
      if (claim.access === 'readOnly') throw new Error('Another tab writes this scenario.');
      await archive.drafts.put(next);
    },
    now: () => new Date().toISOString(),
  });
  const stop = keeper.watch();
  return {
    type: 'here',
    bench,
    keeper,
    onLost: (callback) =>
      claim.onLost(() => {
        void keepAsVersion(archive, id, bench).finally(callback);
      }),
    async release() {
      stop();
      await keeper.keep();
      await claim.release();
    },
  };
}

/** What stood on the bench when another tab took the draft over, where it differs from what is kept. */
async function keepAsVersion(archive: Archive, id: string, bench: Workbench): Promise<void> {
  const { text } = bench.getState().document;
  const [kept, versions] = await Promise.all([archive.drafts.get(id), archive.drafts.versions(id)]);
  if (kept?.text === text) return;
  const number = (versions.at(-1)?.number ?? 0) + 1;
  await archive.drafts.keepVersion({ draft: id, number, text, savedAt: new Date().toISOString() });
}
