import { describe, expect, it } from 'vitest';
import { isWorthless, leftUnfinished } from '../../src/app/drill/leftovers.ts';
import type { ExportedRun } from '../../src/engine/run.ts';
import { EMPTY_DRAFT } from '../../src/run/desk.ts';
import { openArchive } from '../../src/storage/archive.ts';
import { createMemoryBackend } from '../../src/storage/memory-backend.ts';
import { fakeRunOnAir } from '../run/fake-run-store.ts';
import { fakeDrill } from '../support/fake-drill.ts';
import { type FakeRun, fakeRun } from '../support/fake-run.ts';

const NOW = Date.parse('2026-11-24T12:00:00.000Z');
const LONG_AGO = '2026-11-24T10:00:00.000Z';
const drill = fakeDrill();

/** A run as it is kept, with its scenario in it. */
const kept = (id: string, { run }: FakeRun): ExportedRun => ({ ...run, id, scenario: drill });
const untouched = (id: string) => kept(id, fakeRun(drill));
const answered = (id: string) => kept(id, fakeRun(drill).reply('c1', 'Bonjour!', { at: '1m' }));

async function archiveWith(runs: readonly ExportedRun[], updatedAt = LONG_AGO) {
  const archive = await openArchive(async () => createMemoryBackend());
  for (const run of runs) {
    await archive.runs.add(run, { state: 'open', now: 0, events: run.events.length, updatedAt });
  }
  const left = async () => (await archive.runs.list()).map(({ header }) => header.id);
  return { archive, left };
}

describe('a drill left in the middle', () => {
  it('is taken up where something was done in it', async () => {
    const { archive, left } = await archiveWith([answered('done')]);
    expect(await leftUnfinished(archive, drill.id, NOW)).toBe('done');
    expect(await left()).toEqual(['done']);
  });

  it('is taken up where something was typed', async () => {
    const { archive } = await archiveWith([untouched('typed')]);
    const drafts = { 'reply/c1': { ...EMPTY_DRAFT, text: 'Bonj' } };
    await archive.desks.put('typed', { drafts, unread: [] });
    expect(await leftUnfinished(archive, drill.id, NOW)).toBe('typed');
  });

  it('is erased where nothing was, once no other tab can be playing it', async () => {
    const { archive, left } = await archiveWith([untouched('empty')]);
    expect(await leftUnfinished(archive, drill.id, NOW)).toBeUndefined();
    expect(await left()).toEqual([]);
  });

  it('is left alone while another tab may be playing it', async () => {
    const { archive, left } = await archiveWith([untouched('now')], '2026-11-24T11:59:00.000Z');
    expect(await leftUnfinished(archive, drill.id, NOW)).toBeUndefined();
    expect(await left()).toEqual(['now']);
  });

  it('is none of another drill’s', async () => {
    const { archive, left } = await archiveWith([answered('done')]);
    expect(await leftUnfinished(archive, 'another', NOW)).toBeUndefined();
    expect(await left()).toEqual(['done']);
  });
});

describe('a drill that somebody walks away from', () => {
  it('is worth nothing while nothing was typed or done', async () => {
    const { store, clock } = await fakeRunOnAir({ scenario: drill });
    clock.pass(5000);
    expect(isWorthless(store)).toBe(true);
  });

  it('is kept once something was typed, done, or over', async () => {
    const typed = await fakeRunOnAir({ scenario: drill });
    typed.store.actions.draft('reply/c1', { ...EMPTY_DRAFT, text: 'Bonj' });
    expect(isWorthless(typed.store)).toBe(false);
    const done = await fakeRunOnAir({ scenario: drill });
    await done.store.actions.moderate({ item: 'c1', action: 'like', undone: false });
    expect(isWorthless(done.store)).toBe(false);
    const over = await fakeRunOnAir({ scenario: drill });
    await over.store.actions.finish();
    expect(isWorthless(over.store)).toBe(false);
  });
});
