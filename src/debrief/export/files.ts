import { csvOf } from '../../ui/spreadsheet/csv.ts';
import { XLSX_TYPE, xlsxOf } from '../../ui/spreadsheet/xlsx.ts';
import type { Language } from '../../vocabulary/language.ts';
import type { Debriefed } from '../debriefed.ts';
import { SHEETS, type SheetId, sheetsOf } from './sheets.ts';

/** A file that was made here, for the browser to hand over. */
export interface MadeFile {
  /** What follows the name of the run: `-replies.csv`. */
  readonly ending: string;
  readonly type: string;
  readonly content: BlobPart;
}

/** Everything that can be counted of a debrief, as one workbook or one table. */
export async function fileOf(
  told: Debriefed,
  what: SheetId | 'workbook',
  language: Language,
): Promise<MadeFile> {
  if (what === 'workbook') {
    const content = await xlsxOf(sheetsOf(told, language));
    return { ending: '.xlsx', type: XLSX_TYPE, content };
  }
  const content = csvOf(SHEETS[what](told, language), language);
  return { ending: `-${what}.csv`, type: 'text/csv;charset=utf-8', content };
}
