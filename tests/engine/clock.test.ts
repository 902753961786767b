import { describe, expect, test } from 'vitest';
import { fakeRun, unstartedRun } from '../support/fake-run.ts';
import { both, fakeInject, fakeScenario, publishes } from '../support/fake-scenario.ts';

/** Comments that appear at these moments. */
function commentsAt(moments: Readonly<Record<string, string>>) {
  return fakeScenario({
    injects: Object.entries(moments).map(([id, at]) =>
      fakeInject({ id: `i-${id}`, trigger: { type: 'time', at }, do: [publishes({ id })] }),
    ),
  });
}

describe('time', () => {
  test('[E6] brings each thing at exactly its own moment, however long the stretch', () => {
    const run = fakeRun(commentsAt({ a: '1m', b: '1m30s', c: '9m' })).wait('5m');
    expect(run.view.item('a')?.at).toBe(60_000);
    expect(run.view.item('b')?.at).toBe(90_000);
    expect(run.view.item('c')).toBeUndefined();
    expect(run.view.now).toBe(300_000);
  });

  test('[E6] brings within a stretch what the stretch itself sets off', () => {
    const scenario = fakeScenario({
      injects: [
        fakeInject({ id: 'first', trigger: { type: 'time', at: '1m' } }),
        fakeInject({
          id: 'second',
          trigger: { type: 'inject', inject: 'first', delay: '30s' },
          do: [publishes()],
        }),
      ],
    });
    expect(fakeRun(scenario).wait('5m').view.item('c1')?.at).toBe(90_000);
  });

  test('[E6] brings what is due at the last millisecond of a stretch, not what comes after', () => {
    const run = fakeRun(commentsAt({ a: '1m' })).wait(59_999);
    expect(run.view.item('a')).toBeUndefined();
    expect(run.wait(1).view.item('a')?.at).toBe(60_000);
  });

  test('[E8] of things due together, brings first what was scheduled first', () => {
    const scenario = fakeScenario({
      injects: [
        fakeInject({
          id: 'late',
          trigger: { type: 'inject', inject: 'early', delay: '1m' },
          do: [publishes({ id: 'scheduled-later' })],
        }),
        fakeInject({ id: 'early', trigger: { type: 'time', at: '1m' } }),
        fakeInject({
          id: 'fixed',
          trigger: { type: 'time', at: '2m' },
          do: [publishes({ id: 'scheduled-at-start' })],
        }),
      ],
    });
    const run = fakeRun(scenario).wait('3m');
    expect(run.view.items()).toEqual(['post', 'scheduled-at-start', 'scheduled-later']);
  });

  test('[E8] of things scheduled together, follows the order of the file', () => {
    const run = fakeRun(commentsAt({ b: '1m', a: '1m', c: '1m' })).wait('1m');
    expect(run.view.items()).toEqual(['post', 'b', 'a', 'c']);
  });

  test('[E9] an instant in which injects call each other for ever comes to a stop', () => {
    const scenario = fakeScenario({
      injects: [
        fakeInject({ id: 'ping', do: [{ type: 'fire', inject: 'pong' }] }),
        fakeInject({
          id: 'pong',
          trigger: { type: 'called' },
          do: [{ type: 'fire', inject: 'ping' }],
        }),
        fakeInject({ id: 'after', trigger: { type: 'time', at: '2m' }, do: [publishes()] }),
      ],
    });
    const run = fakeRun(scenario).wait('3m');
    expect(run.view.dropped).toBe(1);
    expect(run.view.item('c1')?.at).toBe(120_000);
  });

  test('[E9] a thousand things that are due together all happen', () => {
    const moments = Array.from({ length: 1000 }, (_, index) => [`c${index}`, '1m']);
    const run = fakeRun(commentsAt(Object.fromEntries(moments))).wait('1m');
    expect(run.view.items().length).toBe(1001);
    expect(run.view.dropped).toBe(0);
  });

  test('[E11] never passes the end, and the log says how much of it passed', () => {
    const run = fakeRun(fakeScenario()).wait('1h');
    expect(run.view.now).toBe(600_000);
    expect(run.events.at(-1)).toMatchObject({ type: 'clockAdvanced', ms: 600_000 });
  });

  test('[E6] stands still for an advance of nothing', () => {
    const run = fakeRun(fakeScenario()).wait(0);
    expect(run.events.map((event) => event.type)).toEqual(['runStarted']);
  });

  test('[E2] goes neither backwards nor by fractions', () => {
    const run = fakeRun(fakeScenario());
    for (const ms of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(run.refusalOf({ type: 'advance', ms, by: 'system' })).toBe('badDuration');
    }
  });
});

describe('the next happening', () => {
  const next = { type: 'nextHappening', by: 'trainee' } as const;

  test('[E10] is the next item, over everything that shows nothing', () => {
    const scenario = fakeScenario({
      injects: [
        fakeInject({ id: 'silent', trigger: { type: 'time', at: '1m' } }),
        fakeInject({ id: 'seen', trigger: { type: 'time', at: '4m' }, do: [publishes()] }),
      ],
    });
    const run = fakeRun(scenario).do(next);
    expect(run.view.now).toBe(240_000);
    expect(run.view.item('c1')?.at).toBe(240_000);
  });

  test('[E10] is a notice or an ending as well', () => {
    const scenario = fakeScenario({
      injects: [
        fakeInject({ id: 'told', do: [{ type: 'notify', text: both('Il pleut.', 'It rains.') }] }),
        fakeInject({
          id: 'over',
          trigger: { type: 'time', at: '3m' },
          do: [{ type: 'end', ending: 'end' }],
        }),
      ],
    });
    const run = fakeRun(scenario).do(next);
    expect(run.view.now).toBe(60_000);
    expect(run.do(next).view.ending).toBe('end');
    expect(run.view.now).toBe(180_000);
  });

  test('[E10] is the end when nothing else is to come', () => {
    const run = fakeRun(fakeScenario()).do(next);
    expect(run.view.now).toBe(600_000);
    expect(run.view.status).toBe('ended');
  });
});

describe('the state of a run', () => {
  const like = {
    type: 'moderate',
    by: 'trainee',
    action: 'like',
    item: 'post',
    undone: false,
  } as const;
  const second = { type: 'advance', ms: 1000, by: 'system' } as const;

  test('[E4] before the start, nothing can be done and no time passes', () => {
    const run = unstartedRun(fakeScenario());
    expect(run.refusalOf(like)).toBe('notStarted');
    expect(run.refusalOf(second)).toBe('notStarted');
    expect(run.switchLanguage('en').start().view.status).toBe('running');
  });

  test('[E4] it starts once', () => {
    const run = fakeRun(fakeScenario());
    expect(run.refusalOf({ type: 'start', language: 'fr', by: 'trainee' })).toBe('alreadyStarted');
  });

  test('[E4] a pause locks actions and time until it ends', () => {
    const run = fakeRun(fakeScenario()).pause();
    expect(run.refusalOf(like)).toBe('paused');
    expect(run.refusalOf(second)).toBe('paused');
    expect(run.resume().like('post').wait('1s').view.now).toBe(1000);
  });

  test('[E4] only what is paused can be resumed, and only what runs be paused', () => {
    const run = fakeRun(fakeScenario());
    expect(run.refusalOf({ type: 'resume', by: 'trainee' })).toBe('notPaused');
    run.pause();
    expect(run.refusalOf({ type: 'pause', by: 'system', reason: 'gap' })).toBe('paused');
  });

  test('[E4] a gap of real time can be told while paused, and changes nothing', () => {
    const run = fakeRun(fakeScenario()).pause();
    const before = run.snapshot;
    run.do({ type: 'reportGap', by: 'system', realMs: 90_000, reason: 'sleep' });
    expect(run.snapshot).toEqual({ ...before, seq: before.seq + 1 });
  });

  test('[E4] once ended, nothing is accepted any more', () => {
    const run = fakeRun(fakeScenario()).finish();
    for (const command of [like, second, { type: 'stop', by: 'trainee' } as const]) {
      expect(run.refusalOf(command)).toBe('ended');
    }
  });

  test('[E3] events are numbered without gaps and stamped with the time before them', () => {
    const run = fakeRun(fakeScenario()).wait('1m').like('post').wait('30s').pause();
    expect(run.events.map(({ seq, at }) => [seq, at])).toEqual([
      [0, 0],
      [1, 0],
      [2, 60_000],
      [3, 60_000],
      [4, 90_000],
    ]);
    expect(run.view.seq).toBe(5);
  });

  test('[E2] the speed is a number above zero', () => {
    const run = fakeRun(fakeScenario());
    for (const rate of [0, -1, Number.NaN, 1e9]) {
      expect(run.refusalOf({ type: 'changeRate', rate, by: 'trainee' })).toBe('badRate');
    }
    expect(run.do({ type: 'changeRate', rate: 12, by: 'trainee' }).view.rate).toBe(12);
  });
});
