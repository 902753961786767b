import type { Guard } from '../../src/scenario/schema/guard.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { fakeInject, fakeScenario, fakeVariable } from '../support/fake-scenario.ts';

/** How many beats a walk has. */
export const BEATS = 1000;

/**
 * The story that every contender tells: a chain of beats, each with one condition on a variable and
 * two variables that change, one way if it holds and the other way if it does not.
 */
export interface Beat {
  readonly index: number;
  /** The condition: `a` is at least this. Chosen so that about half of the conditions hold. */
  readonly atLeast: number;
  readonly holds: { readonly a: number; readonly b: number };
  readonly fails: { readonly a: number; readonly b: number };
}

export const story: readonly Beat[] = Array.from({ length: BEATS }, (_, index) => ({
  index,
  atLeast: Math.floor(index * 1.5),
  holds: { a: 1, b: 2 },
  fails: { a: 2, b: -1 },
}));

/** Where the story ends, told by the plainest program there is. Every contender must arrive there. */
export function expectedEnd(): { readonly a: number; readonly b: number } {
  let [a, b] = [0, 0];
  for (const beat of story) {
    const change = a >= beat.atLeast ? beat.holds : beat.fails;
    a += change.a;
    b += change.b;
  }
  return { a, b };
}

/** The story as a scenario: each beat an inject that comes a second after the one before. */
export function beatScenario(): Scenario {
  const bounds = { min: -1_000_000, max: 1_000_000, start: 0 };
  return fakeScenario({
    clock: { duration: '2h', rate: 10, startsAt: '08:00' },
    variables: [fakeVariable({ id: 'a', ...bounds }), fakeVariable({ id: 'b', ...bounds })],
    injects: story.map((beat) =>
      fakeInject({
        id: `beat-${beat.index}`,
        trigger:
          beat.index === 0
            ? { type: 'time', at: '1s' }
            : { type: 'inject', inject: `beat-${beat.index - 1}`, delay: '1s' },
        branches: [{ when: conditionOf(beat), do: changing(beat.holds) }],
        otherwise: changing(beat.fails),
      }),
    ),
  });
}

function conditionOf({ atLeast }: Beat): Guard {
  return { type: 'variable', variable: 'a', atLeast };
}

function changing({ a, b }: Beat['holds']) {
  return [
    { type: 'change' as const, variable: 'a', by: a },
    { type: 'change' as const, variable: 'b', by: b },
  ];
}
