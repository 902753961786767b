import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RunEvent } from '../../src/engine/event.ts';
import type { Annotation, ExportedRun } from '../../src/engine/run.ts';
import { type Archive, openArchive } from '../../src/storage/archive.ts';
import type { Backend, Change, Durability } from '../../src/storage/backend.ts';
import { EMPTY_DESK } from '../../src/storage/desks.ts';
import { openIndexedBackend } from '../../src/storage/indexed-backend.ts';
import { createMemoryBackend } from '../../src/storage/memory-backend.ts';
import type { RunProgress } from '../../src/storage/run-record.ts';
import { fakeScenario } from '../support/fake-scenario.ts';

let databases = 0;
let archive: Archive;
let name: string;

beforeEach(async () => {
  name = `runs-${databases++}`;
  archive = await openArchive(() => openIndexedBackend(name));
});

function fakeStoredRun(overrides: Partial<ExportedRun> = {}): ExportedRun {
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

const fakeProgress = (overrides: Partial<RunProgress> = {}): RunProgress => ({
  state: 'open',
  now: 0,
  events: 0,
  updatedAt: '2026-11-23T18:00:00.000Z',
  ...overrides,
});

const beat = (seq: number): RunEvent => ({
  type: 'clockAdvanced',
  seq,
  at: seq * 1000,
  by: 'system',
  ms: 1000,
});

const like = (seq: number): RunEvent => ({
  type: 'itemModerated',
  seq,
  at: 0,
  by: 'trainee',
  action: 'like',
  item: 'c1',
  undone: false,
});

const remark: Annotation = {
  id: 'n1',
  author: 'Moi',
  date: '2026-11-23T19:00:00.000Z',
  body: { type: 'note', event: null, text: 'À revoir.' },
};

describe('a run that was kept', () => {
  it('comes back whole, its scenario as it was played included', async () => {
    const run = fakeStoredRun({
      events: [beat(0), beat(1)],
      annotations: [remark],
      pseudonym: 'Cy',
    });
    await archive.runs.add(run, fakeProgress());
    expect(await archive.runs.open('run-1')).toEqual(run);
  });

  it('is found again by another page of the browser', async () => {
    await archive.runs.add(fakeStoredRun(), fakeProgress());
    await archive.runs.append('run-1', [beat(0)], fakeProgress({ events: 1 }));
    const page = await openArchive(() => openIndexedBackend(name));
    expect((await page.runs.open('run-1'))?.events).toEqual([beat(0)]);
  });

  it('grows by what is appended, in the order of seq, past nine events', async () => {
    await archive.runs.add(fakeStoredRun(), fakeProgress());
    const events = Array.from({ length: 25 }, (_, seq) => beat(seq));
    for (const event of events) await archive.runs.append('run-1', [event], fakeProgress());
    expect(await archive.runs.events('run-1')).toEqual(events);
  });

  it('comes back in order however long it is and however its events came', async () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 600 }), lengths, async (start, batches) => {
        const page = await openArchive(async () => createMemoryBackend());
        const begun = Array.from({ length: start }, (_, seq) => beat(seq));
        await page.runs.add(fakeStoredRun({ events: begun }), fakeProgress());
        let next = start;
        for (const length of batches) {
          const more = Array.from({ length }, (_, index) => beat(next + index));
          await page.runs.append('run-1', more, fakeProgress());
          next += length;
        }
        const seqs = (await page.runs.events('run-1')).map(({ seq }) => seq);
        expect(seqs).toEqual(Array.from({ length: next }, (_, seq) => seq));
      }),
      { numRuns: 40 },
    );
  });

  it('is read in a few pieces when it is long', async () => {
    const events = Array.from({ length: 1000 }, (_, seq) => beat(seq));
    await archive.runs.add(fakeStoredRun({ events: events.slice(0, 500) }), fakeProgress());
    for (const event of events.slice(500)) {
      await archive.runs.append('run-1', [event], fakeProgress());
    }
    let records = 0;
    const backend = await openIndexedBackend(name);
    const page = await openArchive(async () => ({
      ...backend,
      values: async (...asked) => {
        const values = await backend.values(...asked);
        records += values.length;
        return values;
      },
    }));
    expect(await page.runs.events('run-1')).toEqual(events);
    expect(records).toBe(3 + (1000 - 3 * 256));
  });

  it('never has one event written over another: the second writer is refused, whole', async () => {
    await archive.runs.add(fakeStoredRun(), fakeProgress());
    await archive.runs.append('run-1', [beat(0), beat(1)], fakeProgress({ now: 2000 }));
    const second = archive.runs.append('run-1', [like(1), like(2)], fakeProgress({ now: 9000 }));
    await expect(second).rejects.toThrow(expect.objectContaining({ name: 'KeyTaken' }));
    expect(await archive.runs.events('run-1')).toEqual([beat(0), beat(1)]);
    expect((await archive.runs.list())[0]?.progress.now).toBe(2000);
  });

  it('keeps its remarks in the order in which they were made', async () => {
    await archive.runs.add(fakeStoredRun({ annotations: [remark] }), fakeProgress());
    await archive.runs.annotate('run-1', { ...remark, id: 'n2' });
    await archive.runs.annotate('run-1', { ...remark, id: 'n3' });
    const ids = (await archive.runs.open('run-1'))?.annotations.map(({ id }) => id);
    expect(ids).toEqual(['n1', 'n2', 'n3']);
  });

  it('can take another pseudonym, or none', async () => {
    await archive.runs.add(fakeStoredRun({ pseudonym: 'Cy' }), fakeProgress());
    await archive.runs.rename('run-1', 'Alix');
    expect((await archive.runs.open('run-1'))?.pseudonym).toBe('Alix');
    await archive.runs.rename('run-1', undefined);
    expect(await archive.runs.open('run-1')).not.toHaveProperty('pseudonym');
  });

  it('keeps of a pseudonym and of a remark what a file of it can hold', async () => {
    const note: Annotation['body'] = { type: 'note', event: null, text: 'a\u0000b\ud800' };
    const answer = { ...remark, author: 'Cy\u0007', body: note };
    await archive.runs.add(fakeStoredRun({ pseudonym: 'Cy\u0000ril' }), fakeProgress());
    await archive.runs.annotate('run-1', answer);
    const first = await archive.runs.open('run-1');
    expect(first?.pseudonym).toBe('Cyril');
    expect(first?.annotations).toMatchObject([{ author: 'Cy', body: { text: 'ab' } }]);
    await archive.runs.rename('run-1', `Al\nix${'x'.repeat(200)}`);
    const again = await archive.runs.open('run-1');
    expect(again?.pseudonym).toBe(`Al ix${'x'.repeat(115)}`);
  });

  it('leaves nothing behind when it is erased, and takes nothing of another run with it', async () => {
    await archive.runs.add(fakeStoredRun({ events: [beat(0)] }), fakeProgress());
    await archive.runs.add(fakeStoredRun({ id: 'run-10', events: [beat(0)] }), fakeProgress());
    await archive.desks.put('run-1', { ...EMPTY_DESK, unread: ['c1'] });
    await archive.runs.remove('run-1');
    expect(await archive.runs.open('run-1')).toBeUndefined();
    expect(await archive.runs.events('run-1')).toEqual([]);
    expect(await archive.desks.get('run-1')).toEqual(EMPTY_DESK);
    expect((await archive.runs.open('run-10'))?.events).toEqual([beat(0)]);
  });

  it('replaces the run of the same id when it is added again from a file', async () => {
    await archive.runs.add(fakeStoredRun({ events: [beat(0), beat(1)] }), fakeProgress());
    await archive.runs.add(fakeStoredRun({ events: [beat(0)] }), fakeProgress());
    expect((await archive.runs.open('run-1'))?.events).toEqual([beat(0)]);
  });
});

describe('the list of runs', () => {
  it('is empty at first, then newest first, with how far each has come and its result', async () => {
    expect(await archive.runs.list()).toEqual([]);
    await archive.runs.add(fakeStoredRun(), fakeProgress());
    const later = fakeStoredRun({ id: 'run-2', startedAt: '2026-11-24T09:00:00.000Z' });
    await archive.runs.add(later, fakeProgress());
    await archive.runs.append('run-1', [beat(0)], fakeProgress({ state: 'ended', now: 1000 }));
    const result = { overall: 71.25, responseTime: 80, tone: null, escalation: 62.5 };
    await archive.runs.keepResult('run-1', result);
    const lines = await archive.runs.list();
    expect(lines.map(({ header }) => header.id)).toEqual(['run-2', 'run-1']);
    expect(lines[1]?.progress).toMatchObject({ state: 'ended', now: 1000 });
    expect(lines.map((line) => line.result)).toEqual([null, result]);
    expect(lines[0]?.header.title).toEqual(fakeScenario().title);
  });

  it('opens although a newer app has kept one of the runs', async () => {
    await archive.runs.add(fakeStoredRun(), fakeProgress());
    const backend = await openIndexedBackend(name);
    const record = { version: 99, body: { id: 'run-2' } };
    await backend.write([{ type: 'put', shelf: 'runs', key: ['run-2'], value: record }], 'strict');
    expect(await archive.runs.list()).toHaveLength(1);
    await expect(archive.runs.open('run-2')).rejects.toMatchObject({ reason: 'newer' });
  });
});

describe('what must outlive the power going off', () => {
  it.each<[string, readonly RunEvent[], Durability]>([
    ['a deed of the trainee', [like(0)], 'strict'],
    ['a deed among beats of the clock', [beat(0), like(1)], 'strict'],
    ['beats of the clock alone', [beat(0), beat(1)], 'relaxed'],
  ])('%s', async (_what, events, expected) => {
    const seen: Durability[] = [];
    const watched = await openArchive(async () => watching(await openIndexedBackend(name), seen));
    await watched.runs.append('run-1', events, fakeProgress());
    expect(seen).toEqual([expected]);
  });
});

function watching(backend: Backend, seen: Durability[]): Backend {
  return {
    ...backend,
    write: async (changes: readonly Change[], durability: Durability) => {
      seen.push(durability);
      await backend.write(changes, durability);
    },
  };
}

describe('scenarios of one’s own', () => {
  const own = {
    scenario: fakeScenario(),
    file: 'annulation.json',
    savedAt: '2026-11-23T18:00:00.000Z',
  };

  it('are kept by their id, and the newer of two stays', async () => {
    await archive.scenarios.put(own);
    await archive.scenarios.put({ ...own, file: 'annulation-2.json' });
    expect(await archive.scenarios.list()).toEqual([{ ...own, file: 'annulation-2.json' }]);
    expect(await archive.scenarios.get('cancelled-show')).toMatchObject({
      file: 'annulation-2.json',
    });
  });

  it('can be removed', async () => {
    await archive.scenarios.put(own);
    await archive.scenarios.remove('cancelled-show');
    expect(await archive.scenarios.get('cancelled-show')).toBeUndefined();
  });
});
