import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAtGrapheme, graphemeCount } from '../../src/lib/graphemes.ts';

const segmenter = new Intl.Segmenter('fr');

function segmentsOf(text: string): readonly string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** What people type and paste, and pieces of it that join in ways nobody meant. */
const SIGNS: readonly string[] = [
  'a',
  'É',
  ' ',
  '\n',
  '\r\n',
  '’',
  'é',
  'e\u0301',
  '\u0301',
  '\u0327',
  'ش',
  '\u064b',
  'ก',
  '็',
  'ß',
  '한',
  '\u1112',
  '\u1161',
  '\u11ab',
  '각',
  '©',
  '™',
  '1',
  '️',
  '⃣',
  '\u200d',
  '\u200c',
  '😀',
  '👩',
  '👧',
  '❤',
  '🧑',
  '🚒',
  '🏽',
  '🇨',
  '🇦',
  '🇶',
  '🏴',
  '\u{e0067}',
  '\u{e007f}',
  '\u202e',
  '\u2066',
  '\u2069',
  '漢',
  '𝒜',
  '\ufeff',
];
const text = fc.array(fc.constantFrom(...SIGNS), { maxLength: 30 }).map((signs) => signs.join(''));

describe('characters as a reader counts them', () => {
  test.each([
    ['', 0],
    ['Ça va?', 6],
    ['Éle\u0301phant', 8],
    ['👩‍👩‍👧 et 👍🏽', 6],
    ['🇨🇦🇶🇦', 2],
    ['1️⃣', 1],
    ['a\r\nb', 3],
    ['각', 1],
    ['🧑\u200d\u200d©', 2],
    ['🧑\u200d🚒\u200d👧', 1],
  ])('%j has %i', (words, count) => {
    expect(graphemeCount(words)).toBe(count);
  });

  test('are those that the platform counts, in whatever people write here', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(graphemeCount(words)).toBe(segmentsOf(words).length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a text that is cut', () => {
  test('is the longest beginning of whole characters that fits', () => {
    fc.assert(
      fc.property(text, fc.nat(60), (words, units) => {
        const cut = cutAtGrapheme(words, units);
        expect(words.startsWith(cut)).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(units);
        const whole = segmentsOf(words);
        const kept = segmentsOf(cut);
        expect(whole.slice(0, kept.length)).toEqual(kept);
        const next = whole[kept.length];
        expect(next === undefined || cut.length + next.length > units).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
