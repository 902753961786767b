import { shippedCards, shippedText } from '../library/shipped.ts';
import type { Kind } from '../records/progress/kind-trends.ts';
import type { Trainer } from '../records/progress/next-practice.ts';
import type { Expectation } from '../scenario/schema/expectation.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Archive } from '../storage/archive.ts';

/** What each scenario of the programme trains: the user's own, and those of the app that load. */
export async function trainersOf(archive: Archive): Promise<readonly Trainer[]> {
  const own = (await archive.scenarios.list()).map(({ scenario }) => scenario);
  const replaced = new Set(own.map(({ id }) => id));
  const shipped = shippedCards.filter(({ id, format }) => format !== 'tour' && !replaced.has(id));
  const loaded = await Promise.all(shipped.map(async ({ id }) => await shippedScenario(id)));
  const all = [...own, ...loaded.filter((scenario) => scenario !== undefined)];
  return all.filter(({ format }) => format !== 'tour').map(trainerOf);
}

async function shippedScenario(id: string): Promise<Scenario | undefined> {
  const [text, { load }] = await Promise.all([shippedText(id), import('../scenario/load.ts')]);
  return text === undefined ? undefined : load(text, { file: `${id}.json` }).scenario;
}

function trainerOf({ id, title, languages, expectations }: Scenario): Trainer {
  const kinds: Partial<Record<Kind, number>> = {};
  for (const one of expectations) kinds[one.kind] = (kinds[one.kind] ?? 0) + casesIn(one);
  return { id, title, languages, kinds };
}

/** Messages that an expectation is about; a group of them wants one answer. */
function casesIn({ scope, items }: Expectation): number {
  return scope === 'each' ? Math.max(1, items.length) : 1;
}
