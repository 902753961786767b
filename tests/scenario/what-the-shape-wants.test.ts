import { expect, it } from 'vitest';
import { load } from '../../src/scenario/load.ts';
import { edited } from '../support/edited.ts';
import { GOOD_FILE } from './diagnostic-examples.ts';

const tell = (changes: Readonly<Record<string, unknown>>) =>
  load(JSON.stringify(edited(GOOD_FILE, changes)), { file: 'a.json' }).diagnostics.map(
    ({ code, path, message, expected, hint }) => ({
      code,
      path,
      message: message.en,
      expected: expected.en,
      hint: hint.en,
    }),
  );

it.each([
  [
    'a key with a letter too many suggests the right one',
    { 'clock.durations': '5m' },
    { code: 'EO203', path: '$.clock.durations' },
  ],
  [
    'a misspelt key of a condition is compared with those of its type only',
    { 'injects.1.when': { type: 'variable', variable: 'trust', atleast: 3 } },
    { code: 'EO203', path: '$.injects[1].when.atleast', hint: 'Did you mean "atLeast"?' },
  ],
  [
    'a misspelt type suggests the right one',
    { 'injects.1.when': { type: 'variabel' } },
    { code: 'EO219', path: '$.injects[1].when.type', hint: 'Did you mean "variable"?' },
  ],
  [
    'a text with a number in one language is told there, not as a whole',
    { 'title.fr': 3 },
    { code: 'EO201', path: '$.title.fr', expected: 'a text in quotation marks' },
  ],
  [
    'a text in one language without its words is half a text',
    { title: { only: 'fr' } },
    { code: 'EO218', path: '$.title' },
  ],
  [
    'a step of a play is judged as what it tries to be',
    {
      plays: {
        typical: {
          band: { overall: [0, 50] },
          steps: [{ at: '1m', act: { type: 'like', item: 'C 1' } }],
        },
      },
    },
    { code: 'EO211', path: '$.plays.typical.steps[0].act.item' },
  ],
  [
    'a level that is none lists the levels',
    { 'expectations.0.tone': { empathy: { atLeast: 5 } } },
    { code: 'EO204', path: '$.expectations[0].tone.empathy.atLeast', expected: '0, 1, 2, 3 or 4' },
  ],
  [
    'half a number is not whole',
    { 'variables.0.max': 9.5 },
    { code: 'EO201', path: '$.variables[0].max', expected: 'a whole number' },
  ],
  [
    'an id that is a key is told as an id',
    { 'phrases.Mots': { fr: ['mot'], en: ['word'] } },
    { code: 'EO211', path: '$.phrases.Mots' },
  ],
])('%s', (_, changes, wanted) => {
  expect(tell(changes)).toContainEqual(expect.objectContaining(wanted));
});

it('suggests the id that was meant', () => {
  expect(tell({ 'injects.0.do.0.item.in': 'pots' })).toContainEqual(
    expect.objectContaining({ code: 'EO301', hint: 'Did you mean "post"?' }),
  );
});
