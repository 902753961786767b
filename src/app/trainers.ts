import { cardOf } from '../library/card.ts';
import { shippedCards } from '../library/shipped.ts';
import type { Trainer } from '../records/progress/next-practice.ts';
import type { Archive } from '../storage/archive.ts';

/** What each scenario of the programme trains: the user's own, and those of the app. */
export async function trainersOf(archive: Archive): Promise<readonly Trainer[]> {
  const [kept, shipped] = await Promise.all([archive.scenarios.list(), shippedCards()]);
  const own = kept.map(({ scenario }) => cardOf(scenario));
  const replaced = new Set(own.map(({ id }) => id));
  const all = [...own, ...shipped.filter(({ id }) => !replaced.has(id))];
  return all.filter(({ format }) => format !== 'tour');
}
