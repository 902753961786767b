import { applySplices, inverseSplices, splicesBetween } from './splice.ts';
import type { Step } from './step.ts';

/**
 * Two steps in a row as one, under the name of the second.
 *
 * @param between the text after the first and before the second.
 */
export function mergedSteps(between: string, first: Step, second: Step): Step {
  const start = applySplices(between, inverseSplices(first.splices));
  const end = applySplices(between, second.splices);
  return {
    ...second,
    splices: splicesBetween(start, end),
    patches: [...first.patches, ...second.patches],
    inverse: [...second.inverse, ...first.inverse],
    before: first.before,
  };
}
