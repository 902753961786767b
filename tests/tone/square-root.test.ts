import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { squareRoot } from '../../src/tone/square-root.ts';

describe('the square root', () => {
  test.each([
    [0, 0],
    [1, 1],
    [4, 2],
    [144, 12],
    [0.25, 0.5],
  ])('of %d is %d', (square, root) => {
    expect(squareRoot(square)).toBe(root);
  });

  test('squares back to its number, within the last bits', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (square) => {
        const root = squareRoot(square);
        expect(Math.abs(root * root - square) / square).toBeLessThan(1e-15);
      }),
    );
  });
});
