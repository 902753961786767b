import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/tone/read.ts';
import { LANGUAGES } from '../../src/vocabulary/language.ts';
import { VOICE_ADDRESSES } from '../../src/vocabulary/tone-scale.ts';
import { corpusSample } from './corpus-sample.ts';

/** The readings of the same words for houses that say « vous », « tu », either, or have no voice. */
const readings = (text: string, comment: string, language: 'fr' | 'en') =>
  [undefined, ...VOICE_ADDRESSES].map((address) =>
    JSON.stringify(
      read({
        text,
        item: { text: comment, language },
        phrases: {},
        earlier: [],
        voice: { address },
      }),
    ),
  );

describe('the voice of the house', () => {
  test.each(LANGUAGES)(
    'changes nothing of how words are read, over rated replies in %s',
    (language) => {
      const sample = corpusSample(language, 15);
      expect(sample.length).toBeGreaterThanOrEqual(15);
      for (const { reply, comment } of sample)
        expect(new Set(readings(reply, comment, language)).size).toBe(1);
    },
  );

  test('changes nothing of how any words are read', () => {
    const words = fc.array(
      fc.constantFrom('tu', 'vous', 'ton', 'votre', 'merci', 'désolés', 'si', 'demain', '!', 'you'),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(words, words, (reply, comment) => {
        expect(new Set(readings(reply.join(' '), comment.join(' '), 'fr')).size).toBe(1);
      }),
      { numRuns: 40 },
    );
  });

  test('leaves the form of address that was read, for scoring to weigh', () => {
    const forms = [
      'On te rappelle demain, merci de ta patience.',
      'Nous vous rappelons demain.',
    ].map(
      (text) =>
        read({ text, item: null, phrases: {}, earlier: [], voice: { address: 'vous' } }).tone
          .address,
    );
    expect(forms).toEqual(['tu', 'vous']);
  });
});
