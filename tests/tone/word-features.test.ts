import { describe, expect, test } from 'vitest';
import { stemOf } from '../../src/tone/stem.ts';
import { tokenise } from '../../src/tone/tokenise.ts';
import { WORD, wordFeatures } from '../../src/tone/word-features.ts';

const features = (source: string, known: (words: string) => boolean = () => true) =>
  wordFeatures(tokenise(source), 'fr', (words) => (known(words) ? WORD + words : undefined));
const names = (source: string) => features(source).map(({ name }) => name);

describe('a stem', () => {
  test.each([
    ['desole', 'desolees'],
    ['ravis', 'ravies'],
    ['heureux', 'heureuse'],
    ['directeur', 'directrices'],
    ['premier', 'premieres'],
    ['il', 'elle'],
    ['monsieur', 'madame'],
    ['appelle', 'apelle'],
  ])('in French is the same for "%s" and "%s"', (one, other) => {
    expect(stemOf(one, 'fr')).toBe(stemOf(other, 'fr'));
  });

  test.each([
    ['refund', 'refunds'],
    ['apology', 'apologies'],
    ['he', 'she'],
    ['his', 'her'],
    ['daughters', 'daughters'],
    ['adress', 'address'],
  ])('in English is the same for "%s" and "%s"', (one, other) => {
    expect(stemOf(one, 'en')).toBe(stemOf(other, 'en'));
  });

  test('keeps apart words that only look alike', () => {
    expect(stemOf('poste', 'fr')).not.toBe(stemOf('pose', 'fr'));
    expect(stemOf('this', 'en')).toBe('this');
    expect(stemOf("we're", 'en')).toBe("we're");
  });
});

describe('the words of a reply', () => {
  test('are single stems and pairs, a pair starting each sentence', () => {
    expect(names('Merci bien. Bonjour!')).toEqual([
      'word:merci',
      'word:bien',
      'word:bonjour',
      'word:^ merci',
      'word:merci bien',
      'word:^ bonjour',
    ]);
  });

  test('weigh less the more different ones there are, pairs counted apart', () => {
    expect(features('un deux trois quatre').map(({ value }) => value)).toEqual(Array(8).fill(0.5));
  });

  test('are counted even when the model does not know them', () => {
    const known = features('un deux trois quatre', (words) => words === 'deux');
    expect(known.map(({ name, value }) => [name, value])).toEqual([['word:deux', 0.5]]);
  });

  test('show every place where they stand', () => {
    const [merci] = features('merci et merci');
    expect(merci?.spans).toEqual([
      { start: 0, end: 5 },
      { start: 9, end: 14 },
    ]);
  });

  test('are the same whatever the name, the number, the address or the emoji', () => {
    expect(names('Bonjour Julie, 514-555-0143 ou a@b.ca 😀')).toEqual(
      names('Bonjour Mehdi, 418-555-0199 ou c@d.ca 🎉'),
    );
    expect(names('Bonjour Julie')).toContain('word:<name>');
  });
});
