/** Rows of few named values, side by side: what each text shows of each feature. */
export interface SparseRows {
  readonly names: readonly string[];
  /** Row `r` holds places `starts[r]` to `starts[r + 1]` of the two lists below. */
  readonly starts: Int32Array;
  /** Indexes into `names`. */
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** Rows of the names that are kept, in order of first appearance. */
export function sparseRowsOf(
  rows: readonly ReadonlyMap<string, number>[],
  keep: (name: string) => boolean = () => true,
): SparseRows {
  const indexes = new Map<string, number>();
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  for (const row of rows) {
    for (const [name, value] of row) {
      if (value === 0 || !keep(name)) continue;
      const index = indexes.get(name) ?? indexes.size;
      indexes.set(name, index);
      columns.push(index);
      values.push(value);
    }
    starts.push(columns.length);
  }
  return {
    names: [...indexes.keys()],
    starts: Int32Array.from(starts),
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
  };
}

/** One number per row: its values times the weights. */
export function timesWeights(rows: SparseRows, weights: Float64Array): Float64Array {
  const { starts, columns, values } = rows;
  const products = new Float64Array(starts.length - 1);
  for (let row = 0; row < products.length; row += 1) {
    let sum = 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1)
      sum += (values[at] ?? 0) * (weights[columns[at] ?? 0] ?? 0);
    products[row] = sum;
  }
  return products;
}

/** One number per name: the sum over the rows of value times the row's factor. */
export function timesRows(rows: SparseRows, factors: Float64Array): Float64Array {
  const { names, starts, columns, values } = rows;
  const sums = new Float64Array(names.length);
  for (let row = 0; row < factors.length; row += 1) {
    const factor = factors[row] ?? 0;
    if (factor === 0) continue;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const column = columns[at] ?? 0;
      sums[column] = (sums[column] ?? 0) + factor * (values[at] ?? 0);
    }
  }
  return sums;
}
