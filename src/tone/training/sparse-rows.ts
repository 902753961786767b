/** Rows of few named values: what each reply shows of each feature. */
export interface SparseRows {
  readonly names: readonly string[];
  /** For each row, indexes into `names` and their values, side by side. */
  readonly columns: readonly Int32Array[];
  readonly values: readonly Float64Array[];
}

export function sparseRowsOf(
  rows: readonly ReadonlyMap<string, number>[],
  keep: (name: string) => boolean,
): SparseRows {
  const indexes = new Map<string, number>();
  for (const row of rows) {
    for (const name of row.keys())
      if (!indexes.has(name) && keep(name)) indexes.set(name, indexes.size);
  }
  const kept = rows.map((row) => [...row].filter(([name]) => indexes.has(name)));
  return {
    names: [...indexes.keys()],
    columns: kept.map((row) => Int32Array.from(row, ([name]) => indexes.get(name) ?? 0)),
    values: kept.map((row) => Float64Array.from(row, ([, value]) => value)),
  };
}

/** Inner products of every row with every other: row-major, `n` by `n`. */
export function gramOf({ names, columns, values }: SparseRows): Float64Array {
  const n = columns.length;
  const gram = new Float64Array(n * n);
  const dense = new Float64Array(names.length);
  for (let row = 0; row < n; row += 1) {
    spread(dense, columns[row], values[row], 1);
    for (let other = 0; other <= row; other += 1) {
      const product = productWith(dense, columns[other], values[other]);
      gram[row * n + other] = product;
      gram[other * n + row] = product;
    }
    spread(dense, columns[row], values[row], 0);
  }
  return gram;
}

function spread(
  dense: Float64Array,
  columns: Int32Array | undefined,
  values: Float64Array | undefined,
  factor: number,
): void {
  if (columns === undefined || values === undefined) return;
  for (let at = 0; at < columns.length; at += 1)
    dense[columns[at] ?? 0] = (values[at] ?? 0) * factor;
}

function productWith(
  dense: Float64Array,
  columns: Int32Array | undefined,
  values: Float64Array | undefined,
): number {
  if (columns === undefined || values === undefined) return 0;
  let sum = 0;
  for (let at = 0; at < columns.length; at += 1)
    sum += (dense[columns[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

/** Weights of each name, from the dual weights of the rows. */
export function weightsFrom(
  { names, columns, values }: SparseRows,
  dual: ArrayLike<number>,
  rows: readonly number[],
): Float64Array {
  const weights = new Float64Array(names.length);
  for (const [at, row] of rows.entries()) {
    const factor = dual[at] ?? 0;
    const own = columns[row];
    const shown = values[row];
    if (own === undefined || shown === undefined) continue;
    for (let index = 0; index < own.length; index += 1) {
      const name = own[index] ?? 0;
      weights[name] = (weights[name] ?? 0) + factor * (shown[index] ?? 0);
    }
  }
  return weights;
}
