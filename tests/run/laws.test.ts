import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/programme.ts';
import { replay } from '../../src/engine/replay.ts';
import { arbitraryHappening, happen } from './arbitrary-deeds.ts';
import { busyScenario } from './busy-scenario.ts';
import { fakeEmptyRun, fakeRunOnAir, fakeRunStore, fakeSettings } from './fake-run-store.ts';

const scenario = busyScenario();
const happenings = fc.array(arbitraryHappening, { maxLength: 60 });
const settings = fc.constantFrom(1, 1.5, 2, null).map((allowance) => fakeSettings({ allowance }));

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

describe('whatever happens to a run', () => {
  it('its log, told again, gives what the screen shows', async () => {
    await fc.assert(
      fc.asyncProperty(happenings, settings, async (all, chosen) => {
        const fake = await fakeRunOnAir({ scenario, run: fakeEmptyRun({ settings: chosen }) });
        for (const one of all) {
          const outcome = happen(fake, one);
          if (one.type === 'settle') await Promise.all([settle(), outcome]);
        }
        await settle();
        const { snapshot, logged, committed } = fake.store.getState();
        const run = fake.store.run();
        expect(replay(compile(scenario), run)).toEqual(snapshot);
        expect(run.events.map(({ seq }) => seq)).toEqual(run.events.map((_event, index) => index));
        expect([run.events.length, committed]).toEqual([logged, logged]);
        expect(fake.journal.kept).toEqual(run.events);
      }),
      { numRuns: 150 },
    );
  });

  it('closing it at any moment and opening it again shows the same, paused if it was on air', async () => {
    await fc.assert(
      fc.asyncProperty(happenings, async (all) => {
        const fake = await fakeRunOnAir({ scenario });
        for (const one of all) {
          void happen(fake, one);
          if (one.type === 'settle') await settle();
        }
        await settle();
        await fake.store.close();
        const before = fake.store.getState();
        const again = fakeRunStore({ scenario, run: fake.store.run(), desk: before.desk });
        await settle();
        const after = again.store.getState();
        const wasOnAir = before.view.status === 'running';
        expect(after.view.status).toBe(wasOnAir ? 'paused' : before.view.status);
        expect(after.view.now).toBe(before.view.now);
        expect(after.view.items()).toEqual(before.view.items());
        expect(after.desk).toEqual(before.desk);
      }),
      { numRuns: 100 },
    );
  });
});
