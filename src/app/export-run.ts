import type { Debriefed } from '../debrief/debriefed.ts';
import type { SheetId } from '../debrief/export/sheets.ts';
import type { Archive } from '../storage/archive.ts';
import { fileNameOf, exportRun as textOf } from '../storage/export-run.ts';
import { downloadBytes, downloadText } from '../storage/files.ts';
import type { Language } from '../vocabulary/language.ts';

/**
 * Hands a run to its player as a file that embeds its scenario, so that it always opens. Its remarks
 * and corrections are in it.
 *
 * @throws Error when the archive has no such run.
 */
export async function exportRun(archive: Archive, id: string): Promise<void> {
  const exported = await archive.runs.open(id);
  if (exported === undefined) throw new Error(`There is no run called ${id} here.`);
  const { scenario, ...run } = exported;
  downloadText(fileNameOf(run), textOf(run, scenario));
}

/** Hands over what can be counted of a debrief, as a workbook or as one table. */
export async function exportSheets(
  told: Debriefed,
  what: SheetId | 'workbook',
  language: Language,
): Promise<void> {
  const { fileOf } = await import('../debrief/export/files.ts');
  const { ending, type, content } = await fileOf(told, what, language);
  downloadBytes(fileNameOf(told.story.run).replace(/\.json$/, ending), content, type);
}
