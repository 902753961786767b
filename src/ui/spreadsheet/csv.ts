import type { Language } from '../../vocabulary/language.ts';
import type { Cell, Sheet } from './sheet.ts';

/** A spreadsheet takes a text that begins so for a formula; see OWASP, "CSV injection". */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/u;
/** Whatever a spreadsheet of either language might take for the end of a cell. */
const NEEDS_QUOTES = /[",;\t\r\n]/;
/** By this mark a spreadsheet knows UTF-8 from the code page of its system. */
const BYTE_ORDER_MARK = '\ufeff';

/** How the spreadsheets of a language read CSV: what parts cells, marks decimals, says yes and no. */
const HABITS = {
  fr: { separator: ';', decimal: ',', yes: 'VRAI', no: 'FAUX' },
  en: { separator: ',', decimal: '.', yes: 'TRUE', no: 'FALSE' },
} as const;

/**
 * A sheet as CSV (RFC 4180) that the spreadsheets of a language open by a double click: French ones
 * part cells by `;` and write decimals with a comma. An apostrophe before a text that looks like a
 * formula keeps it text.
 */
export function csvOf(sheet: Sheet, language: Language): string {
  const { separator } = HABITS[language];
  const lines = [sheet.columns.map(({ title }) => title), ...sheet.rows].map((row) =>
    row.map((cell) => written(cell, language)).join(separator),
  );
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function written(cell: Cell, language: Language): string {
  const { decimal, yes, no } = HABITS[language];
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? yes : no;
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? String(cell).replace('.', decimal) : '';
  }
  const tamed = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(tamed) ? `"${tamed.replaceAll('"', '""')}"` : tamed;
}
