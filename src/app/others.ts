import type { Others } from '../debrief/practice/others.ts';
import { realMinutes } from '../library/card.ts';
import { standings } from '../library/path/standing.ts';
import { suggestionsAfter } from '../library/path/suggestions.ts';
import { shippedCards } from '../library/shipped.ts';
import type { Archive } from '../storage/archive.ts';

/** Where to go on after a scenario, from what was played in this browser. */
export async function othersAfter(archive: Archive, id: string): Promise<Others> {
  const [runs, cards] = await Promise.all([archive.runs.list(), shippedCards()]);
  return {
    scenarios: suggestionsAfter(id, cards, standings(runs)).map((card) => ({
      id: card.id,
      title: card.title,
      summary: card.summary,
      minutes: realMinutes(card),
    })),
    drills: cards.flatMap(({ id: drill, title, family }) =>
      family === undefined ? [] : [{ id: drill, title, family }],
    ),
  };
}
