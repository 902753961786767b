import { expect, test } from 'vitest';
import { lessonsOf, TOPICS } from '../../src/scoring/overall/lessons.ts';
import { RULES } from '../../src/scoring/rules.ts';
import { score } from '../../src/scoring/score.ts';
import type { Evidence } from '../../src/scoring/sheet.ts';
import { crisis } from '../support/crisis.ts';
import { fakeRun } from '../support/fake-run.ts';
import { fakeEvidence, fakeOutcome, fakeSheet } from '../support/fake-sheet.ts';

const silent = [fakeOutcome({ firstAnswer: null, state: 'missed', done: null })];

function topics(evidence: readonly Evidence[], outcomes = [fakeOutcome()]) {
  return lessonsOf(fakeSheet({ evidence, outcomes }), 99).map(({ topic, scale }) =>
    scale === null ? topic : `${topic} ${scale}`,
  );
}

test('what lost most points comes first', () => {
  const lines = [
    fakeEvidence({ rule: 'T5', earned: 0, possible: 1 }),
    fakeEvidence({ rule: 'R1', criterion: 'responseTime', earned: 1, possible: 5 }),
    fakeEvidence({ rule: 'T9', earned: -2, possible: 0 }),
  ];
  expect(topics(lines)).toEqual(['speed', 'claims', 'address']);
});

test('lines of one topic are taken together, over all criteria', () => {
  const lines = [
    fakeEvidence({ id: 'R4', rule: 'R4', criterion: 'responseTime', earned: 0, possible: 1 }),
    fakeEvidence({ id: 'T2', rule: 'T2', earned: 0, possible: 2 }),
  ];
  const [lesson, ...others] = lessonsOf(fakeSheet({ evidence: lines, outcomes: silent }));
  expect(others).toEqual([]);
  expect(lesson).toMatchObject({ topic: 'answering', lost: 3 });
  expect(lesson?.lines.map(({ id }) => id)).toEqual(['T2', 'R4']);
});

test('each scale of tone is a lesson of its own', () => {
  const lines = [
    fakeEvidence({ facet: 'empathy', earned: 0 }),
    fakeEvidence({ facet: 'clarity', earned: 1 }),
  ];
  expect(topics(lines)).toEqual(['levels empathy', 'levels clarity']);
});

test('a choice that was missed by saying nothing is silence, one that was missed otherwise is not', () => {
  const nothing = fakeEvidence({ rule: 'X1', criterion: 'escalation', earned: 0, possible: 2 });
  expect(topics([nothing], silent)).toEqual(['answering']);
  expect(topics([nothing])).toEqual(['handling']);
});

test('where nothing was lost there is nothing to learn', () => {
  expect(topics([fakeEvidence({ earned: 2, possible: 2 })])).toEqual([]);
});

test('no more lessons are given than were asked for, three unless said otherwise', () => {
  const { programme, run } = fakeRun(crisis).finish();
  const sheet = score(programme, run);
  expect(lessonsOf(sheet, 99).length).toBeGreaterThan(1);
  expect(lessonsOf(sheet, 1)).toHaveLength(1);
  expect(lessonsOf(sheet).length).toBeLessThanOrEqual(3);
});

test('every rule has its topic, and every topic a rule', () => {
  const lines = Object.keys(RULES).map((rule, index) =>
    fakeEvidence({ id: String(index), rule, ground: { type: 'deed', event: 1, action: 'like' } }),
  );
  const found = lessonsOf(fakeSheet({ evidence: lines }), 99).map(({ topic }) => topic);
  expect(new Set(found)).toEqual(new Set(TOPICS));
});
