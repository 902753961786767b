/** In which order rows stand. */
export interface Order<Column extends string> {
  readonly by: Column;
  readonly descending: boolean;
}

/** What a press on a column's head asks for: that column, or the same one the other way round. */
export function pressed<Column extends string>(
  order: Order<Column>,
  by: Column,
  /** Figures are asked for from the highest down. */
  numeric: boolean,
): Order<Column> {
  if (order.by === by) return { by, descending: !order.descending };
  return { by, descending: numeric };
}

/** Rows in that order. Nothing to compare (null) stands last, whichever way; equals keep their places. */
export function inOrder<Row>(
  rows: readonly Row[],
  { descending }: Order<string>,
  valueOf: (row: Row) => string | number | null,
  locale: string,
): readonly Row[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const compare = (a: string | number, b: string | number): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(`${a}`, `${b}`);
  return rows.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return descending ? compare(b, a) : compare(a, b);
  });
}
