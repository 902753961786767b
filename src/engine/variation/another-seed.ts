import type { Scenario } from '../../scenario/schema/scenario.ts';
import { drawRows, rowNames } from './vary.ts';

/** Of so many, even where a table is long, one nearly always draws a row not met lately. */
const CANDIDATES = 32;

/**
 * A seed for one more try at a scenario: of some that chance gives, the one whose rows were met longest
 * ago, long tables counting for more. Without tables, the first that comes.
 *
 * @param met rows of the tries before, oldest first, each as `rowNames` gives them.
 * @param chance gives unsigned 32-bit integers.
 */
export function anotherSeed(
  scenario: Scenario,
  met: readonly (readonly string[])[],
  chance: () => number,
): number {
  if (scenario.variations === undefined || met.length === 0) return chance();
  let [best, most] = [0, -1];
  for (let drawn = 0; drawn < CANDIDATES; drawn += 1) {
    const seed = chance();
    const freshness = freshnessOf(scenario, seed, met);
    if (freshness > most) [best, most] = [seed, freshness];
  }
  return best;
}

/** How many tries ago the rows of a seed were met, each up to the length of its table. */
function freshnessOf(scenario: Scenario, seed: number, met: readonly (readonly string[])[]) {
  const names = rowNames(drawRows(scenario, seed));
  return names.reduce((sum, name, table) => {
    const length = scenario.variations?.[table]?.rows.length ?? 1;
    const last = met.findLastIndex((rows) => rows.includes(name));
    const ago = last === -1 ? length : Math.min(length, met.length - last);
    return sum + ago * length;
  }, 0);
}
