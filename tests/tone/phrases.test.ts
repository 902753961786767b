import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { compilePhrases, findPhrases } from '../../src/tone/phrases.ts';
import { read } from '../../src/tone/read.ts';
import { tokenise } from '../../src/tone/tokenise.ts';
import { NAUGHTY } from './naughty-strings.ts';

// Reads many replies: on a machine that is busy with other things this takes longer than usual.
vi.setConfig({ testTimeout: 60_000 });

const find = (phrases: readonly string[], text: string) =>
  findPhrases(compilePhrases({ it: { fr: phrases } }), tokenise(text)).map(({ quote }) => quote);

describe('a phrase is found', () => {
  test.each([
    [
      'without regard to case and accents',
      'remboursé',
      'REMBOURSE, Remboursé',
      ['REMBOURSE', 'Remboursé'],
    ],
    [
      'with either apostrophe and any spacing',
      "l'équipe d'accueil",
      'L’équipe  d’accueil',
      ['L’équipe  d’accueil'],
    ],
    [
      'with hyphens or without',
      'rendez-vous',
      'rendez vous, rendez-vous',
      ['rendez vous', 'rendez-vous'],
    ],
    ['with ligatures or without', 'cœur', 'Coeur et cœur', ['Coeur', 'cœur']],
    [
      'with any ending after a star',
      'rembours*',
      'remboursement et remboursés',
      ['remboursement', 'remboursés'],
    ],
    [
      'with a star inside a longer phrase',
      'billet* rembours*',
      'Vos billets remboursés.',
      ['billets remboursés'],
    ],
    ['when it is denied, since it is mentioned', 'vol', 'Il n’y a pas eu de vol.', ['vol']],
    ['when it is quoted, since it is mentioned', 'vol', 'Vous parlez de « vol ».', ['vol']],
    ['across a comma', 'mardi midi', 'mardi, midi', ['mardi, midi']],
    ['when it is a number', '911', 'Composez le 911.', ['911']],
  ])('%s', (_, phrase, text, expected) => {
    expect(find([phrase], text)).toEqual(expected);
  });
});

describe('the address of a site is found', () => {
  test.each([
    ['alone', 'suicide.ca'],
    ['before a full stop', 'Voyez suicide.ca.'],
    ['with a capital', 'Suicide.ca répond jour et nuit.'],
    ['in capitals', 'SUICIDE.CA'],
    ['with its scheme', 'https://suicide.ca'],
    ['with its scheme as a telephone writes it', 'Https://suicide.ca'],
    ['with www', 'www.suicide.ca'],
    ['with everything', 'Écris ici : https://www.suicide.ca/, on te répond.'],
    ['with a page', 'suicide.ca/fr/besoin-d-aide'],
    ['with a question to a page', 'https://suicide.ca/?lang=fr'],
    ['between brackets', '(suicide.ca)'],
    ['between guillemets', '« suicide.ca »'],
    ['before a dash that touches it', 'suicide.ca—jour et nuit'],
    ['before a mark that touches what follows', 'suicide.ca,535353'],
    ['as a link of Markdown', '[suicide.ca](https://suicide.ca)'],
    ['in bold', '**suicide.ca**'],
  ])('%s', (_, text) => {
    expect(find(['suicide.ca'], text)).toHaveLength(1);
    expect(find(['https://www.suicide.ca/'], text)).toHaveLength(1);
  });

  test('as it was written, mark and all that is no part of it left out', () => {
    expect(find(['suicide.ca'], 'Voyez https://www.suicide.ca/.')).toEqual([
      'https://www.suicide.ca/',
    ]);
  });

  test.each([
    ['within a phrase', 'sur info-social.ca', 'Tout est sur https://info-social.ca.'],
    ['that begins with a number', '211qc.ca', 'Voyez https://www.211qc.ca/'],
    ['that begins with a number, bare', 'https://211qc.ca', 'Voyez 211qc.ca'],
    ['of a page', 'quebec.ca/sante', 'https://www.quebec.ca/sante/conseils'],
    ['after an elision', 'suicide.ca', 'l’aide d’suicide.ca'],
    ['that ends in a star', 'https://suicide.ca/*', 'suicide.ca'],
    ['in other letters', 'https://пример.рф', 'Voyez https://пример.рф'],
    ['of mail', 'aide@suicide.ca', 'Écrivez à Aide@suicide.ca.'],
    ['of a page of fans', '@maisonlacoste', 'Demandez à @MaisonLacoste!'],
    ['of a subject', '#deneigement', '#Déneigement : tout est là'],
  ])('%s', (_, phrase, text) => {
    expect(find([phrase], text)).toHaveLength(1);
  });

  test.each([
    ['another site that ends alike', 'suicide.ca', 'prevention-suicide.ca'],
    ['another site that begins alike', 'suicide.ca', 'suicide.camp.com'],
    ['the words of its name', 'suicide.ca', 'Le suicide, ça se prévient.'],
    ['another site in other letters', 'https://пример.рф', 'https://другой.рф'],
    ['another page of the site', 'quebec.ca/sante', 'quebec.ca/santeplus'],
    ['the site alone where a page is asked for', 'quebec.ca/sante', 'https://quebec.ca'],
    ['an address of mail at the site', 'suicide.ca', 'aide@suicide.ca'],
    ['a tag that says the word', 'deneigement', '#deneigement'],
    ['the beginning of its name', 'suicid*', 'Voyez suicide.ca'],
    ['the beginning of an address of mail', 'aide*', 'aide@suicide.ca'],
    ['the beginning of a name within a phrase', 'voyez suicid*', 'Voyez suicide.ca'],
  ])('and not in %s', (_, phrase, text) => {
    expect(find([phrase], text)).toEqual([]);
  });
});

describe('a telephone number is found', () => {
  const apart = [
    '1 866 277-3553',
    '1-866-277-3553',
    '1 866 277 3553',
    '1.866.277.3553',
    '1 (866) 277-3553',
    '+1 866-277-3553',
    '1\u00a0866\u00a0277\u20113553',
  ];
  test.each([...apart, '18662773553'])('written as %s', (text) => {
    for (const phrase of apart) expect(find([phrase], text)).toHaveLength(1);
  });

  test.each([
    ['with letters for digits', '1 866 APPELLE', 'Compose le 1-866-APPELLE.'],
    ['with letters for digits, run together', '1 866 APPELLE', '1866APPELLE'],
    ['as a short code', '53 53 53', 'Texte le 535353 ou le 53-53-53'],
    ['within a phrase', 'au 1 866 277-3553', 'Écris ou appelle au 1-866-277-3553, jour et nuit.'],
    ['without its area code', '277-3553', 'APPELLE (277 3553)'],
  ])('%s', (_, phrase, text) => {
    expect(find([phrase], text).length).toBeGreaterThan(0);
  });

  test.each([
    ['a longer number', '277-3553', '277-35530'],
    ['another number that ends alike', '277-3553', '1277-3553'],
    ['a price without its mark', '12.50', '1250'],
    ['a score without its mark', '3-2', '32'],
    ['a number with the groups in another order', '514-555-0143', '0143 555 514'],
    ['the hours of a day as a date', '18-24', '18.24'],
  ])('and not as %s', (_, phrase, text) => {
    expect(find([phrase], text)).toEqual([]);
  });

  test('in a moment, whatever figures a phrase is made of', () => {
    const figures = '1 22.333-4444 '.repeat(20);
    expect(find([figures], figures)).toHaveLength(1);
  });
});

describe('a phrase is not found', () => {
  test.each([
    ['inside a longer word', 'vol', 'volontiers'],
    ['across the end of a sentence', 'vol hier', 'Un vol. Hier, rien.'],
    ['with a word in between', 'vol hier', 'un vol, dit-on, hier'],
    ['when it holds no letter or digit', '***', 'tout et rien'],
    ['when it is empty', ' ', 'tout et rien'],
  ])('%s', (_, phrase, text) => {
    expect(find([phrase], text)).toEqual([]);
  });

  test('as a pattern: marks of the rules’ language mean nothing in it', () => {
    expect(find(['(oui|non)', '^^ rien ..3 tout', '<number>'], 'oui, rien de 12 tout')).toEqual([]);
  });
});

describe('the mentions of a group', () => {
  test('come sorted by group, then place, overlapping ones once, the longest', () => {
    const compiled = compilePhrases({
      b: { fr: ['porte'] },
      a: { fr: ['porte', 'porte close'], en: ['door'] },
    });
    const text = tokenise('La porte close, the door, la porte.');
    expect(findPhrases(compiled, text).map(({ phrase, quote }) => `${phrase}:${quote}`)).toEqual([
      'a:porte close',
      'a:door',
      'a:porte',
      'b:porte',
      'b:porte',
    ]);
  });

  test('are found for a group of any name', () => {
    const compiled = compilePhrases({
      __proto__x: { fr: ['oui'] },
      constructor: { fr: ['oui'] },
      index: { fr: ['oui'] },
    });
    expect(findPhrases(compiled, tokenise('oui')).map(({ phrase }) => phrase)).toEqual([
      '__proto__x',
      'constructor',
      'index',
    ]);
  });

  test('quote the text, whatever phrase and text are', () => {
    const some = fc.oneof(fc.constantFrom(...NAUGHTY), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(some, some, (phrase, text) => {
        for (const match of findPhrases(compilePhrases({ it: { fr: [phrase] } }), tokenise(text))) {
          expect(match.quote).toBe(text.slice(match.start, match.end));
        }
      }),
    );
  });
});

describe('a reading', () => {
  const request = {
    text: 'Merci Julie, on te rembourse demain.',
    phrases: { refund: { fr: ['rembours*'] } },
    earlier: [],
  };

  test('carries tone, phrases, words, copy and the language shown', () => {
    const reading = read({ ...request, item: { text: 'My refund?', language: 'en' } });
    expect(reading.tone.language).toBe('fr');
    expect(reading.phrases.map(({ phrase, quote }) => [phrase, quote])).toEqual([
      ['refund', 'rembourse'],
    ]);
    expect(reading.words).toBe(6);
    expect(reading.copyOf).toBeNull();
    expect(reading.shownLanguage).toBe('en');
  });

  test('has no shown language when it answers no item', () => {
    expect(read({ ...request, item: null }).shownLanguage).toBeNull();
    expect(read(request).shownLanguage).toBeNull();
  });

  test('is the same whether the phrases come compiled or not', () => {
    expect(read({ ...request, phrases: compilePhrases(request.phrases) })).toEqual(read(request));
  });

  test('names the earlier text it repeats', () => {
    expect(
      read({ ...request, earlier: [{ seq: 7, text: 'merci julie on te rembourse demain' }] })
        .copyOf,
    ).toBe(7);
  });
});
