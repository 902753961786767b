import { type Finding, finding } from '../diagnostics/finding.ts';
import type { Variable } from '../schema/scenario.ts';
import { judgeThreshold } from './guards.ts';
import type { Story } from './story.ts';
import { pathOf, under } from './trail.ts';

/** Variables whose bounds make no sense, and what asks of them more than they can be. */
export function checkVariables(story: Story): Finding[] {
  const { variables } = story.scenario;
  return [
    ...variables.flatMap(bounds),
    ...variables.flatMap((variable, index) => roleTaken(variable, index, variables)),
    ...changes(story),
    ...thresholds(story),
  ];
}

function bounds({ id, min, max, start }: Variable, index: number): Finding[] {
  const at = ['variables', index];
  if (min > max) return [finding('EO401', at, { low: min, high: max })];
  const isInside = start >= min && start <= max;
  return isInside ? [] : [finding('EO440', [...at, 'start'], { id, min, max, start })];
}

function roleTaken({ role }: Variable, index: number, all: readonly Variable[]): Finding[] {
  const isTaken = role !== undefined && all.findIndex((other) => other.role === role) < index;
  return isTaken ? [finding('EO442', ['variables', index, 'role'], { role })] : [];
}

function changes({ consequences, scenario }: Story): Finding[] {
  const known = new Map(scenario.variables.map((variable) => [variable.id, variable]));
  return consequences.flatMap(({ consequence: one, at }) => {
    if (one.type === 'change' && one.by === 0)
      return [finding('EO443', pathOf(under(at, 'by')), {})];
    const variable = one.type === 'set' ? known.get(one.variable) : undefined;
    if (one.type !== 'set' || variable === undefined || variable.min > variable.max) return [];
    const { id, min, max } = variable;
    const isInside = one.to >= min && one.to <= max;
    return isInside
      ? []
      : [finding('EO441', pathOf(under(at, 'to')), { id, min, max, to: one.to })];
  });
}

function thresholds(story: Story): Finding[] {
  const known = new Map(story.scenario.variables.map((variable) => [variable.id, variable]));
  return story.scenario.injects.flatMap(({ trigger }, index) => {
    if (trigger.type !== 'threshold') return [];
    const at = under(null, 'injects', index, 'trigger');
    const found = judgeThreshold(trigger, at, story);
    if (found.length > 0) return found;
    const variable = known.get(trigger.variable);
    if (variable === undefined) return [];
    const { atLeast = variable.min, atMost = variable.max } = trigger;
    const isThereAlready = variable.start >= atLeast && variable.start <= atMost;
    const slots = { id: variable.id, start: variable.start };
    return isThereAlready ? [finding('EO427', pathOf(at), slots)] : [];
  });
}
