import { type SparseRows, timesRows, timesWeights } from './sparse-rows.ts';

/** Rounds of conjugate gradients: far past where the held-out figures stop moving. */
const ROUNDS = 80;

/** Squared length of what is left to explain, as a share of the start, at which to stop. */
const CLOSE_ENOUGH = 1e-12;

/**
 * Ridge regression by conjugate gradients (Hestenes and Stiefel 1952): the weights that lessen
 * |rows · w - goals|² + penalty · |w|². Plain arithmetic in a fixed order, so that the same corpus gives
 * the same bytes on any machine.
 *
 * @param goals one per row; a row whose goal is not a number is not learnt from.
 * @param free which names may take up weight; all by default.
 * @returns one weight per name of the rows.
 */
export function ridge(
  rows: SparseRows,
  goals: Float64Array,
  penalty: number,
  free: readonly boolean[] = [],
): Float64Array {
  const known = goals.map((goal) => (Number.isNaN(goal) ? 0 : 1));
  const weights = new Float64Array(rows.names.length);
  const left = timesRows(
    rows,
    goals.map((goal, row) => (known[row] === 1 ? goal : 0)),
  );
  hold(left, free);
  const direction = left.slice();
  let length = squared(left);
  const enough = length * CLOSE_ENOUGH;
  for (let round = 0; round < ROUNDS && length > enough; round += 1) {
    const shown = timesWeights(rows, direction);
    for (let row = 0; row < shown.length; row += 1)
      shown[row] = (shown[row] ?? 0) * (known[row] ?? 0);
    const curved = timesRows(rows, shown);
    addTimes(curved, direction, penalty);
    hold(curved, free);
    const step = length / product(direction, curved);
    addTimes(weights, direction, step);
    addTimes(left, curved, -step);
    const before = length;
    length = squared(left);
    for (let at = 0; at < direction.length; at += 1)
      direction[at] = (left[at] ?? 0) + (length / before) * (direction[at] ?? 0);
  }
  return weights;
}

function hold(weights: Float64Array, free: readonly boolean[]): void {
  for (const [at, may] of free.entries()) if (!may) weights[at] = 0;
}

function addTimes(to: Float64Array, other: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + times * (other[at] ?? 0);
}

function squared(values: Float64Array): number {
  return product(values, values);
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
