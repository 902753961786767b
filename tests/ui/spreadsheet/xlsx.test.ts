import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Cell, Sheet } from '../../../src/ui/spreadsheet/sheet.ts';
import { xlsxOf } from '../../../src/ui/spreadsheet/xlsx.ts';

function sheetOf(rows: readonly (readonly Cell[])[], name = 'Essai'): Sheet {
  return { name, columns: [{ title: 'Un' }, { title: 'Deux', width: 40 }], rows };
}

/** The parts of a workbook, unzipped and parsed; a part that is no XML fails. */
async function opened(sheets: readonly Sheet[]): Promise<ReadonlyMap<string, Document>> {
  const files = unzipSync(await xlsxOf(sheets));
  return new Map(
    Object.entries(files).map(([name, bytes]) => {
      const part = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
      if (part.querySelector('parsererror') !== null) throw new Error(`${name} is no XML.`);
      return [name, part];
    }),
  );
}

function partOf(parts: ReadonlyMap<string, Document>, name: string): Document {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`There is no part ${name}.`);
  return part;
}

/** What a spreadsheet reads in a text: `_xHHHH_` is a character. */
function unescaped(text: string): string {
  return text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The cells of a sheet by their place, such as `B2`. */
function cellsOf(sheet: Document): ReadonlyMap<string, Cell> {
  return new Map(
    [...sheet.getElementsByTagName('c')].map((cell) => {
      const text = cell.textContent ?? '';
      const type = cell.getAttribute('t');
      const value =
        type === 'inlineStr' ? unescaped(text) : type === 'b' ? text === '1' : Number(text);
      return [cell.getAttribute('r') ?? '', value];
    }),
  );
}

test('a workbook opens: every part that is named is there, and every part there is named', async () => {
  const parts = await opened([sheetOf([]), sheetOf([], 'Autre')]);
  const types = partOf(parts, '[Content_Types].xml');
  const declared = [...types.getElementsByTagName('Override')].map((each) =>
    each.getAttribute('PartName')?.slice(1),
  );
  expect(new Set(declared)).toEqual(
    new Set([...parts.keys()].filter((name) => !name.includes('rels') && !name.startsWith('['))),
  );
  const linked = [
    ...partOf(parts, 'xl/_rels/workbook.xml.rels').getElementsByTagName('Relationship'),
  ].map((each) => `xl/${each.getAttribute('Target')}`);
  expect([...parts.keys()]).toEqual(expect.arrayContaining(linked));
  const sheets = [...partOf(parts, 'xl/workbook.xml').getElementsByTagName('sheet')];
  expect(sheets.map((sheet) => sheet.getAttribute('name'))).toEqual(['Essai', 'Autre']);
});

test('numbers are numbers, words are words, and an empty cell is not there', async () => {
  const parts = await opened([
    sheetOf([
      ['a', 2.5],
      [true, null],
    ]),
  ]);
  const cells = cellsOf(partOf(parts, 'xl/worksheets/sheet1.xml'));
  expect(Object.fromEntries(cells)).toEqual({
    A1: 'Un',
    B1: 'Deux',
    A2: 'a',
    B2: 2.5,
    A3: true,
  });
});

/** Signs of formulas, of XML, and of the escapes that workbooks know. */
const SIGNS = [
  '=',
  '+',
  '-',
  '@',
  '<',
  '>',
  '&',
  '"',
  "'",
  '_x0041_',
  '\r',
  '\n',
  '\t',
  '\u0000',
  '🙂',
  '\ud83d',
  'é',
];

test('any text comes back whole, and none is a formula', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...SIGNS) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 40 }), async (texts) => {
      const parts = await opened([sheetOf(texts.map((each) => [each, null]))]);
      const sheet = partOf(parts, 'xl/worksheets/sheet1.xml');
      const cells = cellsOf(sheet);
      expect(texts.map((_, index) => cells.get(`A${index + 2}`))).toEqual(texts);
      expect(sheet.getElementsByTagName('f')).toHaveLength(0);
    }),
    // Each parses six parts; many texts at once make up for few runs.
    { numRuns: 20 },
  );
});

test('a sheet past its twenty-sixth column goes on with two letters', async () => {
  const columns = Array.from({ length: 28 }, (_, index) => ({ title: `c${index}` }));
  const parts = await opened([{ name: 'Large', columns, rows: [] }]);
  const cells = cellsOf(partOf(parts, 'xl/worksheets/sheet1.xml'));
  expect([cells.get('Z1'), cells.get('AA1'), cells.get('AB1')]).toEqual(['c25', 'c26', 'c27']);
});

test('names that a workbook refuses are made into names that it takes, no two alike', async () => {
  const long = 'Un nom qui n’en finit plus du tout, vraiment';
  const parts = await opened([sheetOf([], 'a/b: [c]?*'), sheetOf([], long), sheetOf([], long)]);
  const names = [...partOf(parts, 'xl/workbook.xml').getElementsByTagName('sheet')].map(
    (sheet) => sheet.getAttribute('name') ?? '',
  );
  expect(new Set(names).size).toBe(3);
  for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
});

test('the titles are bold and stay in view, and a width that is asked for is given', async () => {
  const sheet = partOf(await opened([sheetOf([['a', 'b']])]), 'xl/worksheets/sheet1.xml');
  expect(sheet.querySelector('pane')?.getAttribute('state')).toBe('frozen');
  expect(sheet.querySelector('c[r="A1"]')?.getAttribute('s')).toBe('1');
  expect(sheet.querySelectorAll('col')[1]?.getAttribute('width')).toBe('40');
});

test('the same cells give the same bytes', async () => {
  const once = await xlsxOf([sheetOf([['a', 1]])]);
  expect(await xlsxOf([sheetOf([['a', 1]])])).toEqual(once);
});

test('a workbook without a sheet is refused', async () => {
  await expect(xlsxOf([])).rejects.toThrow('A workbook needs a sheet.');
});
