import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../src/ui/spreadsheet/csv.ts';
import type { Cell, Sheet } from '../../../src/ui/spreadsheet/sheet.ts';
import type { Language } from '../../../src/vocabulary/language.ts';
import { readCsv } from './read-csv.ts';

const SEPARATORS = { fr: ';', en: ',' } as const;

function sheetOf(rows: readonly (readonly Cell[])[], titles = ['Un', 'Deux']): Sheet {
  return { name: 'Essai', columns: titles.map((title) => ({ title })), rows };
}

/** Signs with a meaning of their own in sheets and files. */
const SIGNS = ['=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', "'", ' ', 'a', '1', 'é', '🙂'];

/** Texts that spreadsheets and CSV readers stumble over, among any others. */
const awkward = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...SIGNS) }),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  awkward,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const rows = fc.array(fc.tuple(cell, cell), { maxLength: 8 });

/** The text that a cell was made from: the apostrophe that tames a formula taken off. */
function untamed(text: string): string {
  return /^'+[=+\-@＝＋－＠\t\r\n]/u.test(text) ? text.slice(1) : text;
}

function expected(value: Cell, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'boolean')
    return { fr: ['FAUX', 'VRAI'], en: ['FALSE', 'TRUE'] }[language][Number(value)] ?? '';
  if (typeof value === 'string') return value;
  return language === 'fr' ? String(value).replace('.', ',') : String(value);
}

describe.each(['fr', 'en'] as const)('a sheet as CSV in %s', (language) => {
  test('gives back every cell as it was, whatever is in it', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const [, ...read] = readCsv(csvOf(sheetOf(given), language), SEPARATORS[language]);
        const texts = read.map((row, y) =>
          row.map((text, x) => (typeof given[y]?.[x] === 'string' ? untamed(text) : text)),
        );
        expect(texts).toEqual(given.map((row) => row.map((value) => expected(value, language))));
      }),
    );
  });

  test('lets no text begin as a formula does', () => {
    fc.assert(
      fc.property(fc.array(awkward, { minLength: 1, maxLength: 6 }), (texts) => {
        const sheet = sheetOf(
          texts.map((text) => [text]),
          texts.slice(0, 1),
        );
        for (const [text] of readCsv(csvOf(sheet, language), SEPARATORS[language])) {
          expect(text).not.toMatch(/^[=+\-@\t\r\n]/);
        }
      }),
    );
  });
});

test('French spreadsheets get semicolons, a decimal comma and their own words for true and false', () => {
  expect(
    csvOf(
      sheetOf([
        ['a', 2.5],
        [true, -3],
      ]),
      'fr',
    ),
  ).toBe('\ufeffUn;Deux\r\na;2,5\r\nVRAI;-3\r\n');
});

test('English spreadsheets get commas, a decimal point and their own words for true and false', () => {
  expect(
    csvOf(
      sheetOf([
        ['a', 2.5],
        [false, -3],
      ]),
      'en',
    ),
  ).toBe('\ufeffUn,Deux\r\na,2.5\r\nFALSE,-3\r\n');
});

test('a formula that somebody wrote in a reply stays words', () => {
  const link = '=HYPERLINK("https://example.org";"Gagnez")';
  expect(csvOf(sheetOf([[link, '+1 514']]), 'fr')).toContain(
    '"\'=HYPERLINK(""https://example.org"";""Gagnez"")";\'+1 514',
  );
});

test('what is no number leaves its cell empty', () => {
  expect(csvOf(sheetOf([[Number.NaN, Number.POSITIVE_INFINITY]]), 'en')).toContain('\r\n,\r\n');
});
