import type { Goal } from '../../src/rehearsal/explore/goal.ts';
import type { Inject } from '../../src/scenario/schema/inject.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { fakeInject, fakeVariable } from '../support/fake-scenario.ts';

/** Parts of a story grafted onto any scenario, and what is known of them beforehand. */
export interface Planted {
  readonly name: string;
  readonly injects: readonly Inject[];
  readonly goal: Goal;
}

const STRANGE = {
  id: 'planted-strange',
  channel: 'wall',
  by: 'organisation',
  text: { fr: 'Une note.', en: 'A note.' },
} as const;

/** The post on which the planted stories turn; nothing else in a scenario touches it. */
const POST = fakeInject({
  id: 'planted-post',
  trigger: { type: 'time', at: '1s' },
  do: [{ type: 'publish', item: { ...STRANGE, likes: 0 } }],
});

const RAISE = fakeInject({
  id: 'planted-raise',
  trigger: { type: 'time', at: '5s' },
  do: [{ type: 'change', variable: 'planted', by: 10 }],
});

const on = ['planted-strange'];

/** What nobody can ever reach, by kind of mistake. */
export const DEAD: readonly Planted[] = [
  {
    name: 'a threshold that all rises together do not reach',
    injects: [
      RAISE,
      fakeInject({
        id: 'dead',
        trigger: { type: 'time', at: '1m' },
        when: { type: 'variable', variable: 'planted', atLeast: 11 },
      }),
    ],
    goal: { type: 'inject', inject: 'dead' },
  },
  {
    name: 'a window of time that is past when the inject is due',
    injects: [
      fakeInject({
        id: 'dead',
        trigger: { type: 'time', at: '3m' },
        when: { type: 'time', until: '2m' },
      }),
    ],
    goal: { type: 'inject', inject: 'dead' },
  },
  {
    name: 'a branch that the one before it always takes',
    injects: [
      RAISE,
      fakeInject({
        id: 'dead',
        trigger: { type: 'time', at: '1m' },
        branches: [
          { when: { type: 'variable', variable: 'planted', atLeast: 5 }, do: [] },
          { when: { type: 'variable', variable: 'planted', atLeast: 7 }, do: [] },
        ],
      }),
    ],
    goal: { type: 'branch', inject: 'dead', branch: 1 },
  },
  {
    name: 'an inject that nothing calls',
    injects: [fakeInject({ id: 'dead', trigger: { type: 'called' } })],
    goal: { type: 'inject', inject: 'dead' },
  },
  {
    name: 'something that follows what never happens',
    injects: [
      fakeInject({ id: 'never', trigger: { type: 'called' } }),
      fakeInject({ id: 'dead', trigger: { type: 'inject', inject: 'never', delay: '5s' } }),
    ],
    goal: { type: 'inject', inject: 'dead' },
  },
  {
    name: 'a deed that is asked for and ruled out at once',
    injects: [
      POST,
      fakeInject({
        id: 'dead',
        trigger: { type: 'time', at: '2m' },
        when: {
          type: 'all',
          of: [
            { type: 'done', action: ['reply'], on },
            { type: 'not', of: { type: 'done', action: ['reply', 'hide'], on } },
          ],
        },
      }),
    ],
    goal: { type: 'inject', inject: 'dead' },
  },
  {
    name: 'levels of tone that do not overlap',
    injects: [
      POST,
      fakeInject({
        id: 'dead',
        trigger: { type: 'action', action: ['reply'], on },
        branches: [
          {
            when: {
              type: 'all',
              of: [
                { type: 'tone', scale: 'empathy', atLeast: 3 },
                { type: 'not', of: { type: 'tone', scale: 'empathy', atLeast: 2 } },
              ],
            },
            do: [],
          },
        ],
        otherwise: [],
      }),
    ],
    goal: { type: 'branch', inject: 'dead', branch: 0 },
  },
  {
    name: 'an answer to an item that never appears',
    injects: [
      fakeInject({
        id: 'never',
        trigger: { type: 'called' },
        do: [{ type: 'publish', item: { ...STRANGE, id: 'ghost', likes: 0 } }],
      }),
      fakeInject({ id: 'dead', trigger: { type: 'action', action: ['reply'], on: ['ghost'] } }),
    ],
    goal: { type: 'inject', inject: 'dead' },
  },
  {
    name: 'the way out of a choice that has none',
    injects: [
      fakeInject({
        id: 'dead',
        trigger: { type: 'time', at: '1m' },
        branches: [
          { when: { type: 'variable', variable: 'planted', atLeast: 5 }, do: [] },
          {
            when: { type: 'not', of: { type: 'variable', variable: 'planted', atLeast: 5 } },
            do: [],
          },
        ],
        otherwise: [],
      }),
    ],
    goal: { type: 'otherwise', inject: 'dead' },
  },
  {
    name: 'the end of something due after the time is up',
    injects: [
      fakeInject({ id: 'late', trigger: { type: 'time', at: '9m' } }),
      fakeInject({ id: 'dead', trigger: { type: 'inject', inject: 'late', delay: '2m' } }),
    ],
    goal: { type: 'inject', inject: 'dead' },
  },
];

/** What somebody can reach, by kind of way there. */
export const ALIVE: readonly Planted[] = [
  {
    name: 'a threshold that is just reached',
    injects: [
      RAISE,
      fakeInject({
        id: 'alive',
        trigger: { type: 'time', at: '1m' },
        when: { type: 'variable', variable: 'planted', atLeast: 10 },
      }),
    ],
    goal: { type: 'inject', inject: 'alive' },
  },
  {
    name: 'a deed done in the last moment allowed',
    injects: [
      POST,
      fakeInject({
        id: 'alive',
        trigger: { type: 'time', at: '2m' },
        when: {
          type: 'all',
          of: [
            { type: 'done', action: ['like'], on, within: '30s' },
            { type: 'not', of: { type: 'done', action: ['like'], on, within: '29s' } },
          ],
        },
      }),
    ],
    goal: { type: 'inject', inject: 'alive' },
  },
  {
    name: 'two deeds in the right order',
    injects: [
      POST,
      fakeInject({
        id: 'first',
        trigger: { type: 'action', action: ['like'], on },
        when: { type: 'not', of: { type: 'done', action: ['pin'], on } },
      }),
      fakeInject({
        id: 'alive',
        trigger: { type: 'action', action: ['pin'], on },
        when: { type: 'happened', inject: 'first' },
      }),
    ],
    goal: { type: 'inject', inject: 'alive' },
  },
  {
    name: 'words with a tone that somebody may find',
    injects: [
      POST,
      fakeInject({
        id: 'alive',
        trigger: { type: 'action', action: ['reply'], on },
        branches: [
          { when: { type: 'tone', scale: 'hostility', atLeast: 3 }, do: [] },
          {
            when: {
              type: 'all',
              of: [
                { type: 'tone', scale: 'empathy', atLeast: 3 },
                { type: 'tone', scale: 'warmth', atMost: 1 },
              ],
            },
            do: [],
          },
        ],
        otherwise: [],
      }),
    ],
    goal: { type: 'branch', inject: 'alive', branch: 1 },
  },
  {
    name: 'silence kept long enough',
    injects: [
      POST,
      fakeInject({
        id: 'alive',
        trigger: { type: 'undone', action: ['reply'], on, within: '2m' },
      }),
    ],
    goal: { type: 'inject', inject: 'alive' },
  },
];

/** The scenario with a planted story, which shares nothing with its own. */
export function plantedIn(scenario: Scenario, { injects }: Planted): Scenario {
  const variable = fakeVariable({ id: 'planted', min: 0, max: 100, start: 0 });
  return {
    ...scenario,
    variables: [...scenario.variables, variable],
    // First in the file and free of ends: nothing of the story it is planted in can forestall it.
    injects: [...injects, ...scenario.injects.map(withoutEnd)],
  };
}

function withoutEnd(inject: Inject): Inject {
  const kept = (list: Inject['do']): Inject['do'] => list.filter(({ type }) => type !== 'end');
  return {
    ...inject,
    do: kept(inject.do),
    branches: inject.branches.map((branch) => ({ ...branch, do: kept(branch.do) })),
    ...(inject.otherwise === undefined ? {} : { otherwise: kept(inject.otherwise) }),
  };
}
