import type { VariationTable } from '../schema/variation.ts';
import type { Rows } from './fill.ts';

/**
 * The fewest draws in which every row of every table comes up: as many as the longest table has rows,
 * shorter tables beginning anew. Without tables, one draw of nothing.
 */
export function everyRow(tables: readonly VariationTable[]): Rows[] {
  const count = tables.reduce((most, { rows }) => Math.max(most, rows.length), 1);
  return Array.from({ length: count }, (_, draw) => drawn(tables, draw));
}

function drawn(tables: readonly VariationTable[], draw: number): Rows {
  return new Map(
    tables.flatMap(({ id, rows }) => {
      const row = rows[draw % rows.length];
      return row === undefined ? [] : [[id, row] as const];
    }),
  );
}
