import { expect, test } from 'vitest';
import { load } from '../../src/scenario/load.ts';
import { edited } from '../support/edited.ts';
import { GOOD_FILE } from './diagnostic-examples.ts';

/** What is said of a condition on the form of answers to `c1`. */
function told(condition: object) {
  const when = { type: 'form', of: 'c1', ...condition };
  const file = edited(GOOD_FILE, { 'injects.1.when': when, 'injects.1.otherwise': [] });
  return load(JSON.stringify(file), { file: 'form.json' }).diagnostics.map(
    ({ code, path }) => `${code} ${path}`,
  );
}

test('a condition on form says what it wants of words', () => {
  expect(told({ has: ['question'], lacks: ['link'], atLeast: 5, atMost: 40 })).toEqual([]);
  expect(told({ atMost: 40 })).toEqual([]);
  expect(told({})).toEqual(['EO408 $.injects[1].when']);
});

test('it cannot want words to have what they are to lack', () => {
  expect(told({ has: ['link'], lacks: ['emoji', 'link'] })).toEqual([
    'EO403 $.injects[1].when.lacks[1]',
  ]);
});

test('its numbers of words go from the lower to the higher', () => {
  expect(told({ has: ['link'], atLeast: 40, atMost: 5 })).toEqual(['EO401 $.injects[1].when']);
  expect(told({ atLeast: 40, atMost: 5 })).toEqual(['EO401 $.injects[1].when']);
});

test('it needs an answer to look at, and something to follow where there is none', () => {
  const when = { type: 'form', has: ['question'] };
  const diagnose = (set: Record<string, unknown>) =>
    load(JSON.stringify(edited(GOOD_FILE, set)), { file: 'form.json' }).diagnostics.map(
      ({ code }) => code,
    );
  expect(diagnose({ 'injects.1.when': when, 'injects.1.otherwise': [] })).toEqual(['EO407']);
  expect(diagnose({ 'injects.2.branches': [{ when, do: [] }] })).toEqual(['EO406']);
});
