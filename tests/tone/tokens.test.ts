import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Token } from '../../src/tone/token.ts';
import { tokenise } from '../../src/tone/tokenise.ts';
import { NAUGHTY } from './naughty-strings.ts';

// Reads many replies: on a machine that is busy with other things this takes longer than usual.
vi.setConfig({ testTimeout: 60_000 });

const plains = (source: string) => tokenise(source).units.map((unit) => unit.plain);
const slices = (source: string) =>
  tokenise(source).units.map(({ start, end }) => source.slice(start, end));

describe('a text is cut', () => {
  test.each([
    ["l'ami qu’il a vu jusqu'ici", ["l'", 'ami', 'qu’', 'il', 'a', 'vu', "jusqu'", 'ici']],
    ["aujourd'hui", ["aujourd'hui"]],
    ["we don't", ['we', "don't"]],
    ['Pouvez-vous', ['Pouvez', 'vous']],
    ['Pourriezvous', ['Pourriez', 'vous']],
    ['14,50 $ à 18h30', ['14,50', 'à', '18h30']],
    ['514-555-0143.', ['514-555-0143']],
    ['à info@scene.example.ca.', ['à', 'info@scene.example.ca']],
    ['voir www.scene.ca/billets, oui', ['voir', 'www.scene.ca/billets', 'oui']],
    ['@lea #concert', ['@lea', '#concert']],
    ['😭😭 ❤️ 👨‍👩‍👧 :)', ['😭', '😭', '❤️', '👨‍👩‍👧', ':)']],
  ])('%s', (source, expected) => {
    expect(slices(source)).toEqual(expected);
  });

  test('into plain letters that accents, ligatures and elisions do not change', () => {
    expect(plains('Cœur déçu, s’il l’aime')).toEqual(['coeur', 'decu', 'si', 'il', 'le', 'aime']);
    expect(plains("coeur decu, s'il l'aime")).toEqual(plains('Cœur déçu, s’il l’aime'));
  });

  test('into sentences, which no abbreviation, initial or decimal ends', () => {
    const { sentences } = tokenise('Bonjour Mme. Roy. Il est 2.5 p.m. ici! Ah bon?\nOui');
    expect(sentences.map(({ ending }) => ending)).toEqual([
      'statement',
      'exclamation',
      'question',
      'open',
    ]);
  });

  test('into quoted and unquoted words; a mark without its pair quotes nothing', () => {
    const quoted = (source: string) =>
      tokenise(source)
        .units.filter((unit) => unit.quoted)
        .map((unit) => unit.plain);
    expect(quoted('Il a dit « va-t-en » hier')).toEqual(['va', 't', 'en']);
    expect(quoted('They wrote "go away" twice')).toEqual(['go', 'away']);
    expect(quoted('un écran de 27" et « rien')).toEqual([]);
  });

  test('and counts words and numbers, but no emoji, address or mark', () => {
    expect(tokenise('Merci 2 fois! 😀 info@a.ca').words).toBe(3);
  });
});

describe('spans', () => {
  /** Tokens that are empty, out of order or outside the text: none. */
  function strayTokens(source: string): Token[] {
    const { tokens } = tokenise(source);
    return tokens.filter(({ start, end }, index) => {
      const before = tokens[index - 1]?.end ?? 0;
      return start < before || end <= start || end > source.length;
    });
  }

  test.each(NAUGHTY)('follow one another inside the text, whatever it is: %j', (source) => {
    expect(strayTokens(source)).toEqual([]);
  });

  test('follow one another inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        expect(strayTokens(source)).toEqual([]);
      }),
    );
  });
});
