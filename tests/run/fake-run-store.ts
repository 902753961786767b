import type { Voice } from '../../src/engine/event.ts';
import { compile } from '../../src/engine/programme.ts';
import type { Run, RunSettings } from '../../src/engine/run.ts';
import type { RunPorts } from '../../src/run/ports.ts';
import { createRunStore, type RunStore } from '../../src/run/store.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { type Desk, EMPTY_DESK } from '../../src/storage/desks.ts';
import { read } from '../../src/tone/read.ts';
import { fakeInject, fakeScenario, publishes } from '../support/fake-scenario.ts';
import {
  type FakeClaim,
  type FakeClock,
  type FakeJournal,
  type FakePresence,
  fakeClaim,
  fakeClock,
  fakeJournal,
  fakePresence,
} from './fake-ports.ts';

/** At one simulated minute, six real seconds, Léa asks about her money. */
export function askingScenario(): Scenario {
  return fakeScenario({ injects: [fakeInject({ do: [publishes()] })] });
}

export function fakeEmptyRun(overrides: Partial<Run> = {}): Run {
  return {
    schemaVersion: 1,
    id: 'run-1',
    startedAt: '2026-11-23T18:00:00.000Z',
    scenarioId: 'cancelled-show',
    playHash: 'aaaaaaaa',
    rubricHash: 'bbbbbbbb',
    seed: 7,
    settings: fakeSettings(),
    events: [],
    annotations: [],
    ...overrides,
  };
}

export function fakeSettings(overrides: Partial<RunSettings> = {}): RunSettings {
  return { mode: 'practice', allowance: 1, language: 'fr', rate: 10, ...overrides };
}

/** Somebody for each line, all alike. */
export const fakeCrowd: RunPorts['loadCrowd'] = async () => (programme, request) => {
  const pool = programme.scenario.crowd.find(({ id }) => id === request.pool);
  return request.lines.map(
    (line): Voice => ({
      name: 'Ada Voix',
      handle: `ada${line}`,
      town: 'Laval',
      text: pool?.lines[line] ?? '',
    }),
  );
};

/** A store over fakes, and the fakes. */
export interface FakeRunStore {
  readonly store: RunStore;
  readonly clock: FakeClock;
  readonly presence: FakePresence;
  readonly journal: FakeJournal;
  readonly claim: FakeClaim;
  readonly desks: Desk[];
}

export interface FakeRunOverrides extends Partial<Pick<RunPorts, 'loadCrowd'>> {
  readonly scenario?: Scenario;
  readonly run?: Run;
  readonly desk?: Desk;
  readonly journal?: FakeJournal;
  readonly claim?: FakeClaim;
  readonly clock?: FakeClock;
}

/** A real store; everything is kept at once unless the test brings another journal. */
export function fakeRunStore(overrides: FakeRunOverrides = {}): FakeRunStore {
  const { scenario = askingScenario(), run = fakeEmptyRun(), desk = EMPTY_DESK } = overrides;
  const clock = overrides.clock ?? fakeClock();
  const presence = fakePresence();
  const journal = overrides.journal ?? fakeJournal({ atOnce: true, kept: run.events });
  const claim = overrides.claim ?? fakeClaim();
  const desks: Desk[] = [];
  const store = createRunStore(
    { programme: compile(scenario), run, desk },
    {
      read,
      loadCrowd: overrides.loadCrowd ?? fakeCrowd,
      desk: { save: async (next) => void desks.push(next) },
      clock,
      presence,
      journal,
      claim,
    },
  );
  return { store, clock, presence, journal, claim, desks };
}

/** The same, on air. */
export async function fakeRunOnAir(overrides: FakeRunOverrides = {}): Promise<FakeRunStore> {
  const fake = fakeRunStore(overrides);
  await fake.store.actions.start();
  return fake;
}
