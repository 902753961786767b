import type { Scenario } from '../../scenario/schema/scenario.ts';
import { fill } from '../../scenario/variation/fill.ts';
import { drawRows, rowNames } from './vary.ts';

/** A scenario as one seed draws it. */
export interface Variation {
  /** The first seed, counted from where the looking began, that draws these rows. */
  readonly seed: number;
  /** The rows, such as `case.mitt`; none where the scenario has no tables. */
  readonly rows: readonly string[];
  readonly scenario: Scenario;
}

/** Far more draws than the largest tables need: a row missed so often would be no chance. */
const MOST_DRAWS = 20_000;

/**
 * Variations in which every row of every table appears: those of the seeds, counted up from one, that
 * bring a row not seen before. With one table, as many as it has rows. Each can be had again by its
 * seed. A scenario without tables is its own one variation, with the seed where the looking begins.
 */
export function allVariations(scenario: Scenario, from = 1): readonly Variation[] {
  const { variations = [] } = scenario;
  if (variations.length === 0) return [{ seed: from, rows: [], scenario }];
  const missing = new Set(
    variations.flatMap(({ id, rows }) => rows.map((row) => `${id}.${row.id}`)),
  );
  const found: Variation[] = [];
  for (let seed = from; missing.size > 0 && seed < from + MOST_DRAWS; seed += 1) {
    const drawn = drawRows(scenario, seed);
    const rows = rowNames(drawn);
    if (!rows.some((row) => missing.has(row))) continue;
    for (const row of rows) missing.delete(row);
    found.push({ seed, rows, scenario: fill(scenario, drawn) });
  }
  return found;
}
