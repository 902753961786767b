import type { Differences } from '../../rehearsal/second-look.ts';

/** True when a second look at a run found anything other than what it claims. */
export function differs({ playHash, rubricHash, readings, inapplicable }: Differences): boolean {
  return playHash !== null || rubricHash !== null || readings.length > 0 || inapplicable.length > 0;
}
