import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  accuracyAt,
  areaUnderCurve,
  bestThreshold,
  clearCases,
  crossedAccuracy,
  f1,
  type Judged,
} from '../../src/tone/training/discrimination.ts';

const inside = (value: number): Judged => ({ value, belongs: true });
const outside = (value: number): Judged => ({ value, belongs: false });
const judgedTexts = fc.array(
  fc.record({ value: fc.integer({ min: -5, max: 5 }), belongs: fc.boolean() }),
);

describe('the area under the curve', () => {
  test('is 1 when every text of the class stands above every other, 0 when below, half when alike', () => {
    expect(areaUnderCurve([outside(1), outside(2), inside(3)])).toBe(1);
    expect(areaUnderCurve([inside(1), outside(2), outside(3)])).toBe(0);
    expect(areaUnderCurve([inside(1), outside(1), outside(1)])).toBe(0.5);
  });

  test('is the share of pairs told apart, ties counting half', () => {
    fc.assert(
      fc.property(judgedTexts, (judged) => {
        const pairs = judged
          .filter(({ belongs }) => belongs)
          .flatMap((one) =>
            judged
              .filter(({ belongs }) => !belongs)
              .map((other) => (one.value > other.value ? 1 : one.value === other.value ? 0.5 : 0)),
          );
        const share =
          pairs.length === 0
            ? 0.5
            : pairs.reduce((sum: number, pair) => sum + pair, 0) / pairs.length;
        expect(areaUnderCurve(judged)).toBeCloseTo(share, 10);
      }),
    );
  });
});

describe('the best threshold', () => {
  test('stands between the two sides where they part', () => {
    expect(bestThreshold([outside(1), outside(2), inside(4), inside(5)])).toBe(3);
  });

  test('tells no fewer texts rightly than any other threshold would', () => {
    fc.assert(
      fc.property(judgedTexts, fc.integer({ min: -7, max: 7 }), (judged, other) => {
        expect(accuracyAt(bestThreshold(judged), judged)).toBeGreaterThanOrEqual(
          accuracyAt(other, judged),
        );
      }),
    );
  });

  test('never comes from the texts it judges: sides that contradict one another are told wrongly', () => {
    const contrary = [outside(1), inside(1), inside(2), outside(2), outside(1), inside(1)];
    expect(crossedAccuracy(contrary)).toBeLessThan(0.5);
    expect(crossedAccuracy([outside(1), outside(1), inside(2), inside(2)])).toBe(1);
  });
});

test('F1 weighs what was found against what was there', () => {
  const hit = { said: true, belongs: true };
  const falseAlarm = { said: true, belongs: false };
  const miss = { said: false, belongs: true };
  expect(f1([hit, hit, falseAlarm, miss])).toBeCloseTo(2 / 3, 10);
  expect(f1([hit])).toBe(1);
  expect(f1([miss])).toBe(0);
  expect(f1([])).toBe(0);
});

describe('clear cases', () => {
  test('are the top and the bottom quarter of scores that fill the whole scale', () => {
    const scores = Array.from({ length: 101 }, (_, index) => index);
    const clear = clearCases(scores);
    expect(clear.filter((polite) => polite === true).length).toBe(26);
    expect(clear.filter((polite) => polite === false).length).toBe(26);
    expect([clear[0], clear[50], clear[100]]).toEqual([false, null, true]);
  });

  test('are all the rows of a set that holds nothing in between', () => {
    expect(clearCases([-1.5, -1, 1, 1.2, -0.9, 2])).toEqual([
      false,
      false,
      true,
      true,
      false,
      true,
    ]);
  });
});
