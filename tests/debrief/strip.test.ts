import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf, tallyOf } from '../../src/debrief/criteria/strip.ts';
import { fakeEvidence } from '../support/fake-sheet.ts';

const whole = fakeEvidence({ id: 'a', earned: 3, possible: 3 });
const half = fakeEvidence({ id: 'b', earned: 1, possible: 2 });
const none = fakeEvidence({ id: 'c', earned: 0, possible: 1 });
const harm = fakeEvidence({ id: 'd', earned: -0.5, possible: 0 });

test('what was earned comes first, what was taken away last', () => {
  const order = segmentsOf([harm, none, half, whole]).map(({ id }) => id);
  expect(order).toEqual(['a', 'b', 'c', 'd']);
});

test('a line weighs what it could give, or what it took', () => {
  expect(segmentsOf([whole, harm]).map(({ weight }) => weight)).toEqual([3, 0.5]);
});

test('lines are counted as earned, in part, missed, or against', () => {
  expect(tallyOf([whole, half, none, harm])).toEqual({
    count: 4,
    full: 1,
    part: 1,
    none: 1,
    harm: 1,
  });
});

test('every line that could give or did take is in the strip once', () => {
  const line = fc.record({
    earned: fc.double({ min: -2, max: 2, noNaN: true }),
    possible: fc.double({ min: 0, max: 3, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const evidence = lines.map((each, index) => fakeEvidence({ ...each, id: String(index) }));
      const { count, full, part, none: missed, harm: against } = tallyOf(evidence);
      expect(full + part + missed + against).toBe(count);
      expect(count).toBe(
        evidence.filter(({ earned, possible }) => possible > 0 || earned < 0).length,
      );
    }),
  );
});
