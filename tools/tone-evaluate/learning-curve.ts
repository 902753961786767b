import { readHeldOut } from '../../src/tone/training/held-out.ts';
import type { Observation } from '../../src/tone/training/observation.ts';
import { mean, spearman } from '../../src/tone/training/ranks.ts';
import { TONE_SCALES } from '../../src/vocabulary/tone-scale.ts';
import { figure, tableOf } from './table.ts';

/** Quarters of the situations learnt from. */
const QUARTERS = [1, 2, 3, 4] as const;

/** Rank agreement on the same held-out replies, learnt from ever more situations of the other batches. */
export function curveReport(
  observations: readonly Observation[],
  leftOut: ReadonlySet<string> | undefined,
  onStep: (step: string) => void,
): string {
  const columns = QUARTERS.map((quarters) => {
    const scales = readHeldOut(observations, (batch) => onStep(`${quarters}/4 ${batch}`), {
      leftOut,
      learnFrom: (others) => situationsOf(others, quarters),
    });
    const ranks = scales.map(({ predicted, rated }) => spearman(predicted, rated));
    return [...ranks, mean(ranks)];
  });
  return tableOf(
    ['rank, learnt from', ...QUARTERS.map((quarters) => `${quarters * 25} %`)],
    [...TONE_SCALES, 'mean'].map((name, row) => [
      name,
      ...columns.map((column) => figure(column[row] ?? null)),
    ]),
  );
}

/**
 * Whole situations (the five replies to one comment stay together), the same share of every batch:
 * one, two, three or four of each four that follow one another.
 */
export function situationsOf(
  observations: readonly Observation[],
  quarters: number,
): readonly Observation[] {
  const places = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { rated } of observations) {
    const situation = situationOf(rated.id);
    if (places.has(situation)) continue;
    const place = counts.get(rated.batch) ?? 0;
    places.set(situation, place);
    counts.set(rated.batch, place + 1);
  }
  return observations.filter(
    ({ rated }) => (places.get(situationOf(rated.id)) ?? 0) % 4 < quarters,
  );
}

/** `fra-01-b` is a reply of situation `fra-01`. */
function situationOf(id: string): string {
  return id.slice(0, id.lastIndexOf('-'));
}
