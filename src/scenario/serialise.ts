import { type ScenarioInput, scenario as scenarioSchema } from './schema/scenario.ts';
import { inOrder } from './shape/key-order.ts';

/**
 * A scenario as the text of its file: keys in the order of the schema, two spaces, a line break at the
 * end. The same scenario always gives the same text, so that versions differ only where they differ.
 * Reading the text gives the scenario back.
 */
export function serialise(scenario: ScenarioInput): string {
  return `${JSON.stringify(inOrder(scenario, scenarioSchema), null, 2)}\n`;
}
