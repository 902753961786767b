import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fork, forkAt, isInherited } from '../../src/engine/fork.ts';
import { canonical } from '../../src/engine/log.ts';
import { cut, endOf, placeAfter, placeAt } from '../../src/engine/log-place.ts';
import { reelOf } from '../../src/engine/reel.ts';
import { replay } from '../../src/engine/replay.ts';
import type { Run } from '../../src/engine/run.ts';
import { parseRunFile } from '../../src/engine/run-file.ts';
import { arbitraryScenario } from '../support/arbitrary-scenario.ts';
import { fakeRun } from '../support/fake-run.ts';
import { fakeScenario } from '../support/fake-scenario.ts';
import { randomPlay } from '../support/random-play.ts';
import { shippedScenarios } from '../support/scenarios.ts';

const anyScenario = fc.oneof(
  { weight: 4, arbitrary: arbitraryScenario },
  { weight: 1, arbitrary: fc.constantFrom(...shippedScenarios()) },
);

const seeds = fc.nat({ max: 0xffff_ffff });
const spacings = fc.integer({ min: 1, max: 40 });

const shares = fc.array(fc.double({ min: -0.1, max: 1.1, noNaN: true }), {
  minLength: 1,
  maxLength: 12,
});

/** Moments of a run, and a little beyond it. */
function momentsOf(end: number, parts: readonly number[]): readonly number[] {
  return parts.map((share) => Math.round(share * end) + 0);
}

function runOf(play: ReturnType<typeof randomPlay>): Run {
  const { seed, settings, events } = play;
  const kept = { id: 'origin', startedAt: '2026-11-23T18:00:00.000Z', scenarioId: 's' };
  const hashes = { playHash: 'aaaaaaaa', rubricHash: 'bbbbbbbb' };
  return { schemaVersion: 1, ...kept, ...hashes, seed, settings, events, annotations: [] };
}

describe('a run seen at any of its moments', { timeout: 60_000 }, () => {
  test('[E58] stands as the replay of its log cut there, whatever was looked at before', () => {
    fc.assert(
      fc.property(anyScenario, seeds, spacings, shares, (scenario, seed, spacing, parts) => {
        const play = randomPlay(scenario, seed);
        const reel = reelOf(play.programme, play, spacing);
        for (const moment of momentsOf(reel.end, parts)) {
          const place = placeAt(play.events, moment);
          const events = cut(play.events, place);
          expect(reel.snapshotAt(place)).toEqual(replay(play.programme, { ...play, events }));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('[E58] shows at a moment all that was done by then and nothing that was done later', () => {
    fc.assert(
      fc.property(anyScenario, seeds, spacings, shares, (scenario, seed, spacing, parts) => {
        const play = randomPlay(scenario, seed);
        const reel = reelOf(play.programme, play, spacing);
        for (const moment of momentsOf(reel.end, parts)) {
          const place = placeAt(play.events, moment);
          expect(play.events.slice(0, place.events).every((one) => endOf(one) <= place.at)).toBe(
            true,
          );
          expect(play.events.slice(place.events).every((one) => endOf(one) > place.at)).toBe(true);
          expect(reel.snapshotAt(place).now).toBe(Math.max(0, Math.min(reel.end, moment)));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('[E58] can be seen between two things done at the same moment', () => {
    const run = fakeRun(fakeScenario()).wait('1m').like('post').do({
      type: 'moderate',
      by: 'trainee',
      action: 'pin',
      item: 'post',
      undone: false,
    });
    const reel = reelOf(run.programme, run.run);
    const liked = reel.snapshotAt(placeAfter(run.events, 3));
    expect(liked).toEqual(replay(run.programme, { ...run.run, events: run.events.slice(0, 3) }));
    expect(liked).not.toEqual(reel.snapshotAt(placeAt(run.events, 60_000)));
    expect(liked.now).toBe(60_000);
  });
});

describe('a run taken again from a moment', { timeout: 60_000 }, () => {
  test('[E59] stands as the other stood, and goes on as it did when the same is done', () => {
    fc.assert(
      fc.property(
        anyScenario,
        seeds,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (scenario, seed, share) => {
          const play = randomPlay(scenario, seed);
          const run = runOf(play);
          const place = placeAt(run.events, Math.round(share * reelOf(play.programme, run).end));
          const again = forkAt(run, place);
          const next = run.events[place.events];
          const rest = next?.type === 'clockAdvanced' ? next.ms - (place.at - next.at) : 0;
          const isCut = again.events.length > place.events;
          const tail = run.events.slice(place.events + (isCut ? 1 : 0));
          const resumed = [
            ...again.events,
            ...(isCut && next?.type === 'clockAdvanced'
              ? [{ ...next, seq: again.events.length, at: place.at, ms: rest }]
              : []),
            ...tail.map((event) => ({ ...event, seq: event.seq + (isCut ? 1 : 0) })),
          ];
          const before = canonical({ ...run, events: run.events }).events;
          const after = canonical({ ...again, events: resumed }).events;
          expect(after.map(({ type, at }) => [type, at])).toEqual(
            before.map(({ type, at }) => [type, at]),
          );
          const { seq: _a, ...end } = replay(play.programme, run);
          const { seq: _b, ...endAgain } = replay(play.programme, { ...run, events: resumed });
          expect(endAgain.now).toBe(end.now);
          expect(endAgain.variables).toEqual(end.variables);
          expect(endAgain.ending).toBe(end.ending);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('[E59] says whose it was, from when, and which events are not its own', () => {
    const { run } = fakeRun(fakeScenario()).wait('1m').like('post').wait('1m');
    const again = forkAt(run, placeAt(run.events, 90_000));
    expect(again.forkOf).toEqual({ run: 'fake-run', at: 90_000, events: 4 });
    expect(again.events.at(-1)).toMatchObject({ type: 'clockAdvanced', at: 60_000, ms: 30_000 });
    expect([3, 4].map((event) => isInherited(again, event))).toEqual([true, false]);
    expect(isInherited(run, 0)).toBe(false);
  });

  test('[E59] keeps its origin through a file; [E55] a plain fork says nothing of one', () => {
    const scenario = fakeScenario();
    const { run } = fakeRun(scenario).wait('1m').like('post');
    const kept = { ...run, playHash: 'aaaaaaaa', rubricHash: 'bbbbbbbb' };
    const again = forkAt(kept, placeAt(run.events, 60_000));
    const file = parseRunFile(JSON.stringify({ ...again, scenario }));
    expect(file).toMatchObject({ run: { forkOf: again.forkOf } });
    expect(fork(kept, 2)).not.toHaveProperty('forkOf');
  });

  test('[E59] a file whose origin makes no sense is refused with its place', () => {
    const scenario = fakeScenario();
    const { run } = fakeRun(scenario).wait('1m');
    const kept = { ...run, playHash: 'aaaaaaaa', rubricHash: 'bbbbbbbb', scenario };
    for (const [forkOf, path] of [
      [{ run: 'x', at: -1, events: 1 }, '$.forkOf.at'],
      [{ run: 'x', at: 0, events: 9 }, '$.forkOf.events'],
      [{ run: '', at: 0, events: 1 }, '$.forkOf.run'],
    ] as const) {
      const file = parseRunFile(JSON.stringify({ ...kept, forkOf }));
      expect('problems' in file ? file.problems.map((problem) => problem.path) : []).toEqual([
        path,
      ]);
    }
  });
});
