import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../../src/scoring/rules.ts';
import { quotedIn, rulesOf } from '../support/spec-rules.ts';

const here = import.meta.dirname;
const rules = rulesOf(readFileSync(join(here, '../../src/scoring/SPEC.md'), 'utf8'));
const quoted = quotedIn(here);

test('the specification has rules, each numbered once, in order within its letter', () => {
  expect(rules.length).toBeGreaterThan(50);
  expect(new Set(rules).size).toBe(rules.length);
  for (const [letter, family] of Map.groupBy(rules, ([first = '']) => first)) {
    expect(family).toEqual(family.map((_, index) => `${letter}${index + 1}`));
  }
});

test('every rule is quoted by the name of a test', () => {
  expect(rules.filter((rule) => !quoted.has(rule))).toEqual([]);
});

test('no test quotes a rule that there is not', () => {
  expect([...quoted].filter((rule) => !rules.includes(rule))).toEqual([]);
});

test('every rule that evidence can quote is in the specification', () => {
  expect(Object.keys(RULES).filter((rule) => !rules.includes(rule))).toEqual([]);
});
