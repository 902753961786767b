import { beforeEach, describe, expect, it } from 'vitest';
import { begin } from '../../src/engine/begin.ts';
import type { Command } from '../../src/engine/command.ts';
import { decide } from '../../src/engine/decide.ts';
import type { RunEvent } from '../../src/engine/event.ts';
import { compile } from '../../src/engine/programme.ts';
import type { ExportedRun } from '../../src/engine/run.ts';
import { transition } from '../../src/engine/transition.ts';
import { playHash, rubricHash } from '../../src/scenario/hash.ts';
import { type Archive, openArchive } from '../../src/storage/archive.ts';
import { exportRun } from '../../src/storage/export-run.ts';
import { importRun } from '../../src/storage/import-run.ts';
import { createMemoryBackend } from '../../src/storage/memory-backend.ts';
import { fakeInject, fakeScenario, publishes } from '../support/fake-scenario.ts';

const scenario = fakeScenario({ injects: [fakeInject({ do: [publishes()] })] });
const settings = { mode: 'practice', allowance: 1, language: 'fr', rate: 10 } as const;

let archive: Archive;
beforeEach(async () => {
  archive = await openArchive(async () => createMemoryBackend());
});

function playedRun(commands: readonly Command[]): ExportedRun {
  const programme = compile(scenario);
  let snapshot = begin(programme, 7, settings);
  const events: RunEvent[] = [];
  for (const command of commands) {
    const decision = decide(programme, snapshot, command);
    if ('refusal' in decision) throw new Error(decision.refusal.code);
    for (const event of decision.events) {
      events.push(event);
      [snapshot] = transition(programme, snapshot, event);
    }
  }
  return {
    schemaVersion: 1,
    id: 'run-1',
    startedAt: '2026-11-23T18:00:00.000Z',
    scenarioId: scenario.id,
    playHash: playHash(scenario),
    rubricHash: rubricHash(scenario),
    seed: 7,
    settings,
    cast: { lea: { name: 'Léa Roy', handle: 'lea.roy' } },
    events,
    annotations: [],
    scenario,
  };
}

const commands: readonly Command[] = [
  { type: 'start', by: 'trainee', language: 'fr' },
  { type: 'advance', by: 'system', ms: 90_000 },
  { type: 'moderate', by: 'trainee', action: 'like', item: 'c1', undone: false },
];
const run = playedRun(commands);
const fileOf = ({ scenario: own, ...rest }: ExportedRun) => exportRun(rest, own);

describe('a run that was handed out as a file', () => {
  it('opens again elsewhere, whole, and stands where it stood', async () => {
    const opened = await importRun(archive, fileOf(run));
    expect(opened).toEqual({ type: 'kept', id: 'run-1' });
    expect(await archive.runs.open('run-1')).toEqual(run);
    const [line] = await archive.runs.list();
    expect(line?.progress).toMatchObject({ state: 'open', now: 90_000, events: 3 });
  });

  it('opens from what the command line prints as well', async () => {
    const printed = JSON.stringify({ run, score: { overall: 50 } });
    expect(await importRun(archive, printed)).toEqual({ type: 'kept', id: 'run-1' });
  });

  it('is not kept twice', async () => {
    await importRun(archive, fileOf(run));
    expect(await importRun(archive, fileOf(run))).toEqual({ type: 'known', id: 'run-1' });
    expect(await archive.runs.list()).toHaveLength(1);
  });

  it('never replaces another run of its id', async () => {
    await importRun(archive, fileOf(run));
    const other = playedRun(commands.slice(0, 2));
    const opened = await importRun(archive, fileOf(other));
    if (opened.type !== 'kept') throw new Error(opened.type);
    expect(opened.id).not.toBe('run-1');
    expect(await archive.runs.open('run-1')).toEqual(run);
    expect((await archive.runs.open(opened.id))?.events).toEqual(other.events);
  });
});

describe('a file that is no run, or is damaged', () => {
  const like = run.events[2];
  it.each([
    ['is not JSON', '{'],
    ['is a scenario', JSON.stringify(scenario)],
    ['has a gap in its log', fileOf({ ...run, events: run.events.filter(({ seq }) => seq !== 1) })],
    [
      'does something about what is not on the page',
      fileOf({
        ...run,
        events: run.events.map((event) => (event === like ? { ...event, item: 'nowhere' } : event)),
      }),
    ],
  ])(
    '%s: it is refused with a sentence in both languages, and nothing is kept',
    async (_what, text) => {
      const opened = await importRun(archive, text);
      if (opened.type !== 'refused') throw new Error(opened.type);
      const [problem] = opened.problems;
      expect(problem?.line).toBeGreaterThanOrEqual(1);
      expect(problem?.message.fr).not.toBe('');
      expect(problem?.message.en).not.toBe(problem?.message.fr);
      expect(await archive.runs.list()).toEqual([]);
    },
  );
});
