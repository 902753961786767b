import { GoalSearch } from '../../src/rehearsal/explore/goal-search.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { fakeInject, fakeScenario, fakeVariable, publishes } from '../support/fake-scenario.ts';
import { median, repeated, rounded } from './measure.ts';

/**
 * A lock: each comment that is hidden adds its own number, and only one sum out of many opens the
 * last inject. No play that can be derived hides anything, so the answer takes a search.
 */
function lockedScenario(comments: number, sum: number): Scenario {
  const each = Array.from({ length: comments }, (_, n) => n);
  return fakeScenario({
    variables: [fakeVariable({ id: 'code', min: 0, max: 1000, start: 0 })],
    injects: [
      ...each.map((n) =>
        fakeInject({
          id: `arrives-${n}`,
          trigger: { type: 'time', at: `${n + 1}0s` },
          do: [publishes({ id: `c${n}` })],
        }),
      ),
      ...each.map((n) =>
        fakeInject({
          id: `hidden-${n}`,
          trigger: { type: 'action', action: ['hide'], on: [`c${n}`] },
          do: [{ type: 'change', variable: 'code', by: 2 ** n }],
        }),
      ),
      fakeInject({
        id: 'opened',
        trigger: { type: 'time', at: '5m' },
        when: { type: 'variable', variable: 'code', atLeast: sum, atMost: sum },
      }),
    ],
  });
}

/** States looked at a second by the search for the one play that opens the lock. */
export function benchExplore() {
  const scenario = lockedScenario(8, 181);
  let states = 0;
  const times = repeated(
    5,
    () => {
      const search = new GoalSearch(
        scenario,
        { type: 'inject', inject: 'opened' },
        { states: 200_000 },
      );
      const { type } = search.answer();
      if (type !== 'reached') throw new Error(`the lock was not opened: ${type}`);
      states = search.states;
    },
    1,
  );
  return { states, statesPerSecond: rounded((states / median(times)) * 1000) };
}
