import { describe, expect, test } from 'vitest';
import type { Effect } from '../../src/engine/effect.ts';
import type { Consequence } from '../../src/scenario/schema/consequence.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { type FakeRun, fakeRun, fakeVoices } from '../support/fake-run.ts';
import { fakeInject, fakePool, fakeScenario, publishes } from '../support/fake-scenario.ts';

const crowd = (overrides: Partial<Extract<Consequence, { type: 'crowd' }>> = {}): Consequence => ({
  type: 'crowd',
  pool: 'grumble',
  count: 3,
  over: '2m',
  channel: 'wall',
  in: 'post',
  ...overrides,
});

function crowded(consequences: Consequence[], overrides: Partial<ScenarioInput> = {}) {
  return fakeScenario({
    crowd: [fakePool(), fakePool({ id: 'cheer', mood: 'warm' })],
    injects: [fakeInject({ do: consequences })],
    ...overrides,
  });
}

function requests(run: FakeRun) {
  return run.effects.filter(
    (effect): effect is Extract<Effect, { type: 'requestCrowd' }> => effect.type === 'requestCrowd',
  );
}

function voices(run: FakeRun) {
  return run.view
    .items()
    .map((id) => run.view.item(id))
    .filter((item) => item?.author.kind === 'voice');
}

describe('the crowd', () => {
  test('[E47] asks for people once, and they speak within the time given', () => {
    const run = fakeRun(crowded([crowd()])).wait('1m');
    expect(requests(run)).toMatchObject([{ request: 0, pool: 'grumble' }]);
    run.finish();
    const moments = voices(run).map((item) => item?.at ?? 0);
    expect(moments).toHaveLength(3);
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
    expect(Math.min(...moments)).toBeGreaterThanOrEqual(60_000);
    expect(Math.max(...moments)).toBeLessThanOrEqual(180_000);
    expect(voices(run).every((item) => item?.parent === 'post')).toBe(true);
  });

  test('[E47] says each line once before any is said again', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const run = fakeRun(crowded([crowd({ count: 2 }), crowd({ count: 4 })]), { seed }).wait('1m');
      const lines = requests(run).flatMap((request) => request.lines);
      expect(lines.slice(0, 3).toSorted((a, b) => a - b)).toEqual([0, 1, 2]);
      expect(lines.slice(3, 6).toSorted((a, b) => a - b)).toEqual([0, 1, 2]);
    }
  });

  test('[E47] is drawn from the seed', () => {
    const drawn = (seed: number) => requests(fakeRun(crowded([crowd()]), { seed }).wait('1m'));
    expect(drawn(3)).toEqual(drawn(3));
    const seeds = Array.from({ length: 20 }, (_, seed) => drawn(seed)[0]?.seed);
    expect(new Set(seeds).size).toBe(20);
  });

  test('[E47] says nothing under what is not there', () => {
    const scenario = crowded([crowd({ in: 'later' })], {
      injects: [
        fakeInject({ do: [crowd({ in: 'later' })] }),
        fakeInject({ id: 'b', trigger: { type: 'called' }, do: [publishes({ id: 'later' })] }),
      ],
    });
    expect(requests(fakeRun(scenario).finish())).toEqual([]);
  });

  test('[E48] a voice that is answered for late speaks as soon as it is', () => {
    const run = fakeRun(crowded([crowd({ over: '0s' })]), { answersCrowd: false }).until('3m');
    expect(voices(run)).toEqual([]);
    answer(run);
    expect(voices(run).map((item) => item?.at)).toEqual([180_000, 180_000, 180_000]);
  });

  test('[E48] from one due moment to the next, every voice speaks at its own', () => {
    const run = fakeRun(crowded([crowd()])).until('1m');
    const moments = run.view.upcoming();
    expect(run.view.nextDue).toBe(moments[0]);
    run.finish();
    expect(voices(run).map((item) => item?.at)).toEqual(moments);
    expect(run.view.nextDue).toBeNull();
  });

  test('[E48] also while the run is paused', () => {
    const run = fakeRun(crowded([crowd({ over: '0s' })]), { answersCrowd: false })
      .until('3m')
      .pause();
    answer(run);
    expect(voices(run)).toHaveLength(3);
  });

  test('[E48] a voice that nobody made up never speaks', () => {
    const run = fakeRun(crowded([crowd()]), { answersCrowd: false }).finish();
    expect(voices(run)).toEqual([]);
  });

  test('[E48] a request is answered once, with as many voices as it asks for', () => {
    const run = fakeRun(crowded([crowd()]), { answersCrowd: false }).until('1m');
    const [request] = requests(run);
    if (request === undefined) throw new Error('nobody was asked for');
    const people = fakeVoices(run.programme, request);
    const given = (number: number, some: typeof people) =>
      run.refusalOf({ type: 'answerCrowd', by: 'system', request: number, voices: some });
    expect(given(0, people.slice(1))).toBe('crowdMismatch');
    expect(given(1, people)).toBe('unknownRequest');
    answer(run);
    expect(given(0, people)).toBe('alreadyDone');
  });

  test('[E10] a voice that is due is the next happening, made up already or not', () => {
    const next = { type: 'nextHappening', by: 'trainee' } as const;
    const run = fakeRun(crowded([crowd()]), { answersCrowd: false }).until('1m');
    const [due] = run.view.upcoming();
    expect(run.do(next).view.now).toBe(due);
    expect(run.do(next).view.now).toBeGreaterThan(due ?? 0);
    expect(run.view.status).toBe('running');
  });

  test('[E49] once calmed, says no more of what it had still to say', () => {
    const calmAt = (calm: Consequence) =>
      crowded([], {
        injects: [
          fakeInject({ id: 'a', do: [crowd({ over: '4m', count: 3 })] }),
          fakeInject({ id: 'b', do: [crowd({ pool: 'cheer', over: '4m', count: 3 })] }),
          fakeInject({ id: 'calmer', trigger: { type: 'time', at: '1m' }, do: [calm] }),
        ],
      });
    expect(voices(fakeRun(calmAt({ type: 'calm' })).finish())).toEqual([]);
    const cheering = voices(fakeRun(calmAt({ type: 'calm', pool: 'grumble' })).finish());
    expect(cheering).toHaveLength(3);
  });

  test('[E49] calming drops the voices that wait for an answer as well', () => {
    const scenario = crowded([crowd({ over: '0s' })], {
      injects: [
        fakeInject({ do: [crowd({ over: '0s' })] }),
        fakeInject({ id: 'b', trigger: { type: 'time', at: '2m' }, do: [{ type: 'calm' }] }),
      ],
    });
    const run = fakeRun(scenario, { answersCrowd: false }).until('3m');
    answer(run);
    expect(voices(run)).toEqual([]);
  });

  test('[E32] its words are filtered as anybody’s are', () => {
    const lines = [{ only: 'fr', text: 'Tabarnak!' } as const];
    const scenario = crowded([crowd({ count: 1 })], { crowd: [fakePool({ lines })] });
    expect(voices(fakeRun(scenario).finish())[0]?.hidden).toBe('profanityFilter');
  });
});

function answer(run: FakeRun): void {
  for (const request of requests(run)) {
    const people = fakeVoices(run.programme, request);
    run.do({ type: 'answerCrowd', by: 'system', request: request.request, voices: people });
  }
}
