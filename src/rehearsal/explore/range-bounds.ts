import type { Consequence } from '../../scenario/schema/consequence.ts';
import type { Scenario, Variable } from '../../scenario/schema/scenario.ts';
import type { Range } from './world.ts';

/** Consequence lists that exclude one another, and how many times one of them may follow. */
export interface Source {
  readonly always: readonly Consequence[];
  readonly oneOf: readonly (readonly Consequence[])[];
  readonly times: number;
}

/**
 * How far a variable may go: from its start or a value it is set to, by all that may raise (lower)
 * it and nothing that brings it back. The side effects of moderation move variables with a role
 * without limit.
 */
export function rangesOf(
  scenario: Scenario,
  sources: readonly Source[],
): ReadonlyMap<string, Range> {
  return new Map(
    scenario.variables.map((variable) => [variable.id, rangeOf(variable, sources)] as const),
  );
}

function rangeOf(variable: Variable, sources: readonly Source[]): Range {
  if (variable.role !== undefined) return { min: variable.min, max: variable.max };
  const bases = [variable.start, ...sources.flatMap((source) => setsIn(source, variable.id))];
  const rise = reach(sources, variable.id, 1);
  const fall = reach(sources, variable.id, -1);
  return {
    min: Math.max(variable.min, Math.min(...bases) - fall),
    max: Math.min(variable.max, Math.max(...bases) + rise),
  };
}

/** The most that all sources together may add in one direction. */
function reach(sources: readonly Source[], variable: string, sign: 1 | -1): number {
  let total = 0;
  for (const { always, oneOf, times } of sources) {
    const once =
      push(always, variable, sign) +
      Math.max(0, ...oneOf.map((list) => push(list, variable, sign)));
    if (once > 0) total += once * times;
  }
  return total;
}

function push(list: readonly Consequence[], variable: string, sign: 1 | -1): number {
  let total = 0;
  for (const consequence of list) {
    if (consequence.type === 'change' && consequence.variable === variable) {
      total += Math.max(0, sign * consequence.by);
    }
  }
  return total;
}

function setsIn(source: Source, variable: string): readonly number[] {
  return [...source.always, ...source.oneOf.flat()].flatMap((consequence) =>
    consequence.type === 'set' && consequence.variable === variable ? [consequence.to] : [],
  );
}
