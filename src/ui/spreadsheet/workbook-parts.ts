import { cutAtGrapheme } from '../../lib/graphemes.ts';
import type { Cell, Sheet } from './sheet.ts';
import { escaped } from './xml.ts';

/*
 * The parts of a workbook, as ECMA-376 (Office Open XML) names them. Texts stand in their cells
 * (`inlineStr`), so that there is no table of strings to keep, and none of them can be a formula: a
 * formula would be an element of its own.
 */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Styles, by their place in `styles.xml`: plain text that wraps, and the bold line of titles. */
const PLAIN = 0;
const TITLE = 1;

/** Widths found from the cells are kept between these, in characters. */
const NARROWEST = 8;
const WIDEST = 60;

/** Names and texts of the parts of a workbook, which only remain to be zipped. */
export function workbookParts(sheets: readonly Sheet[]): ReadonlyMap<string, string> {
  const names = sheetNames(sheets);
  return new Map([
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(names)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', STYLES],
    ...sheets.map(
      (sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheet)] as const,
    ),
  ]);
}

function contentTypes(sheets: readonly Sheet[]): string {
  const parts = sheets.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${parts.join('')}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

function worksheet({ columns, rows }: Sheet): string {
  const widths = columns.map(
    ({ title, width }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width ?? widthOf(title, rows, index)}" customWidth="1"/>`,
  );
  const titles = columns.map(({ title }) => title);
  const lines = [
    rowOf(titles, 1, TITLE),
    ...rows.map((row, index) => rowOf(row, index + 2, PLAIN)),
  ];
  const cols = widths.length === 0 ? '' : `<cols>${widths.join('')}</cols>`;
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${cols}<sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function widthOf(title: string, rows: readonly (readonly Cell[])[], index: number): number {
  const longest = rows.reduce(
    (most, row) => Math.max(most, String(row[index] ?? '').length),
    title.length,
  );
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

function rowOf(cells: readonly Cell[], number: number, style: number): string {
  const written = cells.map((cell, index) => cellOf(cell, `${letters(index)}${number}`, style));
  return `<row r="${number}">${written.join('')}</row>`;
}

function cellOf(cell: Cell, place: string, style: number): string {
  const open = `<c r="${place}" s="${style}"`;
  switch (typeof cell) {
    case 'string':
      return `${open} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
    case 'boolean':
      return `${open} t="b"><v>${cell ? 1 : 0}</v></c>`;
    case 'number':
      return Number.isFinite(cell) ? `${open}><v>${cell}</v></c>` : '';
    default:
      return '';
  }
}

/** A, B … Z, AA, AB …: the name of a column, counted from 0. */
function letters(index: number): string {
  const rest = Math.floor(index / 26);
  const last = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? last : letters(rest - 1) + last;
}

/** Names that a workbook takes: 31 characters, none of `[ ] : * ? / \`, no two alike. */
function sheetNames(sheets: readonly Sheet[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, index) => {
    const plain = name.replaceAll(/[[\]:*?/\\]|^'|'$/g, ' ').trim();
    const short = cutAtGrapheme(plain === '' ? String(index + 1) : plain, 27);
    const unique = taken.has(short.toLowerCase()) ? `${short} (${index + 1})` : short;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
