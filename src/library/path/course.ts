import { STRANDS, type Strand } from '../../vocabulary/course-topic.ts';
import { type Card, inOrderOfLevel } from '../card.ts';
import type { Standing } from './standing.ts';

/** One strand of the course with its exercises, first to last. */
export interface StrandSteps {
  readonly strand: Strand;
  readonly steps: readonly Card[];
}

/** The course: its strands in the order in which they are taught; those without an exercise are left out. */
export function courseOf(cards: readonly Card[]): readonly StrandSteps[] {
  return STRANDS.map((strand) => ({ strand, steps: stepsOf(strand, cards) })).filter(
    ({ steps }) => steps.length > 0,
  );
}

/** By step; of one step, easiest first. What has no place in the course is not in it. */
function stepsOf(strand: Strand, cards: readonly Card[]): readonly Card[] {
  return inOrderOfLevel(cards)
    .filter((card) => card.strand === strand && card.path !== undefined)
    .toSorted((a, b) => (a.path?.step ?? 0) - (b.path?.step ?? 0));
}

/**
 * What to play next: the first exercise never finished for which nothing is missing; where something is
 * missing everywhere, the first never finished. Null when all were played. The strands are gone through
 * side by side (first steps before second ones), so that nobody waits for conversations until the end
 * of the settings.
 */
export function nextInCourse(
  course: readonly StrandSteps[],
  standing: ReadonlyMap<string, Standing>,
): Card | null {
  const open = course
    .flatMap(({ steps }) => steps.map((card, index) => ({ card, index })))
    .toSorted((a, b) => a.index - b.index)
    .map(({ card }) => card)
    .filter(({ id }) => !standing.has(id));
  return open.find((card) => missing(card, course, standing).length === 0) ?? open[0] ?? null;
}

/** What is better played before this exercise and was not; what is not on the programme is not missed. */
export function missing(
  { path }: Card,
  course: readonly StrandSteps[],
  standing: ReadonlyMap<string, Standing>,
): readonly Card[] {
  const wanted = new Set(path?.after);
  return course
    .flatMap(({ steps }) => steps)
    .filter(({ id }) => wanted.has(id) && !standing.has(id));
}
