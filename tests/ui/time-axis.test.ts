import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ticksOf } from '../../src/ui/chart/time-axis.tsx';

const MINUTE = 60_000;

test('a wide figure of eighty minutes has a tick every ten', () => {
  expect(ticksOf(80 * MINUTE, 900)).toEqual(
    [0, 10, 20, 30, 40, 50, 60, 70, 80].map((m) => m * MINUTE),
  );
});

test('a narrow one has fewer', () => {
  expect(ticksOf(80 * MINUTE, 320)).toEqual([0, 30, 60].map((m) => m * MINUTE));
});

test('ticks begin at 0, stay within the run, and leave room for their labels', () => {
  const minutes = fc.integer({ min: 1, max: 600 });
  fc.assert(
    fc.property(minutes, fc.integer({ min: 280, max: 1600 }), (length, width) => {
      const ticks = ticksOf(length * MINUTE, width);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeLessThanOrEqual(length * MINUTE);
      expect(ticks.length - 1).toBeLessThanOrEqual(Math.max(2, width / 80));
    }),
  );
});
