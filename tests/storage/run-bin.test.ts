import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../src/storage/archive.ts';
import { exportRun } from '../../src/storage/export-run.ts';
import { importRun } from '../../src/storage/import-run.ts';
import { openIndexedBackend } from '../../src/storage/indexed-backend.ts';
import type { RunResult } from '../../src/storage/run-record.ts';
import { fakeOverride, fakeProgress, fakeStoredRun } from './fake-stored-run.ts';

let databases = 0;
let archive: Archive;
beforeEach(async () => {
  archive = await openArchive(() => openIndexedBackend(`bin-${databases++}`));
});

const ids = (runs: Awaited<ReturnType<Archive['runs']['list']>>) =>
  runs.map(({ header }) => header.id);

const result: RunResult = { overall: 70, responseTime: 80, tone: null, escalation: 60 };

describe('a run in the bin', () => {
  beforeEach(async () => {
    for (const id of ['a', 'b', 'c']) {
      await archive.runs.add(fakeStoredRun({ id }), fakeProgress());
    }
    await archive.runs.keepResult('b', result);
    await archive.runs.bin('b', '2026-11-23T20:00:00.000Z');
  });

  it('is on no list, and the others are', async () => {
    expect(ids(await archive.runs.list())).toEqual(['a', 'c']);
    expect(ids(await archive.runs.binned())).toEqual(['b']);
  });

  it('is put back with all that it had', async () => {
    await archive.runs.putBack('b');
    const found = (await archive.runs.list()).find(({ header }) => header.id === 'b');
    expect(found?.result).toEqual(result);
    expect(found?.header).not.toHaveProperty('binnedAt');
    expect(await archive.runs.binned()).toEqual([]);
  });

  it('can still be opened whole, as nothing of it is lost', async () => {
    expect(await archive.runs.open('b')).toEqual(fakeStoredRun({ id: 'b' }));
  });

  it('lies there before those thrown away earlier', async () => {
    await archive.runs.bin('a', '2026-11-23T19:00:00.000Z');
    await archive.runs.bin('c', '2026-11-23T21:00:00.000Z');
    expect(ids(await archive.runs.binned())).toEqual(['c', 'b', 'a']);
  });

  it('comes back when its file is opened again', async () => {
    const { scenario, ...run } = fakeStoredRun({ id: 'b' });
    expect(await importRun(archive, exportRun(run, scenario))).toEqual({ type: 'known', id: 'b' });
    expect(ids(await archive.runs.list())).toContain('b');
  });

  it('goes with everything else when all is erased', async () => {
    await archive.desks.put('b', { drafts: {}, unread: ['c1'] });
    await archive.eraseEverything();
    expect([...(await archive.runs.list()), ...(await archive.runs.binned())]).toEqual([]);
    expect(await archive.runs.open('a')).toBeUndefined();
    expect((await archive.desks.get('b')).unread).toEqual([]);
  });
});

describe('a run that came in a file', () => {
  const { scenario, ...run } = fakeStoredRun();
  const today = () => '2026-11-24T08:00:00.000Z';

  it('is known as such, and as somebody else’s until its user says otherwise', async () => {
    await importRun(archive, exportRun(run, scenario), { today });
    const origin = { type: 'file', openedAt: today(), mine: false };
    expect((await archive.runs.list())[0]?.header.origin).toEqual(origin);
    await archive.runs.claim(run.id, true);
    expect((await archive.runs.list())[0]?.header.origin).toEqual({ ...origin, mine: true });
  });

  it('is exported again as it came', async () => {
    await importRun(archive, exportRun(run, scenario), { today, mine: true });
    expect(await archive.runs.open(run.id)).toEqual({ ...run, scenario });
  });
});

it('a run played here is always one’s own', async () => {
  await archive.runs.add(fakeStoredRun(), fakeProgress());
  await archive.runs.claim('run-1', false);
  expect((await archive.runs.list())[0]?.header).not.toHaveProperty('origin');
});

it('kept scores are dropped when a line is overridden, and stay when something else is said', async () => {
  await archive.runs.add(fakeStoredRun(), fakeProgress());
  await archive.runs.keepResult('run-1', result);
  const note = fakeOverride('n');
  await archive.runs.annotate('run-1', {
    ...note,
    body: { type: 'note', event: null, text: 'Bien vu.' },
  });
  expect((await archive.runs.list())[0]?.result).toEqual(result);
  await archive.runs.annotate('run-1', fakeOverride('T1/e/c1/1'));
  expect((await archive.runs.list())[0]?.result).toBeNull();
});
