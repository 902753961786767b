import type { Card } from '../card.ts';
import { courseOf, nextInCourse } from './course.ts';
import type { Standing } from './standing.ts';

/** More than these are not a suggestion any more. */
const MOST = 3;

/**
 * What to play after a scenario: the next step of its strand, what comes next in the course, then what
 * went worst so far. Never the scenario itself, nor one twice.
 */
export function suggestionsAfter(
  id: string,
  cards: readonly Card[],
  standing: ReadonlyMap<string, Standing>,
): readonly Card[] {
  const course = courseOf(cards.filter(({ format }) => format === 'exercise'));
  const steps = course.find((strand) => strand.steps.some((card) => card.id === id))?.steps ?? [];
  const place = steps.findIndex((card) => card.id === id);
  const played = new Map(standing).set(id, standing.get(id) ?? { times: 1, best: null });
  const all = course.flatMap((strand) => strand.steps);
  const next = nextInCourse(course, played);
  const found = [
    ...steps
      .slice(place + 1)
      .filter((card) => !played.has(card.id))
      .slice(0, 1),
    ...(next === null ? [] : [next]),
    ...weakestFirst(all, standing),
  ];
  return [...new Set(found)].filter((card) => card.id !== id).slice(0, MOST);
}

/** Exercises that were played and rated, the lowest best score first. */
function weakestFirst(
  cards: readonly Card[],
  standing: ReadonlyMap<string, Standing>,
): readonly Card[] {
  const best = ({ id }: Card): number => standing.get(id)?.best ?? 101;
  return cards.filter((card) => best(card) <= 100).toSorted((a, b) => best(a) - best(b));
}
