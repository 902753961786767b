import { expect, test } from 'vitest';
import { drillsFor } from '../../src/debrief/practice/drills-for.ts';
import type { OtherDrill } from '../../src/debrief/practice/others.ts';
import { DRILL_FAMILIES } from '../../src/vocabulary/drill-family.ts';

const drills: readonly OtherDrill[] = DRILL_FAMILIES.flatMap((family) =>
  ['one', 'two'].map((id) => ({ id: `${family} ${id}`, title: 'x', family })),
);
const ids = (found: readonly OtherDrill[]) => found.map(({ id }) => id);

test('each lesson leads to the first drill of the family that trains it', () => {
  const lessons = [
    { topic: 'place', scale: null, lost: 3, lines: [] },
    { topic: 'address', scale: null, lost: 2, lines: [] },
  ] as const;
  expect(ids(drillsFor(lessons, drills))).toEqual(['moveToPrivate one', 'address one']);
});

test('a scale of tone leads to its own family, or to the one of tone', () => {
  const scale = (name: 'ownership' | 'empathy') =>
    ({ topic: 'levels', scale: name, lost: 1, lines: [] }) as const;
  expect(ids(drillsFor([scale('ownership')], drills))).toEqual(['apologise one']);
  expect(ids(drillsFor([scale('empathy')], drills))).toEqual(['acknowledge one']);
});

test('lessons that one family trains lead there once, and some lead nowhere', () => {
  const lessons = [
    { topic: 'alarm', scale: null, lost: 3, lines: [] },
    { topic: 'handOver', scale: null, lost: 2, lines: [] },
    { topic: 'signature', scale: null, lost: 1, lines: [] },
  ] as const;
  expect(ids(drillsFor(lessons, drills))).toEqual(['escalate one']);
  expect(drillsFor(lessons, [])).toEqual([]);
});
