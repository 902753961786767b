import type { Problems } from '../library/opening.ts';
import { problemsOf } from '../library/problems.ts';
import { shippedText } from '../library/shipped.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Archive } from '../storage/archive.ts';

/** What was found under a scenario's id. */
export type Found =
  | { readonly type: 'found'; readonly scenario: Scenario }
  | { readonly type: 'refused'; readonly problems: Problems }
  | { readonly type: 'absent' };

/** A scenario by its id: the user's own first, then the app's. */
export async function findScenario(archive: Archive, id: string): Promise<Found> {
  const own = await archive.scenarios.get(id);
  if (own !== undefined) return { type: 'found', scenario: own.scenario };
  const text = await shippedText(id);
  if (text === undefined) return { type: 'absent' };
  const { load } = await import('../scenario/load.ts');
  const { scenario, diagnostics } = load(text, { file: `${id}.json` });
  return scenario === undefined
    ? { type: 'refused', problems: problemsOf(diagnostics) }
    : { type: 'found', scenario };
}
