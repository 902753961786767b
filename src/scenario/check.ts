import type { Finding } from './diagnostics/finding.ts';
import type { Scenario } from './schema/scenario.ts';
import { checkPictures } from './shape/picture.ts';

/**
 * Everything that is wrong or doubtful in a scenario whose shape is right, in no particular order.
 * The file loader places what it finds; an editor shows it beside the field at the path.
 */
export function check(scenario: Scenario): Finding[] {
  return [...checkPictures(scenario.images)];
}
