import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, placeAt } from '../../src/engine/log-place.ts';
import { compile } from '../../src/engine/programme.ts';
import { replay } from '../../src/engine/replay.ts';
import type { Run } from '../../src/engine/run.ts';
import { createPlayback } from '../../src/run/replay/playback.ts';
import { createReplayStore, openReplay } from '../../src/run/replay/replay-store.ts';
import { arbitraryHappening, happen } from './arbitrary-deeds.ts';
import { busyScenario } from './busy-scenario.ts';
import { fakeClock } from './fake-ports.ts';
import { askingScenario, fakeEmptyRun, fakeRunOnAir, fakeSettings } from './fake-run-store.ts';

/** A run that went to its end while nobody did anything but like what Léa wrote. */
async function quietRun(settings = fakeSettings()): Promise<Run> {
  const { store, clock } = await fakeRunOnAir({ run: fakeEmptyRun({ settings }) });
  clock.pass(7000);
  if (settings.allowance === null) await store.actions.next();
  await store.actions.moderate({ action: 'like', item: 'c1', undone: false });
  clock.pass(3000);
  await store.actions.finish();
  return store.run();
}

async function replayOf(run: Run) {
  return createReplayStore(compile(askingScenario()), run);
}

describe('a replay', () => {
  it('shows at any second what the run showed then, whatever order they are looked at in', async () => {
    const scenario = busyScenario();
    const programme = compile(scenario);
    const happenings = fc.array(arbitraryHappening, { maxLength: 60 });
    const looks = fc.array(fc.nat({ max: 700_000 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(happenings, looks, async (all, moments) => {
        const fake = await fakeRunOnAir({ scenario });
        for (const one of all) void happen(fake, one);
        await new Promise((resolve) => setTimeout(resolve, 0));
        const run = fake.store.run();
        const shown = createReplayStore(programme, run);
        for (const moment of moments) {
          shown.seek(moment);
          const place = placeAt(run.events, moment);
          const then = replay(programme, { ...run, events: cut(run.events, place) });
          expect(shown.getState().snapshot).toEqual(then);
          expect(shown.getState().view.now).toBe(Math.min(moment, shown.reel.end));
          const direct = createReplayStore(programme, run);
          direct.seek(moment);
          expect(shown.getState().snapshot).toEqual(direct.getState().snapshot);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('opens at the start and is held between the start and the end', async () => {
    const shown = await replayOf(await quietRun());
    expect(shown.getState()).toMatchObject({ now: 0, access: 'replay', notices: [] });
    shown.seek(99_999_999);
    expect(shown.getState().view).toMatchObject({ now: 100_000, status: 'ended' });
    shown.seek(-5);
    expect(shown.getState().now).toBe(0);
  });

  it('stands between two events of one moment, and says so', async () => {
    const run = await quietRun();
    const shown = await replayOf(run);
    const liking = run.events.findIndex(({ type }) => type === 'itemModerated');
    shown.seekEvent(liking);
    expect(shown.getState().view.item('c1')?.liked).toBe(false);
    expect(shown.place()).toEqual({ events: liking, at: 70_000 });
    shown.seekEvent(liking + 1);
    expect(shown.getState().view.item('c1')?.liked).toBe(true);
    expect(shown.place()).toEqual({ events: liking + 1, at: 70_000 });
  });

  it('refuses whatever it is asked to do, politely, and stays as it is', async () => {
    const run = await quietRun();
    const shown = await replayOf(run);
    shown.seek(70_000);
    const before = shown.getState();
    const { actions } = shown;
    const like = { action: 'like', item: 'c1', undone: false } as const;
    const outcomes = [
      await actions.moderate(like),
      await actions.resume(),
      await actions.finish(),
      await actions.dispatch({ type: 'advance', by: 'system', ms: 5 }),
    ];
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ type: 'refused', refusal: { code: 'replay' } });
    }
    actions.draft('reply/c1', null);
    actions.markSeen(['c1']);
    actions.keepSearches(['billets']);
    actions.dismiss({ type: 'hidden' });
    await actions.takeOver();
    expect(shown.getState()).toBe(before);
    expect(shown.run()).toBe(run);
  });

  it('names those whom an old run left without a name', async () => {
    const scenario = busyScenario();
    const { cast: _none, ...run } = fakeEmptyRun();
    const shown = await openReplay(
      compile(scenario),
      run,
      async () =>
        ({ scenario: { cast } }) =>
          new Map(cast.map(({ id }) => [id, { name: `Nom de ${id}`, handle: id }])),
    );
    expect(Object.keys(shown.getState().cast).sort()).toEqual(
      scenario.cast.map(({ id }) => id).sort(),
    );
  });
});

describe('the playback of a replay', () => {
  async function taped(settings = fakeSettings()) {
    const clock = fakeClock();
    const shown = await replayOf(await quietRun(settings));
    return { clock, shown, playback: createPlayback(shown, clock) };
  }

  it('goes as fast as the run was lived, or so many times faster', async () => {
    const { clock, shown, playback } = await taped();
    playback.play();
    clock.pass(1000);
    expect(shown.getState().now).toBe(10_000);
    playback.setSpeed(4);
    clock.pass(1000);
    expect(shown.getState().now).toBe(50_000);
  });

  it('goes slower where more time was allowed, and at the scenario’s rate where time was not measured', async () => {
    const double = await taped(fakeSettings({ allowance: 2 }));
    double.playback.play();
    double.clock.pass(1000);
    expect(double.shown.getState().now).toBe(5000);
    const untimed = await taped(fakeSettings({ allowance: null }));
    untimed.playback.play();
    untimed.clock.pass(1000);
    expect(untimed.shown.getState().now).toBe(10_000);
  });

  it('stops at the end, and starts over from there', async () => {
    const { clock, shown, playback } = await taped();
    playback.setSpeed(16);
    playback.play();
    clock.pass(5000);
    expect(shown.getState().now).toBe(100_000);
    expect(playback.getState().playing).toBe(false);
    expect(clock.beating).toBe(false);
    playback.play();
    expect(shown.getState().now).toBe(0);
  });

  it('moves nothing while nobody could have been watching', async () => {
    const { clock, shown, playback } = await taped();
    playback.play();
    clock.pass(1000);
    clock.jump(60_000, 60_000);
    expect(shown.getState().now).toBe(10_000);
  });

  it('stands still once paused or closed', async () => {
    const { clock, shown, playback } = await taped();
    playback.play();
    clock.pass(500);
    playback.pause();
    clock.pass(5000);
    expect(shown.getState().now).toBe(5000);
    playback.play();
    playback.close();
    expect(clock.beating).toBe(false);
  });
});
