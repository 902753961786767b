import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyserFor } from '../../src/tone/analysers.ts';
import { findRules } from '../../src/tone/lexicon.ts';
import { politenessEvidence, politenessPrior } from '../../src/tone/politeness-prior.ts';
import english from '../../src/tone/priors/politeness.en.json' with { type: 'json' };
import french from '../../src/tone/priors/politeness.fr.json' with { type: 'json' };
import { tokenise } from '../../src/tone/tokenise.ts';
import type { Language } from '../../src/vocabulary/language.ts';
import { EQUIVALENTS } from '../../tools/tone-prior/equivalents.ts';
import { equivalentsByWords } from '../../tools/tone-prior/learning.ts';
import { priorText } from '../../tools/tone-prior/prior-text.ts';

const prior = (text: string, language: Language) => {
  const tokens = tokenise(text);
  return politenessPrior(tokens, findRules(analyserFor(language).lexicon, tokens), language);
};

describe('the politeness prior', () => {
  test.each([
    [
      'en',
      'Hello! Could you please help me with this? Thank you.',
      'Why did you do that? Stop it.',
    ],
    ['en', 'I was wondering if you would mind taking a look.', "So you don't even answer, really?"],
    [
      'fr',
      'Bonjour, pourriez-vous m’aider, s’il vous plaît ? Merci.',
      'Pourquoi tu fais ça ? Arrête.',
    ],
    [
      'fr',
      'Je me demandais si cela vous dérange de relire.',
      'Et alors, vous ne répondez jamais ?',
    ],
  ] as const)('finds politer in %s: "%s" than "%s"', (language, polite, curt) => {
    expect(prior(polite, language)).toBeGreaterThan(prior(curt, language) + 0.5);
  });

  test('reads a French question that lost its hyphen as the same question', () => {
    const whole = prior('Pourriez-vous relire la page', 'fr');
    const lost = prior('Pourriezvous relire la page', 'fr');
    expect(lost).toBeGreaterThan(prior('Relire la page', 'fr'));
    expect(whole).toBeGreaterThan(prior('Relire la page', 'fr'));
  });

  test('points at the words that say so', () => {
    const text = 'Why did you remove it?';
    const { spans } = politenessEvidence(tokenise(text), [], 'en');
    expect(spans.map(({ start, end }) => text.slice(start, end))).toContain('Why');
  });

  test('counts a strategy once, however often its rules are found', () => {
    const tokens = tokenise('Merci, merci, merci !');
    const found = findRules(analyserFor('fr').lexicon, tokens);
    expect(found.length).toBeGreaterThan(1);
    expect(politenessPrior(tokens, found, 'fr')).toBe(
      politenessPrior(tokens, found.slice(0, 1), 'fr'),
    );
  });

  test('stays between -2 and 2 whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('fr', 'en'), (text, language) => {
        expect(Math.abs(prior(text, language))).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('the files of the prior', () => {
  test.each([
    ['fr', french],
    ['en', english],
  ] as const)('tell source, licence, origin and version (%s)', (language, file) => {
    expect(file.language).toBe(language);
    expect(file.source).toContain('TyDiP');
    expect(file.licence).toContain('CC BY 4.0');
    expect(file.learntFrom).toContain('en_train.csv');
    expect(file.version).toBeGreaterThanOrEqual(1);
    expect(Object.values(file.words).every(Number.isInteger)).toBe(true);
    expect(Object.keys(file.words).length).toBeGreaterThan(200);
  });

  test.each([
    ['fr', french],
    ['en', english],
  ] as const)('name only strategies that the lexicon has (%s)', (language, file) => {
    const names = new Set(analyserFor(language).lexicon.strategies.map(({ name }) => name));
    expect(Object.keys(file.strategies).filter((name) => !names.has(name))).toEqual([]);
  });

  test('give every weight of a group to all its words, and a word its own weight too', () => {
    const weights = new Map([
      ['equivalent:why', -0.5],
      ['why', -0.25],
      ['strategy:greeting', 0.5],
    ]);
    const told = (language: Language) =>
      JSON.parse(priorText(language, { weights, baseline: 0.25 }));
    expect(told('en')).toMatchObject({
      baseline: 16,
      strategies: { greeting: 32 },
      words: { why: -48, '^ why': -32 },
    });
    expect(told('fr')).toMatchObject({ words: { pourquoi: -32 } });
  });
});

test('every group of equivalents has words in both languages, each one word or two', () => {
  expect(Object.keys(EQUIVALENTS).length).toBeGreaterThan(20);
  for (const language of ['fr', 'en'] as const) {
    const named = new Set([...equivalentsByWords(language).values()].flat());
    expect(Object.keys(EQUIVALENTS).filter((name) => !named.has(name))).toEqual([]);
  }
});
