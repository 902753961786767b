import type { Annotation, ExportedRun } from '../../src/engine/run.ts';
import type { RunProgress } from '../../src/storage/run-record.ts';
import { fakeScenario } from '../support/fake-scenario.ts';

/** A run as the archive takes it; nothing has happened in it yet. */
export function fakeStoredRun(overrides: Partial<ExportedRun> = {}): ExportedRun {
  return {
    schemaVersion: 1,
    id: 'run-1',
    startedAt: '2026-11-23T18:00:00.000Z',
    scenarioId: 'cancelled-show',
    playHash: 'aaaaaaaa',
    rubricHash: 'bbbbbbbb',
    seed: 7,
    settings: { mode: 'practice', allowance: 1, language: 'fr', rate: 10 },
    events: [],
    annotations: [],
    scenario: fakeScenario(),
    ...overrides,
  };
}

export function fakeProgress(overrides: Partial<RunProgress> = {}): RunProgress {
  return { state: 'ended', now: 0, events: 0, updatedAt: '2026-11-23T18:00:00.000Z', ...overrides };
}

export function fakeOverride(line: string): Annotation {
  return {
    id: `on ${line}`,
    author: 'Enseignante',
    date: '2026-11-23T19:00:00.000Z',
    body: { type: 'override', line, points: 1, reason: 'Juste à l’oral.' },
  };
}
