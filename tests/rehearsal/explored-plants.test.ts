import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GoalSearch, reaches } from '../../src/rehearsal/explore/goal-search.ts';
import { possibilityOf } from '../../src/rehearsal/explore/possibility.ts';
import { proofAgainst } from '../../src/rehearsal/explore/unreachable.ts';
import { arbitraryScenario } from '../support/arbitrary-scenario.ts';
import { fakeScenario } from '../support/fake-scenario.ts';
import { ALIVE, DEAD, plantedIn } from './planted.ts';

/** `RUNS` raises it: a thousand is the target, some hundreds are for every day. */
const SCENARIOS = Number(process.env['RUNS'] ?? 300);

const BUDGET = { states: 4000 };

describe('a dead branch planted in a scenario', () => {
  test.each(DEAD)('$name: is proved unreachable', (planted) => {
    const scenario = plantedIn(fakeScenario(), planted);
    const proof = proofAgainst(scenario, possibilityOf(scenario), planted.goal);
    expect(proof?.fr).toMatch(/\S/u);
    expect(proof?.en).toMatch(/\S/u);
  });

  test('is proved so in whatever story it stands', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.constantFrom(...DEAD), (story, planted) => {
        const scenario = plantedIn(story, planted);
        expect(proofAgainst(scenario, possibilityOf(scenario), planted.goal)).not.toBeNull();
      }),
      { numRuns: SCENARIOS },
    );
  });

  test.each(DEAD)('$name: is not reached by a search either', (planted) => {
    const answer = new GoalSearch(
      plantedIn(fakeScenario(), planted),
      planted.goal,
      BUDGET,
    ).answer();
    expect(answer.type).not.toBe('reached');
  });
});

describe('a live branch planted in a scenario', () => {
  test.each(ALIVE)('$name: is reached by a path that replays', (planted) => {
    const scenario = plantedIn(fakeScenario(), planted);
    const answer = new GoalSearch(scenario, planted.goal, BUDGET).answer();
    const path = answer.type === 'reached' ? answer.path : null;
    expect(path !== null && reaches(scenario, path, planted.goal)).toBe(true);
  });

  test('is never called unreachable, in whatever story it stands', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.constantFrom(...ALIVE), (story, planted) => {
        const scenario = plantedIn(story, planted);
        expect(proofAgainst(scenario, possibilityOf(scenario), planted.goal)).toBeNull();
      }),
      { numRuns: SCENARIOS },
    );
  });

  test('is found in whatever story it stands', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.constantFrom(...ALIVE), (story, planted) => {
        const scenario = plantedIn(story, planted);
        const answer = new GoalSearch(scenario, planted.goal, BUDGET).answer();
        expect(answer.type).toBe('reached');
      }),
      { numRuns: Math.ceil(SCENARIOS / 8) },
    );
  });
});
