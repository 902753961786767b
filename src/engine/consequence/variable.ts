import { at } from '../../lib/at.ts';
import { schedule } from '../schedule.ts';
import type { Step } from '../step.ts';

export function change(step: Step, variable: number, by: number): void {
  set(step, variable, at(step.draft.variables, variable) + by);
}

/** A variable stays within its bounds; what crosses a threshold on the way sets injects off. */
export function set(step: Step, variable: number, to: number): void {
  const { programme, draft } = step;
  const { min, max, thresholds } = at(programme.variables, variable);
  const before = at(draft.variables, variable);
  const after = Math.min(max, Math.max(min, to));
  if (after === before) return;
  const variables = draft.variables.slice();
  variables[variable] = after;
  draft.variables = variables;
  for (const inject of thresholds) cross(step, inject, before, after);
}

/** A threshold is crossed by coming within its range from outside, each time anew. */
function cross(step: Step, inject: number, before: number, after: number): void {
  const { trigger } = at(step.programme.injects, inject);
  if (trigger.type !== 'threshold') return;
  const within = (value: number) => value >= trigger.from && value <= trigger.to;
  if (within(before) || !within(after)) return;
  schedule(step, inject, { after: step.draft.now, delay: trigger.delay, cause: -1 });
}
