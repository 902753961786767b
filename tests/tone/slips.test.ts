import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/tone/analyse.ts';
import { analyserFor } from '../../src/tone/analysers.ts';
import { nearWordsOf } from '../../src/tone/listed-words.ts';
import { NearWords, readingAsMeant } from '../../src/tone/near-word.ts';
import { tokenise } from '../../src/tone/tokenise.ts';
import { LANGUAGES, type Language } from '../../src/vocabulary/language.ts';

const few = new NearWords(
  [
    'desole',
    'desoles',
    'desolee',
    'desolees',
    'semaine',
    'bridge',
    'think',
    'thank',
    'complice',
    'complique',
    "aujourd'hui",
  ],
  'fr',
);

const asMeant = (source: string, language: Language = 'fr') =>
  readingAsMeant(tokenise(source), nearWordsOf(analyserFor(language).lexicon));
const plainsOf = (source: string, language: Language = 'fr') =>
  asMeant(source, language).units.map(({ plain }) => plain);

describe('a word that nobody knows', () => {
  test.each([
    ['with a letter left out', 'semane', 'semaine'],
    ['with a letter struck twice', 'semaiine', 'semaine'],
    ['with two letters exchanged', 'semiane', 'semaine'],
    ['with a slip before an ending', 'deosles', 'desoles'],
    ['with an apostrophe in it', "aujourd'hiu", "aujourd'hui"],
    ['that has an English owner’s ending', "birdge's", "bridge's"],
    ['with a letter left out before its apostrophe', "aujurd'hui", "aujourd'hui"],
  ])('%s is read as the one it meant: %s', (_, written, meant) => {
    expect(few.near(written)).toBe(meant);
  });

  test.each([
    ['two words could be meant', 'thnk'],
    ['it is another form of a known word', 'compliquees'],
    ['it is another form that ends in two e', 'compliquee'],
    ['a letter stands for another', 'semoine'],
    ['its first letter is wrong', 'esmaine'],
    ['two slips lie in it', 'smaiine'],
    ['it is too short to tell', 'bri'],
    ['nothing is near', 'trombone'],
  ])('stays as it is where %s: %s', (_, written) => {
    expect(few.near(written)).toBeUndefined();
  });
});

describe('a word that is known', () => {
  test.each(LANGUAGES)('is never taken for another, in %s', (language) => {
    const words = nearWordsOf(analyserFor(language).lexicon);
    const common = plainsOf('nous merci demain heures jours reply sorry tomorrow', language);
    const known = common.filter((word) => words.has(word));
    expect(known.length).toBeGreaterThan(2);
    expect(known.map((word) => words.near(word))).toEqual(known.map(() => undefined));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'e', 'i', 'n', 'r', 's', 't'), maxLength: 8 }),
        (word) => {
          const near = words.near(word);
          expect(near === undefined || (words.has(near) && !words.has(word))).toBe(true);
        },
      ),
    );
  });
});

describe('a reply read as it was meant', () => {
  test('keeps its spans, and says where the slips are', () => {
    const source = 'Nous sommes déoslés de cette attente.';
    const text = asMeant(source);
    const slip = text.units[2];
    expect(slip?.plain).toBe('desoles');
    expect(source.slice(slip?.start, slip?.end)).toBe('déoslés');
    expect(text.slips).toEqual([{ start: 12, end: 19 }]);
  });

  test('is the very same text when there is nothing to mend', () => {
    const text = tokenise('nous sommes désolés de cette attente.');
    expect(readingAsMeant(text, nearWordsOf(analyserFor('fr').lexicon))).toBe(text);
  });

  test('draws no word out by a letter struck once too often', () => {
    const shouts = (reply: string) =>
      JSON.stringify(analyse({ reply, language: 'fr' })).includes('"shouting"');
    expect(shouts('Nous sommmes heureux de vous lire ce matin.')).toBe(false);
    expect(shouts('Nous sommes siiii heureux de vous lire ce matin.')).toBe(true);
  });

  test('has its rules found through the slip, quoted as it was written', () => {
    const { matches } = analyse({ reply: 'Bonjour, nous sommes déoslés de cette longue attente.' });
    expect(matches.find(({ strategy }) => strategy === 'apology')?.quote).toContain('déoslés');
  });

  test('takes a capitalised word that opens a sentence for a name, unless it is listed', () => {
    const names = (source: string) =>
      asMeant(source).units.flatMap(({ name, plain }) => (name ? [plain] : []));
    expect(names('Fatoumata, nous sommes désolés. Zéphirine aussi.')).toEqual([
      'fatoumata',
      'zephirine',
    ]);
    expect(names('Merci à vous. Bonjour! Nous voici.')).toEqual([]);
  });

  test('is read at once, however long the words that nobody knows', () => {
    const endless = new NearWords([`${'ab'.repeat(20)}c`], 'fr');
    expect(endless.near(`${'ab'.repeat(19)}bac`)).toBeUndefined();
    expect(asMeant(`Merci ${'ab'.repeat(3900)}`).slips).toBeUndefined();
  });

  test('never mends a capitalised word: most are names', () => {
    expect(plainsOf('Bonjour Semane, merci.')).toContain('semane');
  });

  test('knows one spelling of two', () => {
    expect(plainsOf('We apologise: the color was canceled.', 'en')).toEqual(
      plainsOf('We apologize: the colour was cancelled.', 'en'),
    );
    expect(asMeant('We apologise.', 'en').slips).toEqual([]);
  });
});
