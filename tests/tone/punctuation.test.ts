import { describe, expect, test } from 'vitest';
import { structureFeatures } from '../../src/tone/structure-features.ts';
import { tokenise } from '../../src/tone/tokenise.ts';

/** Names of the marks measured in a text, with how many places each tells. */
function marksIn(source: string): Record<string, number> {
  const marks = structureFeatures(tokenise(source), 'fr').filter(
    ({ name, spans }) => name.startsWith('punctuation.') && spans.length > 0,
  );
  return Object.fromEntries(marks.map(({ name, spans }) => [name, spans.length]));
}

describe('punctuation', () => {
  test.each([
    ['Ça va? Oui', 'punctuation.questions'],
    ['Bravo! Oui', 'punctuation.exclamations'],
    ['Voici : ceci', 'punctuation.colons'],
    ['Ceci; cela', 'punctuation.semicolons'],
    ['Ceci (cela)', 'punctuation.brackets'],
    ['Ceci – cela', 'punctuation.dashes'],
    ['Ceci… cela', 'punctuation.suspense'],
  ])('of "%s" is told where it stands', (source, name) => {
    expect(marksIn(source)).toEqual({ [name]: 1 });
  });

  test.each(['\u200b', '\u200c', '\u200d', '\ufeff', ' \u200b '])(
    'is none where a character without width stands: %j',
    (invisible) => {
      expect(marksIn(`Merci${invisible}beaucoup`)).toEqual({});
      expect(marksIn(`Merci ${invisible} beaucoup${invisible}`)).toEqual({});
    },
  );
});
