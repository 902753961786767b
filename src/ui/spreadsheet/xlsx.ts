import type { Sheet } from './sheet.ts';
import { workbookParts } from './workbook-parts.ts';

/** Media type of an XLSX file. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The same cells give the same bytes, on whatever day; a zip knows no day before 1980. */
const MADE = '2000-01-01T12:00:00';

/**
 * A workbook (XLSX) with a sheet for each, titles bold and in view while the rows scroll. It is
 * zipped here and now: a worker made from a text would need the page to trust texts as code.
 *
 * @throws Error when there is no sheet: a workbook has one at least.
 */
export async function xlsxOf(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  if (sheets.length === 0) throw new Error('A workbook needs a sheet.');
  const { strToU8, zipSync } = await import('fflate');
  const parts = [...workbookParts(sheets)].map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(parts), { mtime: MADE });
}
