import { describe, expect, test } from 'vitest';
import { CELL_LIMIT, cellsFor, readingOf } from '../../src/rehearsal/explore/cells.ts';
import { TONE_SCALES } from '../../src/vocabulary/tone-scale.ts';

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
    } as const;
    expect(readingOf(cell, 'fr')).toMatchObject({
      tone: { language: 'en', address: 'tu', dimensions: { empathy: { level: 3 }, warmth: null } },
      phrases: [{ phrase: 'refund' }],
      copyOf: 0,
      shownLanguage: 'fr',
    });
  });
});
