import { msOf } from '../scenario/duration.ts';
import type { Persona } from '../scenario/schema/cast.ts';
import type { Text } from '../scenario/schema/primitives.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { type CompiledContact, compileContacts } from './compile/contacts.ts';
import { compileGuard, type Test } from './compile/guard.ts';
import { type CompiledInject, compileInjects } from './compile/inject.ts';
import { type Names, namesOf } from './compile/names.ts';
import { compileStarting, type StartingPublication } from './compile/publication.ts';
import { compileSlots, type ItemSlot } from './compile/slots.ts';
import { type CompiledVariable, compileVariables } from './compile/variables.ts';
import { type Watchers, watchersOf } from './compile/watchers.ts';
import type { SimMs } from './item.ts';

/**
 * A scenario made ready to be played: durations in simulated ms, ids resolved to indices, what waits
 * for what turned round. Built once by `compile`, then only read. Indices follow the file's order.
 */
export interface Programme {
  readonly scenario: Scenario;
  readonly duration: SimMs;
  /** Index of every id, by kind. */
  readonly names: Names;
  readonly variables: readonly CompiledVariable[];
  readonly injects: readonly CompiledInject[];
  /** Every item that the file can bring about. */
  readonly slots: readonly ItemSlot[];
  readonly starting: readonly StartingPublication[];
  readonly contacts: readonly CompiledContact[];
  readonly pools: readonly Pool[];
  readonly personas: readonly Persona[];
  readonly endings: readonly CompiledEnding[];
  /** By scene: the injects left out when it is skipped. */
  readonly scenes: readonly (readonly number[])[];
  readonly watchers: Watchers;
  /** Indices of the variables moved by the side effects of moderation; empty where there are none. */
  readonly heat: readonly number[];
  /** Variables that stand for reach, by index. */
  readonly reach: readonly number[];
  /** Pools of the side effects of moderation; -1 for none. */
  readonly screenshots: number;
  readonly returns: number;
}

export interface Pool {
  readonly id: string;
  readonly mood: Persona['temper'];
  readonly lines: readonly Text[];
}

export interface CompiledEnding {
  readonly id: string;
  readonly when: Test | null;
}

/** @throws RangeError on a reference to nothing: compile only what the loader has let through. */
export function compile(scenario: Scenario): Programme {
  const names = namesOf(scenario);
  const injects = compileInjects(scenario, names);
  return {
    scenario,
    duration: msOf(scenario.clock.duration),
    names,
    variables: compileVariables(scenario.variables, injects),
    injects,
    slots: compileSlots(names, injects),
    starting: scenario.threads.map((item) => compileStarting(item, names)),
    contacts: compileContacts(scenario.organisation.contacts, names),
    pools: scenario.crowd,
    personas: scenario.cast,
    endings: scenario.endings.map((ending) => ({
      id: ending.id,
      when: ending.when === undefined ? null : compileGuard(ending.when, names),
    })),
    scenes: scenario.scenes.map((scene) => scene.injects.map((id) => names.inject(id))),
    watchers: watchersOf(injects),
    heat: inRole('heat', scenario),
    reach: inRole('reach', scenario),
    screenshots: optional(scenario.moderation.screenshots, names.pool),
    returns: optional(scenario.moderation.returns, names.pool),
  };
}

function inRole(role: 'heat' | 'reach', { variables }: Scenario): readonly number[] {
  return variables.flatMap((variable, index) => (variable.role === role ? [index] : []));
}

function optional(id: string | undefined, indexOf: (id: string) => number): number {
  return id === undefined ? -1 : indexOf(id);
}
