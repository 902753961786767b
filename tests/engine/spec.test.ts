import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { quotedIn, rulesOf } from '../support/spec-rules.ts';

const here = import.meta.dirname;
const rules = rulesOf(readFileSync(join(here, '../../src/engine/SPEC.md'), 'utf8'));
const quoted = quotedIn(here);

test('the specification has rules, each numbered once and in order', () => {
  expect(rules.length).toBeGreaterThan(50);
  expect(new Set(rules).size).toBe(rules.length);
  const numbers = (letter: string) =>
    rules.filter((rule) => rule.startsWith(letter)).map((rule) => Number(rule.slice(1)));
  for (const letter of ['E', 'M', 'Q', 'C', 'V']) {
    expect(numbers(letter)).toEqual(numbers(letter).map((_, index) => index + 1));
  }
});

test('every rule is quoted by a test', () => {
  expect(rules.filter((rule) => !quoted.has(rule))).toEqual([]);
});

test('no test quotes a rule that there is not', () => {
  expect([...quoted].filter((rule) => !rules.includes(rule))).toEqual([]);
});
