import type { SparseRows } from './sparse-rows.ts';

/**
 * Least squares that leave most weights at nothing (elastic net), by going through the features one by
 * one until none moves. Plain arithmetic in a fixed order: the same rows give the same weights.
 */

export interface NetSettings {
  /** Weight of the penalty on each weight's size: the higher, the fewer features are kept. */
  readonly sparse: number;
  /** Weight of the penalty on each weight's square: the higher, the smaller those kept. */
  readonly small: number;
}

export interface Net {
  readonly weights: Float64Array;
  readonly baseline: number;
}

const ROUNDS = 200;
const STILL = 1e-6;

/** A feature as the rows in which it occurs. */
interface Column {
  readonly rows: Int32Array;
  readonly values: Float64Array;
  readonly square: number;
}

/** Minimises `½ mean (y - baseline - x·w)² + sparse·|w| + ½ small·w²`. */
export function solveNet(
  rows: SparseRows,
  targets: ArrayLike<number>,
  { sparse, small }: NetSettings,
): Net {
  const n = targets.length;
  const columns = columnsOf(rows);
  const weights = new Float64Array(columns.length);
  const left = Float64Array.from(targets);
  let baseline = recentred(left);
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = 0;
    for (const [index, column] of columns.entries()) {
      const before = weights[index] ?? 0;
      const pull = (productOf(column, left) + column.square * before) / n;
      const after = shrunk(pull, sparse) / (column.square / n + small);
      if (after === before) continue;
      take(column, left, after - before);
      weights[index] = after;
      moved = Math.max(moved, Math.abs(after - before));
    }
    baseline += recentred(left);
    if (moved < STILL) break;
  }
  return { weights, baseline };
}

function shrunk(pull: number, by: number): number {
  return Math.sign(pull) * Math.max(0, Math.abs(pull) - by);
}

/** Takes the mean out of what is left, and gives it. */
function recentred(left: Float64Array): number {
  const middle = left.reduce((sum, value) => sum + value, 0) / Math.max(1, left.length);
  for (let row = 0; row < left.length; row += 1) left[row] = (left[row] ?? 0) - middle;
  return middle;
}

function productOf({ rows, values }: Column, left: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < rows.length; at += 1) sum += (values[at] ?? 0) * (left[rows[at] ?? 0] ?? 0);
  return sum;
}

function take({ rows, values }: Column, left: Float64Array, weight: number): void {
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    left[row] = (left[row] ?? 0) - weight * (values[at] ?? 0);
  }
}

function columnsOf({ names, starts, columns, values }: SparseRows): Column[] {
  const cells = names.map(() => ({ rows: [] as number[], values: [] as number[] }));
  for (let row = 0; row < starts.length - 1; row += 1) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      cells[columns[at] ?? 0]?.rows.push(row);
      cells[columns[at] ?? 0]?.values.push(values[at] ?? 0);
    }
  }
  return cells.map((cell) => ({
    rows: Int32Array.from(cell.rows),
    values: Float64Array.from(cell.values),
    square: cell.values.reduce((sum, value) => sum + value * value, 0),
  }));
}
