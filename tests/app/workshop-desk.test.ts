import { expect, test } from 'vitest';
import { openWorkshopDesk, type WorkshopDesk } from '../../src/app/workshop-desk.ts';
import { blankScenario } from '../../src/editor/start/blank.ts';
import { serialise } from '../../src/scenario/serialise.ts';
import { openArchive } from '../../src/storage/archive.ts';
import { claimByLock } from '../../src/storage/lock-claim.ts';
import { createMemoryBackend } from '../../src/storage/memory-backend.ts';
import { FakeLocks } from '../storage/fake-locks.ts';

const name = { fr: 'Note', en: 'Note' };

/** A browser in which tabs open one draft. */
async function browser() {
  const archive = await openArchive(async () => createMemoryBackend());
  const text = serialise(blankScenario('essai'));
  await archive.drafts.put({ id: 'd1', file: 'essai.json', text, savedAt: '' });
  const locks = new FakeLocks();
  const tab = async (): Promise<WorkshopDesk> =>
    await openWorkshopDesk(archive, 'd1', async (id) => await claimByLock(id, locks));
  return { archive, tab };
}

function note(desk: WorkshopDesk, words: string): void {
  if (desk.type !== 'here') throw new Error('This tab does not write.');
  desk.bench.edit({ name }, (scenario) => {
    scenario.note = words;
  });
}

test('of two tabs on one scenario, one writes and the other says so', async () => {
  const { tab } = await browser();
  const first = await tab();
  const second = await tab();
  expect([first.type, second.type]).toEqual(['here', 'elsewhere']);
});

test('a tab that is left keeps what it has, and lets the next one write', async () => {
  const { archive, tab } = await browser();
  const first = await tab();
  note(first, 'du premier');
  await first.release();
  expect((await archive.drafts.get('d1'))?.text).toContain('du premier');
  expect((await tab()).type).toBe('here');
});

test('what a tab had not kept when another took over is kept as a version, and overwrites nothing', async () => {
  const { archive, tab } = await browser();
  const first = await tab();
  const second = await tab();
  if (first.type !== 'here' || second.type !== 'elsewhere') throw new Error('Both write.');
  note(first, 'du premier');
  const lost = new Promise<void>((resolve) => first.onLost(resolve));
  const taken = await second.takeOver();
  expect(taken.type).toBe('here');
  await lost;
  await first.keeper.keep();
  expect((await archive.drafts.get('d1'))?.text).not.toContain('du premier');
  const versions = await archive.drafts.versions('d1');
  expect(versions.map(({ text }) => text.includes('du premier'))).toEqual([true]);
});

test('a draft that is not there is said to be absent', async () => {
  const { archive } = await browser();
  const locks = new FakeLocks();
  const desk = await openWorkshopDesk(archive, 'd2', async (id) => await claimByLock(id, locks));
  expect(desk.type).toBe('absent');
});
