import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { VariationRow, VariationTable } from '../../scenario/schema/variation.ts';
import { fill, type Rows } from '../../scenario/variation/fill.ts';
import { type Chance, draw, seeded } from '../random.ts';

/** Turns the seed of a run into that of its rows: the run draws on as if there were no tables. */
const OWN_STREAM = 0x5eed_0f05;

/**
 * The scenario that a run of this seed is played on: one row drawn from each table, its words put in
 * every text, and no table left. The same seed gives the same scenario; one without tables is given
 * back as it is.
 *
 * @param seed unsigned 32-bit integer, that of the run.
 */
export function vary(scenario: Scenario, seed: number): Scenario {
  return fill(scenario, drawRows(scenario, seed));
}

/** The rows that a seed draws, table by table in the order of the file. */
export function drawRows({ variations = [] }: Scenario, seed: number): Rows {
  const chance = { random: seeded((seed ^ OWN_STREAM) >>> 0) };
  return new Map(variations.map((table) => [table.id, rowOf(table, chance)]));
}

function rowOf({ rows, id }: VariationTable, chance: Chance): VariationRow {
  const row = rows[draw(chance, 0, rows.length - 1)];
  // The format wants one row at least.
  if (row === undefined) throw new RangeError(`the table ${id} has no rows`);
  return row;
}

/** Names the rows of a draw, such as `case.mitt`: equal for equal draws. */
export function rowNames(rows: Rows): readonly string[] {
  return [...rows].map(([table, { id }]) => `${table}.${id}`);
}
