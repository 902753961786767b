import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closestTo, editDistance } from '../../src/lib/edit-distance.ts';

it.each([
  ['', '', 0],
  ['post', 'post', 0],
  ['pots', 'post', 1],
  ['introductry', 'introductory', 1],
  ['kitten', 'sitting', 3],
  ['clokc', 'clock', 1],
])('"%s" and "%s" are %i apart', (a, b, distance) => {
  expect(editDistance(a, b, 5)).toBe(distance);
});

it('is the same both ways, and zero only between equals', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      expect(editDistance(a, b, 8)).toBe(editDistance(b, a, 8));
      expect(editDistance(a, b, 8) === 0).toBe(a === b);
    }),
  );
});

it('gives up above the bound', () => {
  expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
});

it('finds the closest word, whatever the capitals, and none when all are far', () => {
  expect(closestTo('Clock', ['block', 'clock'])).toBe('clock');
  expect(closestTo('atleast', ['atMost', 'atLeast'])).toBe('atLeast');
  expect(closestTo('zebra', ['clock', 'post'])).toBeUndefined();
});
