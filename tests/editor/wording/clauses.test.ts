import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayConsequence } from '../../../src/editor/wording/consequence-wording.ts';
import { sayGuard } from '../../../src/editor/wording/guard-wording.ts';
import { partNames } from '../../../src/editor/wording/part-names.ts';
import { sayTrigger } from '../../../src/editor/wording/trigger-wording.ts';
import { wordingIn } from '../../../src/editor/wording/wording.ts';
import type { GuardInput } from '../../../src/scenario/schema/guard.ts';
import type { Scenario } from '../../../src/scenario/schema/scenario.ts';
import { LANGUAGES, type Language } from '../../../src/vocabulary/language.ts';
import { arbitraryScenario } from '../../support/arbitrary-scenario.ts';
import {
  both,
  fakeInject,
  fakeScenario,
  fakeVariable,
  publishes,
} from '../../support/fake-scenario.ts';

const scenario = fakeScenario({
  variables: [fakeVariable({ id: 'trust', label: both('confiance', 'trust') })],
  injects: [
    fakeInject({
      id: 'i1',
      do: [publishes({ id: 'c1', text: both('Est-ce annulé?', 'Is it cancelled?') })],
    }),
  ],
});
const wording = (language: Language, of: Scenario = scenario) =>
  wordingIn(language, partNames(of, language));
const inFrench = (guard: GuardInput) => sayGuard(guard, wording('fr')).replaceAll('\u00a0', ' ');
const inEnglish = (guard: GuardInput) => sayGuard(guard, wording('en')).replaceAll('\u00a0', ' ');

describe('a condition in words', () => {
  test('tone is said with its scale and bounds', () => {
    const warm: GuardInput = { type: 'tone', scale: 'warmth', atLeast: 3, of: 'c1' };
    expect(inFrench(warm)).toBe('la réponse à « Est-ce annulé? » : chaleur à 3 ou plus');
    expect(inEnglish(warm)).toBe('the answer to “Is it cancelled?”: warmth at 3 or more');
  });

  test('what was done is said with what it was done to, to whom and how soon', () => {
    const done: GuardInput = {
      type: 'done',
      action: ['reply', 'hide'],
      on: ['c1'],
      within: '10m',
    };
    expect(inEnglish(done)).toBe(
      'the trainee answers in public or hides on “Is it cancelled?” within 10 min',
    );
  });

  test('groups within groups stand in brackets', () => {
    const low: GuardInput = { type: 'variable', variable: 'trust', atMost: 20 };
    const late: GuardInput = { type: 'time', from: '5m' };
    expect(inEnglish({ type: 'all', of: [late, { type: 'any', of: [low, late] }] })).toBe(
      '5 min have passed and (trust is 20 or less or 5 min have passed)',
    );
  });

  test('what holds must not is said so', () => {
    expect(inFrench({ type: 'not', of: { type: 'copied' } })).toBe(
      'ceci ne tient pas : les mots qui viennent d’être écrits : la copie d’une réponse précédente',
    );
  });
});

describe('what sets off and what follows, in words', () => {
  test('a trigger says its moment, or what it waits for', () => {
    const say = (trigger: Parameters<typeof sayTrigger>[0]) =>
      sayTrigger(trigger, wording('en')).replaceAll('\u00a0', ' ');
    expect(say({ type: 'time', at: '1m30s' })).toBe('1 min 30 s after the start');
    expect(say({ type: 'inject', inject: 'i1', delay: '2m' })).toBe(
      '2 min after “Is it cancelled?”',
    );
    expect(say({ type: 'undone', action: ['reply'], on: ['c1'], within: '4m' })).toBe(
      'if within 4 min nobody has done it: answers in public on “Is it cancelled?”',
    );
  });

  test('a change says which way', () => {
    const say = (by: number) =>
      sayConsequence({ type: 'change', variable: 'trust', by }, 'fr', wording('fr'));
    expect(say(-5)).toBe('confiance baisse de 5');
    expect(say(5)).toBe('confiance monte de 5');
  });
});

test('every trigger, condition and consequence of any scenario can be said in both languages', () => {
  fc.assert(
    fc.property(arbitraryScenario, (any) => {
      for (const language of LANGUAGES) {
        const words = wording(language, any);
        const clauses = any.injects.flatMap((inject) => [
          sayTrigger(inject.trigger, words),
          ...inject.do.map((each) => sayConsequence(each, language, words)),
          ...inject.branches.map(({ when }) => sayGuard(when, words)),
          ...(inject.when === undefined ? [] : [sayGuard(inject.when, words)]),
        ]);
        for (const clause of clauses) expect(clause).toMatch(/^[^{}]*\S[^{}]*$/u);
      }
    }),
    { numRuns: 40 },
  );
});
