import type { Card } from '../../src/library/card.ts';
import type { RunProgress, RunSummary } from '../../src/storage/run-record.ts';
import { both } from '../support/fake-scenario.ts';

/** An hour and twenty minutes of page time, in ten minutes. */
export function fakeCard(overrides: Partial<Card> = {}): Card {
  return {
    id: 'orage',
    format: 'exercise',
    title: both('L’orage', 'The storm'),
    summary: both('Un soir de clôture.', 'A closing night.'),
    level: 'intermediate',
    strand: 'crisis',
    languages: ['fr', 'en'],
    clock: { duration: '1h20m', rate: 8, startsAt: '20:40' },
    kinds: {},
    origin: 'shipped',
    ...overrides,
  };
}

/** A finished run of that scenario, scored. */
export function fakeSummary(
  overrides: Partial<RunSummary['header']> & { readonly progress?: Partial<RunProgress> } = {},
): RunSummary {
  const { progress, ...header } = overrides;
  return {
    header: {
      schemaVersion: 1,
      id: 'run-1',
      startedAt: '2026-11-20T19:05:00.000Z',
      scenarioId: 'orage',
      playHash: 'fake',
      rubricHash: 'fake',
      seed: 1,
      settings: { mode: 'practice', allowance: 1, language: 'fr', rate: 8 },
      title: both('L’orage', 'The storm'),
      ...header,
    },
    progress: { state: 'ended', now: 4_800_000, events: 90, updatedAt: '', ...progress },
    result: { overall: 71.26, responseTime: 80, tone: null, escalation: 55 },
  };
}
