import { describe, expect, test } from 'vitest';
import { setAt } from '../../../src/editor/edits/set-at.ts';

const after = (root: object, ...args: [path: (string | number)[], value: unknown]) => {
  setAt(root, ...args);
  return root;
};

describe('putting a value at a path', () => {
  test('replaces what is there', () => {
    expect(after({ a: { b: 1 } }, ['a', 'b'], 2)).toEqual({ a: { b: 2 } });
  });

  test('makes the objects and lists on the way', () => {
    expect(after({}, ['a', 0, 'b'], 1)).toEqual({ a: [{ b: 1 }] });
  });

  test('takes a key away, and makes nothing for what is to go', () => {
    expect(after({ a: 1, b: 2 }, ['a'], undefined)).toEqual({ b: 2 });
    expect(after({}, ['a', 'b'], undefined)).toEqual({});
  });

  test('takes an element out of a list and closes the gap', () => {
    expect(after({ a: [1, 2, 3] }, ['a', 1], undefined)).toEqual({ a: [1, 3] });
  });

  test('appends beyond the end of a list', () => {
    expect(after({ a: [1] }, ['a', 7], 2)).toEqual({ a: [1, 2] });
  });
});
