import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playHash, rubricHash } from '../../src/scenario/hash.ts';
import { arbitraryScenario } from '../support/arbitrary-scenario.ts';
import {
  both,
  fakeExpectation,
  fakeInject,
  fakeScenario,
  publishes,
} from '../support/fake-scenario.ts';
import { shuffled } from '../support/shuffled.ts';

/** Many cases on a busy machine take longer than one; in milliseconds. */
const PATIENCE = 60_000;

const base = fakeScenario({
  injects: [fakeInject({ do: [publishes()] })],
  expectations: [fakeExpectation()],
});

it(
  'hashes do not depend on the order of keys',
  () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.nat(), (scenario, seed) => {
        const other = shuffled(scenario, seed);
        expect(playHash(other)).toBe(playHash(scenario));
        expect(rubricHash(other)).toBe(rubricHash(scenario));
      }),
    );
  },
  PATIENCE,
);

it('hashes are 64 lower-case hexadecimal digits', () => {
  expect(playHash(base)).toMatch(/^[0-9a-f]{64}$/);
  expect(rubricHash(base)).toMatch(/^[0-9a-f]{64}$/);
});

describe('what the engine reads', () => {
  it.each([
    ['an inject', { injects: [fakeInject({ do: [publishes({ likes: 3 })] })] }],
    [
      'the words of an item',
      { injects: [fakeInject({ do: [publishes({ text: both('Bof.', 'Meh.') })] })] },
    ],
    ['the clock', { clock: { ...base.clock, duration: '11m' } }],
    ['a setting of the page', { settings: { reviewComments: true } }],
    [
      'the status of a fact',
      {
        organisation: {
          ...base.organisation,
          facts: [{ id: 'f', text: both('F'), status: 'known' as const, said: [] }],
        },
      },
    ],
  ])('%s changes the play hash', (_, change) => {
    expect(playHash({ ...base, ...change })).not.toBe(playHash(base));
  });

  it('expectations, rubric and phrases do not', () => {
    const other = {
      ...base,
      expectations: [fakeExpectation({ weight: 3 })],
      rubric: { responseTime: 2, tone: 1, escalation: 1 },
      phrases: { sorry: { fr: ['désolé*'] } },
    };
    expect(playHash(other)).toBe(playHash(base));
    expect(rubricHash(other)).not.toBe(rubricHash(base));
  });
});

describe('what scoring reads', () => {
  it.each([
    [
      'an aim of an answer',
      {
        expectations: [
          fakeExpectation({
            aims: [
              {
                id: 'asks',
                title: both('Poser une question', 'Ask something'),
                when: { type: 'form', has: ['question'] },
              },
            ],
          }),
        ],
      },
    ],
    ['an expectation', { expectations: [fakeExpectation({ target: '3m' })] }],
    ['a weight', { rubric: { ...base.rubric, tone: 2 } }],
    ['a phrase group', { phrases: { sorry: { fr: ['désolé*'] } } }],
    [
      'the voice',
      { organisation: { ...base.organisation, voice: { address: 'tu' as const, traits: [] } } },
    ],
  ])('%s changes the rubric hash', (_, change) => {
    expect(rubricHash({ ...base, ...change })).not.toBe(rubricHash(base));
  });

  it('injects do not', () => {
    expect(rubricHash({ ...base, injects: [] })).toBe(rubricHash(base));
  });
});

it('notes and the words about the scenario change neither hash', () => {
  const other = {
    ...base,
    note: 'À relire.',
    title: both('Autre titre', 'Another title'),
    injects: base.injects.map((inject) => ({ ...inject, note: 'Trop tôt?' })),
    sources: [{ title: 'Source', url: 'https://example.org' }],
  };
  expect(playHash(other)).toBe(playHash(base));
  expect(rubricHash(other)).toBe(rubricHash(base));
});

it('a phrase group called "note" counts like any other', () => {
  const noted = { ...base, phrases: { note: { fr: ['note*'] } } };
  expect(rubricHash(noted)).not.toBe(rubricHash(base));
});
