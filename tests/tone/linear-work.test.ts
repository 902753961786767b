import { describe, expect, test, vi } from 'vitest';
import { analyse } from '../../src/tone/analyse.ts';
import { analyserFor } from '../../src/tone/analysers.ts';
import { findRules } from '../../src/tone/lexicon.ts';
import { READ_LIMIT, tokenise } from '../../src/tone/tokenise.ts';
import { LANGUAGES } from '../../src/vocabulary/language.ts';

// Reads many replies: on a machine that is busy with other things this takes longer than usual.
vi.setConfig({ testTimeout: 60_000 });

/** Texts made to cost as much as they can: words with which most rules begin, and marks that open. */
const HOSTILE = [
  'nous ',
  'je vous ',
  'we ',
  'sorry ',
  'if you ',
  'a.',
  '« ',
  '"a ',
  'a@a.',
  "l'",
  '!',
  '😀',
  'thx ',
  'www.',
  '1.1',
];

function comparisonsOf(language: 'fr' | 'en', source: string): number {
  const { lexicon } = analyserFor(language);
  const before = lexicon.index.comparisons;
  findRules(lexicon, tokenise(source));
  return lexicon.index.comparisons - before;
}

describe('the work of reading', () => {
  test.each(LANGUAGES.flatMap((language) => HOSTILE.map((piece) => [language, piece] as const)))(
    'in %s grows in step with a text made of %j',
    (language, piece) => {
      const once = comparisonsOf(language, piece.repeat(400));
      const fourTimes = comparisonsOf(language, piece.repeat(1600));
      expect(fourTimes).toBeLessThanOrEqual(4 * once + 4000);
    },
  );

  test.each(HOSTILE)('stops at the limit of reading on text made of %j', (piece) => {
    const long = piece.repeat(Math.ceil(100_000 / piece.length));
    const text = tokenise(long);
    expect(text.tokens.at(-1)?.end ?? 0).toBeLessThanOrEqual(READ_LIMIT + 1);
    expect(analyse({ reply: `Merci pour ceci. ${long}` }).language).not.toBeUndefined();
  });

  test('meets a few hundred comparisons in a usual reply', () => {
    const reply =
      'Bonjour Madame Roy, vous avez raison : deux heures dans le froid, c’est trop long, et nous vous devons des excuses. ' +
      'La gérante vous appelle avant midi et vos billets sont remboursés dès aujourd’hui. Écrivez-nous en privé pour le reste.';
    expect(comparisonsOf('fr', reply)).toBeLessThan(2000);
  });
});
