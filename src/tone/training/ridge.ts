import { squareRoot } from '../square-root.ts';

/**
 * Ridge regression in its dual form: with more features than replies, the square of replies is the
 * smaller one. Plain arithmetic in a fixed order, so that the same corpus gives the same bytes.
 */

/**
 * Dual weights for several targets at once: solves (G + penalty) a = y, G being the inner products
 * of the rows taken.
 *
 * @param gram inner products of all rows, row-major, `size` by `size`.
 * @param rows the rows to learn from.
 * @param targets for each target, one value per row taken.
 */
export function solveRidge(
  gram: Float64Array,
  size: number,
  rows: readonly number[],
  targets: readonly Float64Array[],
  penalty: number,
): Float64Array[] {
  const n = rows.length;
  const factor = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1)
      factor[i * n + j] = gram[(rows[i] ?? 0) * size + (rows[j] ?? 0)] ?? 0;
    factor[i * n + i] = (factor[i * n + i] ?? 0) + penalty;
  }
  factorise(factor, n);
  return targets.map((target) => backward(factor, n, forward(factor, n, target)));
}

/** Cholesky's factor, in place, in the lower triangle. */
function factorise(a: Float64Array, n: number): void {
  for (let j = 0; j < n; j += 1) {
    const rowJ = j * n;
    for (let i = j; i < n; i += 1) {
      const rowI = i * n;
      const sum = (a[rowI + j] ?? 0) - product(a, rowI, rowJ, j);
      a[rowI + j] = i === j ? squareRoot(sum) : sum / (a[rowJ + j] ?? 1);
    }
  }
}

/** Inner product of the first `length` values of two rows, in four running sums: it is most of the work. */
function product(a: Float64Array, rowI: number, rowJ: number, length: number): number {
  let one = 0;
  let two = 0;
  let three = 0;
  let four = 0;
  let k = 0;
  for (; k + 3 < length; k += 4) {
    one += (a[rowI + k] ?? 0) * (a[rowJ + k] ?? 0);
    two += (a[rowI + k + 1] ?? 0) * (a[rowJ + k + 1] ?? 0);
    three += (a[rowI + k + 2] ?? 0) * (a[rowJ + k + 2] ?? 0);
    four += (a[rowI + k + 3] ?? 0) * (a[rowJ + k + 3] ?? 0);
  }
  for (; k < length; k += 1) one += (a[rowI + k] ?? 0) * (a[rowJ + k] ?? 0);
  return one + two + three + four;
}

function forward(a: Float64Array, n: number, target: Float64Array): Float64Array {
  const x = Float64Array.from(target);
  for (let i = 0; i < n; i += 1) {
    let sum = x[i] ?? 0;
    for (let k = 0; k < i; k += 1) sum -= (a[i * n + k] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (a[i * n + i] ?? 1);
  }
  return x;
}

function backward(a: Float64Array, n: number, target: Float64Array): Float64Array {
  const x = Float64Array.from(target);
  for (let i = n - 1; i >= 0; i -= 1) {
    const value = (x[i] ?? 0) / (a[i * n + i] ?? 1);
    x[i] = value;
    for (let k = 0; k < i; k += 1) x[k] = (x[k] ?? 0) - (a[i * n + k] ?? 0) * value;
  }
  return x;
}
