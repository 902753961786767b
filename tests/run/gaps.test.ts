import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP_LIMIT, gapOf, type Tick } from '../../src/run/tick.ts';

const start: Tick = { monotonic: 5000, wall: 1_800_000_000_000 };
const after = (monotonic: number, wall: number): Tick => ({
  monotonic: start.monotonic + monotonic,
  wall: start.wall + wall,
});

describe('between two ticks', () => {
  it.each([
    ['a tenth of a second is no gap', 100, 100],
    ['two seconds are just no gap', GAP_LIMIT, GAP_LIMIT],
    ['a wall clock that is corrected by a second is no gap', 100, 1100],
    ['a wall clock that is set back by a second is no gap', 100, -900],
  ])('%s', (_what, monotonic, wall) => {
    expect(gapOf(start, after(monotonic, wall))).toBeNull();
  });

  it.each([
    ['a page that was slowed down or stuck', 2001, 2001, { realMs: 2001, reason: 'throttled' }],
    [
      'a hidden page that is woken once a minute',
      60_000,
      60_000,
      { realMs: 60_000, reason: 'throttled' },
    ],
    [
      'a sleep during which the monotonic clock went on',
      3_600_000,
      3_600_000,
      { realMs: 3_600_000, reason: 'sleep' },
    ],
    [
      'a sleep during which the monotonic clock stood still',
      100,
      3_600_000,
      { realMs: 3_600_000, reason: 'sleep' },
    ],
    [
      'a wall clock that was set back by an hour',
      100,
      -3_600_000,
      { realMs: 100, reason: 'clockChange' },
    ],
  ])('%s is told apart', (_what, monotonic, wall, gap) => {
    expect(gapOf(start, after(monotonic, wall))).toEqual(gap);
  });

  it('the gap that the log gets is a whole number of milliseconds, never below zero', () => {
    const ms = fc.double({ min: -1e7, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e7, noNaN: true }), ms, (monotonic, wall) => {
        const gap = gapOf(start, after(monotonic, wall));
        if (gap === null) return;
        expect(Number.isInteger(gap.realMs) && gap.realMs >= 0).toBe(true);
      }),
    );
  });

  it('a quarter of an hour of ordinary ticks has no gap, whatever they are late by', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: GAP_LIMIT }), { minLength: 1 }), (steps) => {
        const gaps = steps.map((ms) => gapOf(start, after(ms, ms)));
        expect(gaps.every((gap) => gap === null)).toBe(true);
      }),
    );
  });
});
