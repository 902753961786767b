import type { Inject } from '../../scenario/schema/inject.ts';
import { mayHold } from './consistency.ts';
import { type Alternatives, alternatives, both, either, type Literal } from './literal.ts';
import type { Window } from './window.ts';
import type { World } from './world.ts';

/** What must hold for an inject, once due, to go on in one way. */
export interface Ways {
  readonly happens: Alternatives;
  readonly branches: readonly Alternatives[];
  readonly otherwise: Alternatives;
}

/** Which ways an inject may go on. */
export interface Outcomes {
  readonly happens: boolean;
  readonly branches: readonly boolean[];
  readonly otherwise: boolean;
}

const ALWAYS: Alternatives = [[]];
const NEVER: Alternatives = [];

/**
 * The ways of an inject, by the rule of the format: `when`, then what it does in every case, then the
 * first branch that is true as things stand after that.
 */
export function waysOf(inject: Inject): Ways {
  const happens = inject.when === undefined ? ALWAYS : alternatives(inject.when, 'true');
  const refused = inject.when === undefined ? NEVER : alternatives(inject.when, 'notTrue');
  const branches: Alternatives[] = [];
  let noneBefore: Alternatives = afterDoing(inject, happens);
  for (const { when } of inject.branches) {
    branches.push(both([noneBefore, alternatives(when, 'true')]));
    noneBefore = both([noneBefore, alternatives(when, 'notTrue')]);
  }
  const none = inject.branches.length === 0 ? NEVER : noneBefore;
  return { happens, branches, otherwise: either([refused, none]) };
}

/** What still is to hold of `when` once the inject has done what it does in every case. */
function afterDoing(inject: Inject, when: Alternatives): Alternatives {
  return when?.map((literals) => literals.filter((one) => outlasts(inject, one))) ?? null;
}

function outlasts(inject: Inject, { condition }: Literal): boolean {
  if (condition.type === 'happened') return condition.inject !== inject.id;
  return !inject.do.some((consequence) => {
    switch (consequence.type) {
      case 'change':
      case 'set':
        return condition.type === 'variable' && condition.variable === consequence.variable;
      case 'reveal':
        return condition.type === 'revealed' && condition.fact === consequence.fact;
      case 'setting':
        return condition.type === 'setting';
      default:
        return false;
    }
  });
}

/** The ways that this world leaves open to an inject that comes due within `window`. */
export function outcomesOf(ways: Ways, world: World, window: Window): Outcomes {
  const open = (way: Alternatives): boolean => isOpen(way, world, window);
  return {
    happens: open(ways.happens),
    branches: ways.branches.map(open),
    otherwise: open(ways.otherwise),
  };
}

/** Too many alternatives to list count as open. */
export function isOpen(way: Alternatives, world: World, window: Window): boolean {
  return way === null || way.some((literals) => mayHold(literals, world, window));
}
