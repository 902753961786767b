import { afterEach, describe, expect, it, vi } from 'vitest';
import { randomId, randomSeed } from '../../src/storage/random-id.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('names that nothing else has', () => {
  it('are twenty letters and digits that are not mistaken for one another', () => {
    for (let time = 0; time < 200; time++) expect(randomId()).toMatch(/^[2-9a-km-np-z]{20}$/);
  });

  it('do not come twice', () => {
    expect(new Set(Array.from({ length: 5000 }, randomId)).size).toBe(5000);
  });

  it('are made on a plain HTTP page too, which has random values and nothing else', () => {
    const getRandomValues = crypto.getRandomValues.bind(crypto);
    vi.stubGlobal('crypto', { getRandomValues });
    expect(randomId()).toHaveLength(20);
  });
});

it('a seed is an unsigned 32-bit integer', () => {
  for (let time = 0; time < 200; time++) {
    const seed = randomSeed();
    expect([Number.isInteger(seed), seed >= 0, seed < 2 ** 32]).toEqual([true, true, true]);
  }
});
