import { describe, expect, test } from 'vitest';
import { checkExamples } from '../../src/tone/check-examples.ts';
import { buildLexicon } from '../../src/tone/lexicon.ts';
import { loadStrategies } from '../../src/tone/load-strategies.ts';
import { leanLexicon } from '../../tools/lean-lexicons.ts';

const rule = (overrides: object = {}) => ({
  id: 'en.thanks.plain',
  messageId: 'gratitude.thanks',
  markers: ['thank you'],
  matches: [{ text: 'Thank you all.', quote: 'Thank you' }],
  rejects: ['You thank them.'],
  ...overrides,
});

const file = (overrides: object = {}) => ({
  strategy: 'thanks',
  note: 'Thanks.',
  source: 'A source.',
  effects: { politeness: 0.1 },
  rules: [rule()],
  ...overrides,
});

const load = (...files: unknown[]) => loadStrategies(files, 'en', new Set(['gratitude.thanks']));

describe('a strategy file', () => {
  test('loads when it is whole', () => {
    expect(load(file()).map(({ name }) => name)).toEqual(['thanks']);
  });

  test('loads without examples, note and source only where the build has left them out', () => {
    const { matches, rejects, ...lean } = rule();
    const { note, source, ...leanFile } = file({ rules: [lean] });
    expect(load({ ...leanFile, lean: true })[0]?.rules[0]?.markers).toEqual(['thank you']);
    expect(() => load(leanFile)).toThrow('"note"');
    expect(leanLexicon(JSON.stringify(file()))).toBe(JSON.stringify({ lean: true, ...leanFile }));
  });

  test.each([
    [
      'no example that matches',
      file({ rules: [rule({ matches: [] })] }),
      'rule "en.thanks.plain": "matches": at least one is needed',
    ],
    [
      'no example that does not match',
      file({ rules: [rule({ rejects: [] })] }),
      'rule "en.thanks.plain": "rejects": at least one is needed',
    ],
    ['no marker', file({ rules: [rule({ markers: [] })] }), '"markers": at least one is needed'],
    [
      'a scale nobody knows',
      file({ effects: { kindness: 0.1 } }),
      'there is no tone scale "kindness"',
    ],
    [
      'an effect beyond the scale',
      file({ effects: { warmth: 2 } }),
      'the effect on warmth is a number from -1 to 1',
    ],
    [
      'a message nobody wrote',
      file({ rules: [rule({ messageId: 'nothing' })] }),
      'no message is named "nothing"',
    ],
    [
      'an id of another language',
      file({ rules: [rule({ id: 'fr.thanks.plain' })] }),
      "a rule's id starts with its language",
    ],
    ['the same id twice', file({ rules: [rule(), rule()] }), 'this id is given twice'],
    ['no source', file({ source: ' ' }), '"source": some text was expected'],
    [
      'a pattern that cannot be read',
      file({ rules: [rule({ markers: ['thank (you'] })] }),
      'cannot read "("',
    ],
    ['a list instead of a file', [], 'an object was expected'],
  ])('with %s is refused in a sentence', (_, bad, sentence) => {
    expect(() => load(bad)).toThrow(sentence);
  });

  test('whose example does not hold is refused, saying what was found instead', () => {
    const wrong = load(
      file({ rules: [rule({ matches: [{ text: 'Thank you all.', quote: 'all' }] })] }),
    );
    expect(() => checkExamples(buildLexicon(wrong, 'en'))).toThrow(
      'must match "all", found "Thank you"',
    );
  });

  test('that finds what it should not is refused', () => {
    const wrong = load(file({ rules: [rule({ rejects: ['Thank you.'] })] }));
    expect(() => checkExamples(buildLexicon(wrong, 'en'))).toThrow(
      'must not match, found "Thank you"',
    );
  });
});
