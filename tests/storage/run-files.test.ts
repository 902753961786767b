import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/engine/run.ts';
import { exportRun, fileNameOf } from '../../src/storage/export-run.ts';
import { fakeScenario } from '../support/fake-scenario.ts';

const run: Run = {
  schemaVersion: 1,
  id: 'run-1',
  startedAt: '2026-11-23T18:00:00.000Z',
  scenarioId: 'cancelled-show',
  playHash: 'aaaaaaaa',
  rubricHash: 'bbbbbbbb',
  seed: 7,
  settings: { mode: 'practice', allowance: 1, language: 'fr', rate: 10 },
  events: [{ type: 'runStarted', seq: 0, at: 0, by: 'trainee', language: 'fr' }],
  annotations: [],
};

describe('the file of a run', () => {
  it('holds the run and its scenario, and nothing is lost on the way', () => {
    const scenario = fakeScenario();
    expect(JSON.parse(exportRun(run, scenario))).toEqual({ ...run, scenario });
  });

  it.each([
    [undefined, 'cancelled-show_2026-11-23.json'],
    ['Maëlle Côté-Roy', 'cancelled-show_2026-11-23_Maelle-Cote-Roy.json'],
    ['../../etc/passwd', 'cancelled-show_2026-11-23_etc-passwd.json'],
    ['💥', 'cancelled-show_2026-11-23.json'],
  ])('of %s has a name that any system takes', (pseudonym, name) => {
    expect(fileNameOf({ ...run, ...(pseudonym === undefined ? {} : { pseudonym }) })).toBe(name);
  });
});
