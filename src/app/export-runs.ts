import type { Archive } from '../storage/archive.ts';
import { downloadText } from '../storage/files.ts';
import { bundleName, bundleOf } from '../storage/run-bundle.ts';
import { exportRun } from './export-run.ts';

/**
 * Hands out runs: one as a file of its own, several as one file with a run a line, since browsers ask
 * before a page may save many files. Runs that are gone meanwhile are left out.
 */
export async function exportRuns(archive: Archive, ids: readonly string[]): Promise<void> {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return await exportRun(archive, only);
  const opened = await Promise.all(ids.map(async (id) => await archive.runs.open(id)));
  const runs = opened.filter((run) => run !== undefined);
  const name = bundleName(runs.length, new Date().toISOString());
  downloadText(name, bundleOf(runs), 'application/jsonl');
}

/** The same for every run that this browser keeps, those in the bin included. */
export async function exportAllRuns(archive: Archive): Promise<void> {
  const [listed, binned] = await Promise.all([archive.runs.list(), archive.runs.binned()]);
  await exportRuns(
    archive,
    [...listed, ...binned].map(({ header }) => header.id),
  );
}
