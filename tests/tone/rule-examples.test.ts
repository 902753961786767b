import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { analyserFor } from '../../src/tone/analysers.ts';
import { checkExamples, quotesOf } from '../../src/tone/check-examples.ts';
import { LANGUAGES, type Language } from '../../src/vocabulary/language.ts';

// Reads many replies: on a machine that is busy with other things this takes longer than usual.
vi.setConfig({ testTimeout: 60_000 });

const folder = (language: Language) =>
  readdirSync(join(import.meta.dirname, '../../src/tone/lexicons', language))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();

describe('the lexicons', () => {
  test('hold at least fifty strategies in each language', () => {
    for (const language of LANGUAGES) expect(folder(language).length).toBeGreaterThanOrEqual(50);
  });

  test('name the same strategies in French and English', () => {
    expect(folder('fr')).toEqual(folder('en'));
  });

  test.each(LANGUAGES)('are all read: no file of the %s folder is left out', (language) => {
    const read = analyserFor(language).lexicon.strategies.map(({ name }) => name);
    expect(read.toSorted()).toEqual(folder(language));
  });

  test('say of each strategy what it is and where it comes from', () => {
    for (const language of LANGUAGES) {
      for (const { note, source } of analyserFor(language).lexicon.strategies) {
        expect(note).toMatch(/\.$/);
        expect(source.length).toBeGreaterThan(10);
      }
    }
  });

  test('touch every scale in each language, in words alone', () => {
    for (const language of LANGUAGES) {
      const rules = [...analyserFor(language).lexicon.rules.values()];
      const scales = new Set(rules.flatMap(({ effects }) => Object.keys(effects)));
      expect(scales.size).toBe(10);
    }
  });
});

describe.each(LANGUAGES)('every rule in %s', (language) => {
  const { lexicon } = analyserFor(language);
  const rules = [...lexicon.rules.values()];

  test('holds to its examples', () => {
    expect(() => checkExamples(lexicon)).not.toThrow();
  });

  test.each(rules)('$id finds the words it says it finds, and them alone', (rule) => {
    for (const { text, quote } of rule.matches)
      expect(quotesOf(lexicon, rule, text)).toContain(quote);
    for (const text of rule.rejects) expect(quotesOf(lexicon, rule, text)).toEqual([]);
  });
});
