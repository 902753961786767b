import { msOf } from '../../scenario/duration.ts';
import type { Guard } from '../../scenario/schema/guard.ts';
import type { Inject } from '../../scenario/schema/inject.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { SimMs } from '../item.ts';
import { compileGuard, type Test } from './guard.ts';
import { compileAll, type Instruction } from './instruction.ts';
import type { Names } from './names.ts';
import { type CompiledTrigger, compileTrigger } from './trigger.ts';

export interface CompiledInject {
  readonly id: string;
  readonly trigger: CompiledTrigger;
  readonly jitter: SimMs;
  readonly when: Test | null;
  readonly do: readonly Instruction[];
  readonly branches: readonly CompiledBranch[];
  readonly otherwise: readonly Instruction[];
  readonly repeat: CompiledRepeat | null;
}

export interface CompiledBranch {
  readonly when: Test;
  readonly do: readonly Instruction[];
}

export interface CompiledRepeat {
  readonly every: SimMs;
  readonly times: number;
  readonly until: Test | null;
}

export function compileInjects(scenario: Scenario, names: Names): readonly CompiledInject[] {
  return scenario.injects.map((inject) => compileInject(inject, names));
}

function compileInject(inject: Inject, names: Names): CompiledInject {
  return {
    id: inject.id,
    trigger: compileTrigger(inject.trigger, names),
    jitter: inject.jitter === undefined ? 0 : msOf(inject.jitter),
    when: guardOrNull(inject.when, names),
    do: compileAll(inject.do, names),
    branches: inject.branches.map((branch) => ({
      when: compileGuard(branch.when, names),
      do: compileAll(branch.do, names),
    })),
    otherwise: compileAll(inject.otherwise ?? [], names),
    repeat: compileRepeat(inject.repeat, names),
  };
}

function compileRepeat(repeat: Inject['repeat'], names: Names): CompiledRepeat | null {
  if (repeat === undefined) return null;
  return {
    every: msOf(repeat.every),
    times: repeat.times,
    until: guardOrNull(repeat.until, names),
  };
}

function guardOrNull(guard: Guard | undefined, names: Names): Test | null {
  return guard === undefined ? null : compileGuard(guard, names);
}
