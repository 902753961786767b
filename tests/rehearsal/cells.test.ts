import { describe, expect, test } from 'vitest';
import { CELL_LIMIT, cellsFor, readingOf, wordsOf } from '../../src/rehearsal/explore/cells.ts';
import { TONE_SCALES } from '../../src/vocabulary/tone-scale.ts';
import { hasForm, WORD_FORMS } from '../../src/vocabulary/word-form.ts';

describe('ways of being read', () => {
  test('are one where no condition looks at the words', () => {
    expect(cellsFor([]).cells).toHaveLength(1);
  });

  test('are one for each stretch between thresholds, and one for not rated', () => {
    const { cells, complete } = cellsFor([
      { type: 'tone', scale: 'empathy', atLeast: 2 },
      { type: 'tone', scale: 'empathy', atMost: 2 },
    ]);
    expect(cells.map(({ levels }) => levels.empathy)).toEqual([0, 2, 3, null]);
    expect(complete).toBe(true);
  });

  test('multiply with phrases, language, form of address and copies', () => {
    const { cells } = cellsFor([
      { type: 'mentions', phrases: ['refund', 'date'], need: 'all' },
      { type: 'language', is: 'fr' },
      { type: 'address', is: 'tu' },
      { type: 'copied' },
    ]);
    expect(cells).toHaveLength(2 * 2 * 3 * 2 * 2);
  });

  test('are one for each shape asked about or not, and one for each stretch of lengths', () => {
    const { cells } = cellsFor([
      { type: 'form', has: ['question'], atLeast: 8 },
      { type: 'form', lacks: ['hashtag'], atMost: 40 },
    ]);
    expect(new Set(cells.map(({ words }) => words))).toEqual(new Set([7, 40, 41]));
    expect(cells).toHaveLength(2 * 2 * 3);
  });

  test('are worded so that the shapes asked for are seen, and no other', () => {
    const { cells } = cellsFor([{ type: 'form', has: [...WORD_FORMS] }]);
    expect(cells.length).toBeGreaterThan(100);
    for (const cell of cells) {
      const text = wordsOf(cell);
      expect(WORD_FORMS.filter((form) => hasForm(text, form))).toEqual(cell.forms);
    }
  });

  test('are thinned out, and say so, where there are too many', () => {
    const many = TONE_SCALES.map((scale) => ({ type: 'tone', scale, atLeast: 2 }) as const);
    const { cells, complete } = cellsFor(many);
    expect(cells).toHaveLength(CELL_LIMIT);
    expect(complete).toBe(false);
  });

  test('make readings of which guards see exactly that', () => {
    const cell = {
      levels: { empathy: 3, warmth: null },
      phrases: ['refund'],
      language: 'en',
      address: 'tu',
      copied: true,
      forms: [],
      words: 30,
    } as const;
    expect(readingOf(cell, 'fr')).toMatchObject({
      tone: { language: 'en', address: 'tu', dimensions: { empathy: { level: 3 }, warmth: null } },
      phrases: [{ phrase: 'refund' }],
      copyOf: 0,
      words: 30,
      shownLanguage: 'fr',
    });
  });
});
