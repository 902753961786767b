import { squareRoot } from '../square-root.ts';

/**
 * Words placed by the company they keep in the corpus itself: those used alike lie alike. It lets a
 * word seen twice in training lean on its kin. Plain arithmetic from a fixed start: no chance in it.
 */

const DIMENSIONS = 40;
const ROUNDS = 8;
const WINDOW = 5;
const FEWEST_TEXTS = 3;

/** Vectors by word; words in too few texts have none. */
export type WordVectors = ReadonlyMap<string, Float64Array>;

export function wordVectorsOf(texts: readonly (readonly string[])[]): WordVectors {
  const texted = textCounts(texts);
  const words = [...texted].filter(([, count]) => count >= FEWEST_TEXTS).map(([word]) => word);
  const company = companyOf(texts, words);
  const vectors = multiply(company, basisOf(company, words.length), words.length);
  return new Map(
    words.map((word, index) => [word, vectorOf(vectors, index, texted.get(word) ?? 0)]),
  );
}

function textCounts(texts: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How far above chance each pair stands near one another; sparse and symmetric. */
interface Company {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

function companyOf(texts: readonly (readonly string[])[], words: readonly string[]): Company {
  const near = nearnessOf(texts, words);
  const sums = new Float64Array(words.length);
  for (const [pair, weight] of near)
    sums[pair % words.length] = (sums[pair % words.length] ?? 0) + weight;
  const shares = Float64Array.from(sums, (sum) => squareRoot(sum) * squareRoot(squareRoot(sum)));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const surprising = [...near].flatMap(([pair, weight]) => {
    const row = Math.floor(pair / words.length);
    const column = pair % words.length;
    const ratio = (weight * total) / ((sums[row] ?? 1) * (shares[column] ?? 1));
    return ratio > 1 ? [{ row, column, value: squareRoot(squareRoot(ratio)) - 1 }] : [];
  });
  return {
    rows: Int32Array.from(surprising, ({ row }) => row),
    columns: Int32Array.from(surprising, ({ column }) => column),
    values: Float64Array.from(surprising, ({ value }) => value),
  };
}

function nearnessOf(
  texts: readonly (readonly string[])[],
  words: readonly string[],
): Map<number, number> {
  const indexes = new Map(words.map((word, index) => [word, index]));
  const near = new Map<number, number>();
  const add = (a: number, b: number, weight: number) => {
    const pair = a * words.length + b;
    near.set(pair, (near.get(pair) ?? 0) + weight);
  };
  for (const text of texts) {
    const known = text.flatMap((word) => indexes.get(word) ?? []);
    for (const [at, word] of known.entries()) {
      for (const [step, other] of known.slice(at + 1, at + 1 + WINDOW).entries()) {
        add(word, other, 1 / (step + 1));
        add(other, word, 1 / (step + 1));
      }
    }
  }
  return near;
}

/** An orthonormal basis of the directions in which the company varies most, by repeated multiplication. */
function basisOf(company: Company, size: number): Float64Array {
  let basis = startOf(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    basis = multiply(company, basis, size);
    orthonormalise(basis, size);
  }
  return basis;
}

/** A fixed spread of numbers from -1 to 1: any start will do, as long as it is always the same. */
function startOf(size: number): Float64Array {
  let state = 1;
  return Float64Array.from({ length: size * DIMENSIONS }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2_147_483_648 - 1;
  });
}

function multiply(
  { rows, columns, values }: Company,
  basis: Float64Array,
  size: number,
): Float64Array {
  const product = new Float64Array(size * DIMENSIONS);
  for (let at = 0; at < values.length; at += 1) {
    const to = (rows[at] ?? 0) * DIMENSIONS;
    const from = (columns[at] ?? 0) * DIMENSIONS;
    const value = values[at] ?? 0;
    for (let k = 0; k < DIMENSIONS; k += 1)
      product[to + k] = (product[to + k] ?? 0) + value * (basis[from + k] ?? 0);
  }
  return product;
}

function orthonormalise(basis: Float64Array, size: number): void {
  for (let k = 0; k < DIMENSIONS; k += 1) {
    for (let before = 0; before < k; before += 1)
      subtract(basis, size, k, before, along(basis, size, k, before));
    const length = squareRoot(along(basis, size, k, k)) || 1;
    for (let row = 0; row < size; row += 1)
      basis[row * DIMENSIONS + k] = (basis[row * DIMENSIONS + k] ?? 0) / length;
  }
}

function along(basis: Float64Array, size: number, a: number, b: number): number {
  let sum = 0;
  for (let row = 0; row < size * DIMENSIONS; row += DIMENSIONS)
    sum += (basis[row + a] ?? 0) * (basis[row + b] ?? 0);
  return sum;
}

function subtract(
  basis: Float64Array,
  size: number,
  from: number,
  what: number,
  times: number,
): void {
  for (let row = 0; row < size * DIMENSIONS; row += DIMENSIONS) {
    basis[row + from] = (basis[row + from] ?? 0) - times * (basis[row + what] ?? 0);
  }
}

/** Unit length, then the lighter the more texts hold the word: words met everywhere tell little. */
function vectorOf(vectors: Float64Array, index: number, texts: number): Float64Array {
  const vector = vectors.slice(index * DIMENSIONS, (index + 1) * DIMENSIONS);
  const length = squareRoot(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  const weight = 1 / (1 + texts / 100);
  return vector.map((value) => (value / length) * weight);
}
