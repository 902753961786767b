import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/engine/programme.ts';
import { goalKey, goalsOf } from '../../src/rehearsal/explore/goal.ts';
import { GoalSearch, reaches } from '../../src/rehearsal/explore/goal-search.ts';
import { possibilityOf } from '../../src/rehearsal/explore/possibility.ts';
import { Probes, withProbes } from '../../src/rehearsal/explore/probes.ts';
import { proofAgainst } from '../../src/rehearsal/explore/unreachable.ts';
import { playThrough } from '../../src/rehearsal/play.ts';
import { RandomTrainee } from '../../src/rehearsal/random-trainee.ts';
import type { Guard } from '../../src/scenario/schema/guard.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { arbitraryScenario } from '../support/arbitrary-scenario.ts';
import {
  both,
  fakeExpectation,
  fakeInject,
  fakeModel,
  fakeScenario,
} from '../support/fake-scenario.ts';

const scripted = (scenario: Scenario) =>
  goalsOf(scenario).filter(({ type }) => type !== 'expectation');

describe('no answer is false', () => {
  test('what somebody reached by doing anything at all is never called unreachable', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.integer({ min: 0, max: 10_000 }), (scenario, seed) => {
        const goals = scripted(scenario);
        const programme = compile(withProbes(scenario, goals));
        const trainee = new RandomTrainee(programme, seed);
        const { snapshot } = playThrough(programme, trainee, { seed, language: 'fr' });
        const possibility = possibilityOf(scenario);
        const denied = new Probes(programme, goals)
          .reached(snapshot)
          .flatMap((index) => goals[index] ?? [])
          .filter((goal) => proofAgainst(scenario, possibility, goal) !== null);
        expect(denied.map(goalKey)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a path that is called one reaches its goal again from the start', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.nat(1000), (scenario, pick) => {
        const goals = scripted(scenario);
        const goal = goals[pick % goals.length];
        if (goal === undefined) return;
        const answer = new GoalSearch(scenario, goal, { states: 600 }).answer();
        const path = answer.type === 'reached' ? answer.path : SILENCE;
        const really = reaches(scenario, path, goal);
        expect([answer.type, really]).not.toEqual(['reached', false]);
        expect([answer.type, really]).not.toEqual(['unreachable', true]);
      }),
      { numRuns: 40 },
    );
  });

  test('probes change nothing in the story that they watch', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.nat(1000), (scenario, seed) => {
        const [plain, probed] = [scenario, withProbes(scenario, goalsOf(scenario))].map((one) => {
          const programme = compile(one);
          const trainee = new RandomTrainee(programme, seed);
          return playThrough(programme, trainee, { seed, language: 'fr' }).events;
        });
        expect(probed).toEqual(plain);
      }),
      { numRuns: 25 },
    );
  });
});

const SILENCE = { seed: 1, language: 'fr', acts: [] } as const;

describe('a search that tries everything', () => {
  test('proves that two choices made at one moment exclude each other', () => {
    const seen: Guard = { type: 'done', action: ['like'], on: ['post'] };
    const scenario = fakeScenario({
      injects: [
        fakeInject({ id: 'yes', trigger: { type: 'time', at: '2m' }, when: seen }),
        fakeInject({
          id: 'no',
          trigger: { type: 'time', at: '2m' },
          when: { type: 'not', of: seen },
        }),
        fakeInject({
          id: 'both',
          trigger: { type: 'time', at: '3m' },
          when: {
            type: 'all',
            of: [
              { type: 'happened', inject: 'yes' },
              { type: 'happened', inject: 'no' },
            ],
          },
        }),
      ],
    });
    const goal = { type: 'inject', inject: 'both' } as const;
    expect(proofAgainst(scenario, possibilityOf(scenario), goal)).toBeNull();
    expect(new GoalSearch(scenario, goal, { states: 5000 }).answer().type).toBe('unreachable');
  });

  test('says that the budget is spent rather than guess', () => {
    const scenario = fakeScenario({
      injects: [
        fakeInject({
          id: 'far',
          trigger: { type: 'time', at: '5m' },
          when: {
            type: 'all',
            of: (['like', 'pin', 'closeComments'] as const).map((action) => ({
              type: 'done',
              action: [action],
              on: ['post'],
            })),
          },
        }),
      ],
    });
    const goal = { type: 'inject', inject: 'far' } as const;
    expect(new GoalSearch(scenario, goal, { states: 3 }).answer().type).toBe('budgetSpent');
    expect(new GoalSearch(scenario, goal, { states: 5000 }).answer().type).toBe('reached');
  });
});

describe('a branch on words', () => {
  const branch = { type: 'branch', inject: 'i1', branch: 0 } as const;
  const scenario = (when: Guard, reply: string) =>
    fakeScenario({
      phrases: { refund: { fr: ['rembours*'], en: ['refund*'] } },
      injects: [
        fakeInject({
          trigger: { type: 'action', action: ['reply'], on: ['post'] },
          branches: [{ when, do: [] }],
          otherwise: [],
        }),
      ],
      expectations: [
        fakeExpectation({ items: ['post'], models: [fakeModel({ text: both(reply, 'Hello.') })] }),
      ],
    });
  const polite = 'Bonjour, merci de votre message. Nous vous répondrons demain matin.';
  const hostile: Guard = { type: 'tone', scale: 'hostility', atLeast: 4 };
  const refund: Guard = { type: 'mentions', phrases: ['refund'], need: 'all' };

  test('that no sample reply opens is reached without a witness', () => {
    for (const when of [hostile, refund]) {
      const answer = new GoalSearch(scenario(when, polite), branch, { states: 2000 }).answer();
      expect(answer).toMatchObject({ type: 'reached', witnesses: null });
    }
  });

  test('has the sample reply that opens it for a witness', () => {
    const giving = 'Bonjour, vous serez remboursés demain matin.';
    const answer = new GoalSearch(scenario(refund, giving), branch, { states: 2000 }).answer();
    expect(answer).toMatchObject({ type: 'reached', witnesses: [{ item: 'post', text: giving }] });
  });
});
