import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packWords, unpackWords } from '../../src/tone/word-list.ts';
import { letterOf, MOST_STEPS, rowIn, stepsOf, wordsIn } from '../../src/tone/word-table.ts';

describe('a table of words', () => {
  test('says every number of steps with one letter that JSON leaves as it is, and reads it back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -MOST_STEPS, max: MOST_STEPS }), (steps) => {
        const letter = letterOf(steps);
        expect(JSON.stringify(letter)).toBe(`"${letter}"`);
        expect(stepsOf(letter.charCodeAt(0))).toBe(steps);
      }),
    );
  });

  test('holds what is beyond its letters to the last of them', () => {
    expect(stepsOf(letterOf(1000).charCodeAt(0))).toBe(MOST_STEPS);
    expect(stepsOf(letterOf(-1000).charCodeAt(0))).toBe(-MOST_STEPS);
  });

  test('gives the weights of a word in units, column by column', () => {
    const table = {
      words: packWords(['merci', 'pas']),
      steps: [8, 2],
      columns: [3, -1].map((n) => letterOf(n) + letterOf(0)),
    };
    expect(wordsIn(table)).toEqual(['merci', 'pas']);
    expect(rowIn(table, 0, 0, 2)).toEqual([24, -2]);
    expect(rowIn(table, 1, 1, 2)).toEqual([0]);
  });

  test('refuses a column that is too short', () => {
    expect(() =>
      rowIn({ words: packWords(['a', 'b']), steps: [1], columns: [letterOf(1)] }, 1, 0, 1),
    ).toThrow('column 0');
    expect(wordsIn({ words: '', steps: [], columns: [] })).toEqual([]);
  });
});

describe('a list of words', () => {
  test('is packed by what each shares with the word before', () => {
    expect(packWords(['merci', 'merciez', 'mes'])).toBe('AmerciFezCs');
  });

  test('comes back as it was, in its order, pairs and marks included', () => {
    const word = fc.stringMatching(/^[a-z0-9<>^' é-]{1,40}$/);
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(unpackWords(packWords(words))).toEqual(words);
      }),
    );
  });
});
