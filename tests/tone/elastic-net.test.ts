import { describe, expect, test } from 'vitest';
import { solveNet } from '../../src/tone/training/elastic-net.ts';
import { sparseRowsOf } from '../../src/tone/training/sparse-rows.ts';

const rows = sparseRowsOf(
  [{ a: 1 }, { b: 1 }, { a: 1, b: 1 }, { a: 2, b: 1 }, { c: 1 }].map(
    (row) => new Map(Object.entries(row)),
  ),
  () => true,
);
/** a weighs 3, b -2, c nothing, and everything starts from 1. */
const targets = [4, -1, 2, 5, 1];

describe('the elastic net', () => {
  test('finds the weights that made the targets when nothing is asked of them', () => {
    const { weights, baseline } = solveNet(rows, targets, { sparse: 0, small: 1e-9 });
    expect(rows.names).toEqual(['a', 'b', 'c']);
    expect(weights[0]).toBeCloseTo(3, 3);
    expect(weights[1]).toBeCloseTo(-2, 3);
    expect(weights[2]).toBeCloseTo(0, 3);
    expect(baseline).toBeCloseTo(1, 3);
  });

  test('leaves the weights that matter least at nothing, all of them when asked for enough', () => {
    const kept = (sparse: number) =>
      solveNet(rows, targets, { sparse, small: 0 }).weights.filter((weight) => weight !== 0).length;
    expect(kept(0.1)).toBe(2);
    expect(kept(100)).toBe(0);
  });

  test('gives the same weights for the same rows', () => {
    const settings = { sparse: 0.01, small: 0.1 };
    expect(solveNet(rows, targets, settings)).toEqual(solveNet(rows, targets, settings));
  });
});
