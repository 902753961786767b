import { expect, it } from 'vitest';
import { editedSince } from '../../src/app/edited-since.ts';
import { vary } from '../../src/engine/variation/vary.ts';
import { playHash, rubricHash } from '../../src/scenario/hash.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { openArchive } from '../../src/storage/archive.ts';
import { fakeDrill } from '../support/fake-drill.ts';

/** An archive that keeps this scenario, in a browser without a database. */
async function archiveWith(scenario: Scenario) {
  const archive = await openArchive(() => Promise.reject(new DOMException('', 'SecurityError')));
  await archive.scenarios.put({ scenario, file: null, savedAt: '2026-11-24T05:00:00.000Z' });
  return archive;
}

function runOf(scenario: Scenario, seed: number) {
  const drawn = vary(scenario, seed);
  return {
    scenarioId: scenario.id,
    playHash: playHash(drawn),
    rubricHash: rubricHash(drawn),
    seed,
  };
}

it.each([1, 2, 3, 4, 5])('a drill that nobody edited is the same for seed %i', async (seed) => {
  const drill = fakeDrill();
  expect(await editedSince(await archiveWith(drill), runOf(drill, seed))).toBeNull();
});

it('a drill whose words were edited is told', async () => {
  const edited = fakeDrill({ clock: { duration: '11m', rate: 6, startsAt: '09:10' } });
  expect(await editedSince(await archiveWith(edited), runOf(fakeDrill(), 1))).toBe('play');
});

it('a drill that expects something else is told', async () => {
  const edited = fakeDrill({ rubric: { tone: 3 } });
  expect(await editedSince(await archiveWith(edited), runOf(fakeDrill(), 1))).toBe('rubric');
});
