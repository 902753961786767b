import type { HelpNeeded } from '../vocabulary/help.ts';
import type { Expectation } from './schema/expectation.ts';
import type { Scenario } from './schema/scenario.ts';

/** The help that a case calls for, or a whole scenario when any of its cases is one of distress. */
export function helpNeeded(cases: readonly Pick<Expectation, 'kind'>[]): HelpNeeded {
  return cases.some(({ kind }) => kind === 'distress') ? 'distress' : 'danger';
}

/** The help that the announced scenes of a scenario call for; of distress where no case tells. */
export function helpNeededIn({ scenes, expectations }: Scenario): HelpNeeded {
  const touched = new Set(scenes.flatMap((scene) => scene.expectations));
  const concerned = expectations.filter(({ id }) => touched.has(id));
  return concerned.length === 0 ? 'distress' : helpNeeded(concerned);
}
