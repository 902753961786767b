import type { RunSettings } from '../../src/engine/run.ts';
import type { KindResult, RunResult, RunSummary, Scores } from '../../src/storage/run-record.ts';
import { both } from '../support/fake-scenario.ts';

export function fakeScores(overall: number | null, overrides: Partial<Scores> = {}): Scores {
  return { overall, responseTime: overall, tone: overall, escalation: overall, ...overrides };
}

export function fakeKind(
  kind: KindResult['kind'],
  overall: number | null,
  overrides: Partial<Scores> & { readonly due?: number } = {},
): KindResult {
  const { due = 2, ...scores } = overrides;
  return { kind, due, scores: fakeScores(overall, scores) };
}

/** A finished run of "L’orage", scored 70 in all. */
export function fakeSummary(
  overrides: Partial<RunSummary['header']> & {
    readonly state?: RunSummary['progress']['state'];
    readonly result?: RunResult | null;
    readonly mode?: RunSettings['mode'];
    readonly allowance?: RunSettings['allowance'];
  } = {},
): RunSummary {
  const { state = 'ended', mode = 'practice', allowance = 1, ...rest } = overrides;
  const { result = { ...fakeScores(70), kinds: [fakeKind('question', 70)] }, ...header } = rest;
  return {
    header: {
      schemaVersion: 1,
      id: 'run-1',
      startedAt: '2026-11-20T19:05:00.000Z',
      scenarioId: 'orage',
      playHash: 'fake',
      rubricHash: 'fake',
      seed: 1,
      settings: { mode, allowance, language: 'fr', rate: 8 },
      title: both('L’orage', 'The storm'),
      ...header,
    },
    progress: { state, now: 4_800_000, events: 90, updatedAt: '' },
    result,
  };
}
