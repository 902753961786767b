import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ruleName, talliesOf } from '../../src/debrief/story/tally.ts';
import { fakeEvidence } from '../support/fake-sheet.ts';

test('points are added rule by rule, what was taken apart, the most at stake first', () => {
  const lines = [
    fakeEvidence({ rule: 'T1', earned: 1, possible: 2 }),
    fakeEvidence({ rule: 'T1', earned: 2, possible: 2 }),
    fakeEvidence({ rule: 'T9', earned: -0.5, possible: 0 }),
    fakeEvidence({ rule: 'T8', earned: 0, possible: 6 }),
  ];
  expect(talliesOf(lines)).toEqual([
    { rule: 'T8', earned: 0, possible: 6, taken: 0, lines: 1 },
    { rule: 'T1', earned: 3, possible: 4, taken: 0, lines: 2 },
    { rule: 'T9', earned: 0, possible: 0, taken: 0.5, lines: 1 },
  ]);
});

test('no point is lost on the way, and none comes from nowhere', () => {
  const line = fc.record({
    rule: fc.constantFrom('R1', 'T1', 'X4'),
    earned: fc.integer({ min: -4, max: 4 }),
    possible: fc.integer({ min: 0, max: 4 }),
  });
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const tallies = talliesOf(lines.map((each) => fakeEvidence(each)));
      const net = tallies.reduce((sum, { earned, taken }) => sum + earned - taken, 0);
      const kept = lines.filter(({ rule }) => tallies.some((each) => each.rule === rule));
      expect(net).toBe(kept.reduce((sum, { earned }) => sum + earned, 0));
    }),
  );
});

test('a rule has a name in both languages, and its number where it is unknown', () => {
  expect([ruleName('T10', 'fr'), ruleName('T10', 'en')]).toEqual(['embargo', 'embargo']);
  expect(ruleName('Z1', 'fr')).toBe('Z1');
});
