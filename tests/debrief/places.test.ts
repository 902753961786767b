import { expect, test } from 'vitest';
import { hrefOf, PARTS, type Place, placeIn } from '../../src/debrief/place.ts';

function back(place: Place): Place | null {
  return placeIn(new URLSearchParams(hrefOf('abc', place).split('?')[1]));
}

test('an address leads back to the place that it was made from', () => {
  for (const part of PARTS) expect(back({ type: 'part', part })).toEqual({ type: 'part', part });
  const strange = { type: 'case', key: 'e1/c1~2&part=x#é' } as const;
  expect(back(strange)).toEqual(strange);
});

test('an address of no place leads to the whole debrief', () => {
  expect(placeIn(new URLSearchParams('part=cuisine'))).toBeNull();
  expect(placeIn(new URLSearchParams(''))).toBeNull();
});
