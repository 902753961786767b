import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placedNames } from '../../src/debrief/figures/turn-names.tsx';

const turn = (number: number, at: number) => ({
  number,
  at,
  kind: 'heat' as const,
  value: 50,
  label: 'Tension : de 22 à 30',
});

test('a moment at which two moods moved is named once', () => {
  const twice = [turn(1, 10), { ...turn(1, 10), kind: 'trust' as const }];
  expect(placedNames(twice, (ms) => ms, 900)).toHaveLength(1);
});

test('no name is written over another, however close the turning points', () => {
  const moments = fc.uniqueArray(fc.integer({ min: 0, max: 800 }), { maxLength: 8 });
  fc.assert(
    fc.property(moments, (found) => {
      const turns = found.sort((a, b) => a - b).map((at, index) => turn(index + 1, at));
      const names = placedNames(turns, (ms) => ms, 900);
      for (const [index, name] of names.entries()) {
        for (const other of names.slice(index + 1)) {
          const apart = other.left >= name.left + name.words.length * 6;
          expect(other.y !== name.y || apart).toBe(true);
        }
      }
    }),
  );
});
