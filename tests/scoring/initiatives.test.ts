import { expect, test } from 'vitest';
import { fakeRun } from '../support/fake-run.ts';
import { fakeInject } from '../support/fake-scenario.ts';
import { expecting, givesFact, hollow, outcomeOf, sheetOf, under } from '../support/scored.ts';

/** A post due once something has happened, at five minutes: within two minutes, ten at most. */
const due = expecting(
  {
    kind: 'initiative',
    items: [],
    from: 'later',
    facts: ['refund'],
    avoid: ['leak'],
    tone: { hostility: { atMost: 0 } },
  },
  { injects: [fakeInject({ id: 'later', trigger: { type: 'time', at: '5m' } })] },
);

/** The page posted something else at two minutes, before there was anything to say. */
const before = (reading = hollow()) =>
  fakeRun(due).publish('Bonne fin de semaine!', { at: '2m', reading });

test('[R3] [R4] a post from before its time is no failed answer: there was none', () => {
  const sheet = sheetOf(before().finish());
  expect(under('R4', sheet)).toMatchObject([{ ground: { type: 'absence' } }]);
  expect(under('R2', sheet)).toEqual([]);
});

test('[R3] [G8] a post from before its time does not make due what nobody could be late for', () => {
  expect(outcomeOf(sheetOf(before().until('6m')), 'e1').state).toBe('notDue');
});

test('[R3] [T9] [T12] what a post from before its time said wrong is not held against another', () => {
  const sheet = sheetOf(before(hollow({ phrases: ['leak'], hostility: 4 })).finish());
  expect(under('T9', sheet)).toEqual([]);
  expect(under('T12', sheet)).toMatchObject([{ expectation: null }]);
});

test('[R3] a post from before its time that gives a listed fact counts at once', () => {
  expect(outcomeOf(sheetOf(before(givesFact()).finish()), 'e1').firstAnswer).toBe(0);
});

test('[R3] so does one whose words are mended in time', () => {
  const run = before().editOwn('~1', 'On vous revient samedi midi.', { at: '6m' });
  expect(outcomeOf(sheetOf(run.finish()), 'e1').firstAnswer).toBe(60_000);
});

test('[R3] a post made in its time that says nothing is a failed answer, quoted', () => {
  const run = fakeRun(due).publish('Bonne fin de semaine!', { at: '6m', reading: hollow() });
  expect(under('R2', sheetOf(run.finish()))).toMatchObject([
    { ground: { type: 'words', quote: 'Bonne fin de semaine!' } },
  ]);
});
