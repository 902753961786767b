import type { Variable } from '../../scenario/schema/scenario.ts';
import type { CompiledInject } from './inject.ts';

export interface CompiledVariable {
  readonly id: string;
  readonly min: number;
  readonly max: number;
  readonly start: number;
  /** Injects set off by its crossing a threshold, in file order. */
  readonly thresholds: readonly number[];
}

export function compileVariables(
  variables: readonly Variable[],
  injects: readonly CompiledInject[],
): readonly CompiledVariable[] {
  return variables.map((variable, index) => ({
    id: variable.id,
    min: variable.min,
    max: variable.max,
    start: Math.min(variable.max, Math.max(variable.min, variable.start)),
    thresholds: injects.flatMap(({ trigger }, inject) =>
      trigger.type === 'threshold' && trigger.variable === index ? [inject] : [],
    ),
  }));
}
