import type { Programme } from '../../engine/programme.ts';
import type { Snapshot } from '../../engine/snapshot.ts';
import type { Consequence } from '../../scenario/schema/consequence.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { type Goal, goalKey } from './goal.ts';

/** Authors cannot write `~`, so that a probe never meets one of their variables. */
const PREFIX = '~reached-';

/**
 * The same scenario with a variable for each of these goals that turns 1 when the story gets there.
 * Nothing in the story looks at them, so that it goes on exactly as before.
 */
export function withProbes(scenario: Scenario, goals: readonly Goal[]): Scenario {
  const known = new Map(goals.map((goal, index) => [goalKey(goal), PREFIX + index]));
  const probe = (goal: Goal): Consequence[] => {
    const variable = known.get(goalKey(goal));
    return variable === undefined ? [] : [{ type: 'set', variable, to: 1 }];
  };
  return {
    ...scenario,
    variables: [
      ...scenario.variables,
      ...[...known.values()].map((id) => ({
        id,
        label: id,
        min: 0,
        max: 1,
        start: 0,
        shown: false,
      })),
    ],
    injects: scenario.injects.map((inject) => ({
      ...inject,
      do: [...probe({ type: 'inject', inject: inject.id }), ...inject.do],
      branches: inject.branches.map((branch, index) => ({
        ...branch,
        do: [...probe({ type: 'branch', inject: inject.id, branch: index }), ...branch.do],
      })),
      otherwise: [...probe({ type: 'otherwise', inject: inject.id }), ...(inject.otherwise ?? [])],
    })),
  };
}

/** Tells which goals a moment of an instrumented run has reached. */
export class Probes {
  readonly #first: number;
  readonly #goals: readonly Goal[];

  constructor(programme: Programme, goals: readonly Goal[]) {
    this.#goals = goals;
    this.#first = programme.variables.findIndex(({ id }) => id.startsWith(PREFIX));
  }

  /** How many variables are the author's own. */
  get ownVariables(): number {
    return this.#first;
  }

  has(snapshot: Snapshot, goal: number): boolean {
    const wanted = this.#goals[goal];
    if (wanted?.type === 'ending') return snapshot.ending === wanted.ending;
    return snapshot.variables[this.#first + goal] === 1;
  }

  /** Indices of the goals reached. */
  reached(snapshot: Snapshot): readonly number[] {
    return this.#goals.flatMap((_, index) => (this.has(snapshot, index) ? [index] : []));
  }
}
