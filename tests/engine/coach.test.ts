import { expect, test } from 'vitest';
import { compileCoach, noteDue } from '../../src/engine/coach.ts';
import { playHash, rubricHash } from '../../src/scenario/hash.ts';
import type { CoachNote } from '../../src/scenario/schema/coach.ts';
import { unratedReading } from '../support/fake-reading.ts';
import { type FakeRun, fakeRun, unstartedRun } from '../support/fake-run.ts';
import { both, fakeInject, fakeScenario, publishes } from '../support/fake-scenario.ts';

function note(overrides: Partial<CoachNote>): CoachNote {
  return { id: 'answer', text: both('Répondez-lui.', 'Answer her.'), ...overrides };
}

const scenario = fakeScenario({
  injects: [fakeInject({ do: [publishes({ id: 'c1' })] })],
  coach: [
    note({ id: 'welcome', until: { type: 'time', from: '30s' } }),
    note({
      id: 'answer',
      item: 'c1',
      when: { type: 'happened', inject: 'i1' },
      until: { type: 'done', action: ['reply'], on: ['c1'] },
    }),
    note({ id: 'warmer', when: { type: 'tone', scale: 'warmth', atMost: 1, of: 'c1' } }),
    note({ id: 'done', when: { type: 'done', action: ['reply'], on: ['c1'] } }),
  ],
});

function said(run: FakeRun, ...read: readonly string[]): string | null {
  const { programme, snapshot } = run;
  return noteDue(compileCoach(programme), programme, snapshot, new Set(read))?.id ?? null;
}

test('[C1] the coach says nothing before the start, nor after the end', () => {
  expect(said(unstartedRun(scenario))).toBeNull();
  expect(said(fakeRun(scenario).finish())).toBeNull();
});

test('[C1] the coach says the first note that is due and not yet done', () => {
  const run = fakeRun(scenario);
  expect(said(run)).toBe('welcome');
  run.until('45s');
  expect(said(run)).toBeNull();
  run.until('2m');
  expect(said(run)).toBe('answer');
  run.reply('c1');
  expect(said(run)).toBe('done');
});

test('[C1] a note about words that are not rated is not due', () => {
  const run = fakeRun(scenario).until('2m');
  run.reply('c1', 'Ok', { reading: unratedReading() });
  expect(said(run)).toBe('done');
});

test('[C2] a note that was put away gives way to the next that is due', () => {
  const run = fakeRun(scenario).until('2m');
  expect(said(run, 'answer')).toBeNull();
  run.reply('c1');
  expect(said(run, 'answer', 'done')).toBeNull();
});

test('[C3] two scenarios that differ by their coach alone play and score alike', () => {
  const bare = { ...scenario, coach: [] };
  expect(playHash(bare)).toBe(playHash(scenario));
  expect(rubricHash(bare)).toBe(rubricHash(scenario));
  expect(fakeRun(bare).until('2m').snapshot).toEqual(fakeRun(scenario).until('2m').snapshot);
});
