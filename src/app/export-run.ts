import type { Archive } from '../storage/archive.ts';
import { fileNameOf, exportRun as textOf } from '../storage/export-run.ts';
import { downloadText } from '../storage/files.ts';

/**
 * Hands a run to its player as a file that embeds its scenario, so that it always opens.
 *
 * @throws Error when the archive has no such run.
 */
export async function exportRun(archive: Archive, id: string): Promise<void> {
  const exported = await archive.runs.open(id);
  if (exported === undefined) throw new Error(`There is no run called ${id} here.`);
  const { scenario, ...run } = exported;
  downloadText(fileNameOf(run), textOf(run, scenario));
}
