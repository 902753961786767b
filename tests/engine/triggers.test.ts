import { describe, expect, test } from 'vitest';
import type { Inject } from '../../src/scenario/schema/inject.ts';
import type { Trigger } from '../../src/scenario/schema/trigger.ts';
import { type FakeRun, fakeRun, unstartedRun } from '../support/fake-run.ts';
import {
  fakeContact,
  fakeInject,
  fakeScenario,
  fakeVariable,
  publishes,
} from '../support/fake-scenario.ts';

/** `c1` and `c2` appear at one minute; `tested` is set off by the trigger given. */
function withTrigger(trigger: Trigger, overrides: Partial<Inject> = {}) {
  return fakeScenario({
    organisation: { contacts: [fakeContact(), fakeContact({ id: 'legal', otherwise: [] })] },
    variables: [fakeVariable({ id: 'heat', min: 0, max: 10, start: 0 })],
    injects: [
      fakeInject({ id: 'opening', do: [publishes({ id: 'c1' }), publishes({ id: 'c2' })] }),
      fakeInject({ id: 'tested', trigger, do: [publishes({ id: 'seen' })], ...overrides }),
    ],
  });
}

/** Moments at which `tested` published its item, first and later occurrences. */
function occurrences(run: FakeRun): readonly number[] {
  return run.view
    .items()
    .filter((id) => id.startsWith('seen'))
    .map((id) => run.view.item(id)?.at ?? -1);
}

describe('a trigger on time', () => {
  test('[E12] comes that long after the start', () => {
    const run = fakeRun(withTrigger({ type: 'time', at: '2m' })).wait('5m');
    expect(occurrences(run)).toEqual([120_000]);
  });

  test('[E12] comes with the start when it is due at once', () => {
    const run = unstartedRun(withTrigger({ type: 'time', at: '0s' }));
    expect(run.view.item('seen')).toBeUndefined();
    expect(run.start().view.item('seen')?.at).toBe(0);
  });
});

describe('a trigger on another inject', () => {
  test('[E13] comes after it, each time it happens', () => {
    const scenario = fakeScenario({
      injects: [
        fakeInject({ id: 'opening', repeat: { every: '1m', times: 3 } }),
        fakeInject({
          id: 'tested',
          trigger: { type: 'inject', inject: 'opening', delay: '10s' },
          do: [publishes({ id: 'seen' })],
        }),
      ],
    });
    expect(occurrences(fakeRun(scenario).wait('9m'))).toEqual([70_000, 130_000, 190_000]);
  });

  test('[E13] does not come when the other came due without its condition holding', () => {
    const scenario = fakeScenario({
      variables: [fakeVariable()],
      injects: [
        fakeInject({ id: 'opening', when: { type: 'variable', variable: 'trust', atLeast: 6 } }),
        fakeInject({
          id: 'tested',
          trigger: { type: 'inject', inject: 'opening' },
          do: [publishes({ id: 'seen' })],
        }),
      ],
    });
    const run = fakeRun(scenario).wait('9m');
    expect(occurrences(run)).toEqual([]);
    expect(run.view.hasHappened('opening')).toBe(false);
  });
});

describe('a trigger on an action', () => {
  const onReply: Trigger = { type: 'action', action: ['reply'], on: ['c1'], every: false };

  test('[E14] comes at once, or after its delay', () => {
    expect(occurrences(fakeRun(withTrigger(onReply)).wait('2m').reply('c1'))).toEqual([120_000]);
    const later = fakeRun(withTrigger({ ...onReply, delay: '30s' }))
      .wait('2m')
      .reply('c1');
    expect(occurrences(later)).toEqual([]);
    expect(occurrences(later.wait('1m'))).toEqual([150_000]);
  });

  test('[E14] waits for that action on that item', () => {
    const run = fakeRun(withTrigger(onReply)).wait('2m').reply('c2').like('c1');
    expect(occurrences(run)).toEqual([]);
  });

  test('[E14] counts the first time only', () => {
    const run = fakeRun(withTrigger(onReply)).wait('2m').reply('c1').wait('1m').reply('c1');
    expect(occurrences(run)).toEqual([120_000]);
  });

  test('[E14] counts each time when told so, once an event whatever it covers', () => {
    const every: Trigger = { ...onReply, on: ['c1', 'c2'], every: true };
    const run = fakeRun(withTrigger(every))
      .wait('2m')
      .reply('c1', 'Bonjour!', { covers: ['c2'] })
      .wait('1m')
      .reply('c2');
    expect(occurrences(run)).toEqual([120_000, 180_000]);
  });

  test('[E14] is not set off by taking an action back', () => {
    const onLike: Trigger = { type: 'action', action: ['like'], on: ['c1'], every: true };
    const run = fakeRun(withTrigger(onLike)).wait('2m').like('c1');
    run.wait('1m').moderate('like', 'c1', { undone: true });
    expect(occurrences(run)).toEqual([120_000]);
  });

  test('[E14] may wait for an escalation to a given contact', () => {
    const toLegal: Trigger = { type: 'action', action: ['escalate'], to: ['legal'], every: false };
    const run = fakeRun(withTrigger(toLegal)).wait('2m').escalate('boss', ['c1']);
    expect(occurrences(run)).toEqual([]);
    expect(occurrences(run.escalate('legal', ['c1']))).toEqual([120_000]);
  });

  test('[E14] without items is set off by that action on anything', () => {
    const anywhere: Trigger = { type: 'action', action: ['publish'], every: false };
    expect(occurrences(fakeRun(withTrigger(anywhere)).publish())).toEqual([0]);
  });
});

describe('a trigger on something not done', () => {
  const unanswered: Trigger = {
    type: 'undone',
    action: ['reply', 'privateReply'],
    on: ['c1'],
    within: '2m',
  };

  test('[E15] comes that long after the item appeared', () => {
    expect(occurrences(fakeRun(withTrigger(unanswered)).wait('9m'))).toEqual([180_000]);
  });

  test('[E15] does not come when it was done by then', () => {
    const run = fakeRun(withTrigger(unanswered)).until('2m').reply('c1').finish();
    expect(occurrences(run)).toEqual([]);
  });

  test('[E15] comes when what was done was taken back', () => {
    const run = fakeRun(withTrigger(unanswered)).until('2m').reply('c1').deleteOwn('~1').finish();
    expect(occurrences(run)).toEqual([180_000]);
  });

  test('[E15] is satisfied by a statement that covers the item', () => {
    const published: Trigger = { ...unanswered, action: ['publish'] };
    const run = fakeRun(withTrigger(published)).until('2m');
    run.publish('Bonjour!', { covers: ['c1', 'c2'] }).finish();
    expect(occurrences(run)).toEqual([]);
  });

  test('[E15] counts once, from the first of several items', () => {
    const scenario = fakeScenario({
      injects: [
        fakeInject({ id: 'one', do: [publishes({ id: 'c1' })] }),
        fakeInject({
          id: 'two',
          trigger: { type: 'time', at: '2m' },
          do: [publishes({ id: 'c2' })],
        }),
        fakeInject({
          id: 'tested',
          trigger: { ...unanswered, on: ['c2', 'c1'] },
          do: [publishes({ id: 'seen' })],
        }),
      ],
    });
    expect(occurrences(fakeRun(scenario).finish())).toEqual([180_000]);
  });

  test('[E15] counts from the start for what stands on the page already, or for anything', () => {
    const onPost: Trigger = { type: 'undone', action: ['like'], on: ['post'], within: '3m' };
    const onAnything: Trigger = { type: 'undone', action: ['publish'], within: '4m' };
    expect(occurrences(fakeRun(withTrigger(onPost)).finish())).toEqual([180_000]);
    expect(occurrences(fakeRun(withTrigger(onAnything)).finish())).toEqual([240_000]);
    expect(occurrences(fakeRun(withTrigger(onAnything)).publish().finish())).toEqual([]);
  });

  test('[E15] counts from another inject when told so; what was published before does not help', () => {
    const since: Trigger = { type: 'undone', action: ['publish'], within: '2m', since: 'opening' };
    expect(occurrences(fakeRun(withTrigger(since)).publish().finish())).toEqual([180_000]);
    const run = fakeRun(withTrigger(since)).until('1m').publish().finish();
    expect(occurrences(run)).toEqual([]);
  });

  test('[E15] repeats until it is done', () => {
    const scenario = withTrigger(unanswered, { repeat: { every: '1m', times: 4 } });
    const run = fakeRun(scenario).until('4m30s').reply('c1').finish();
    expect(occurrences(run)).toEqual([180_000, 240_000]);
  });
});

describe('a trigger on a threshold', () => {
  /** Heat takes these values, one a minute from the first minute on. */
  function heatGoes(values: readonly number[], trigger: Trigger, start = 0) {
    return fakeScenario({
      variables: [fakeVariable({ id: 'heat', min: 0, max: 10, start })],
      injects: [
        ...values.map((to, index) =>
          fakeInject({
            id: `move-${index}`,
            trigger: { type: 'time', at: `${index + 1}m` },
            do: [{ type: 'set', variable: 'heat', to }],
          }),
        ),
        fakeInject({ id: 'tested', trigger, do: [publishes({ id: 'seen' })] }),
      ],
    });
  }
  const rising: Trigger = { type: 'threshold', variable: 'heat', atLeast: 5 };

  test('[E16] comes when the variable rises to it', () => {
    expect(occurrences(fakeRun(heatGoes([4, 5], rising)).finish())).toEqual([120_000]);
  });

  test('[E16] does not come again while the variable stays there, and does after it has left', () => {
    const run = fakeRun(heatGoes([5, 7, 6, 4, 9], rising)).finish();
    expect(occurrences(run)).toEqual([60_000, 300_000]);
  });

  test('[E16] is not set off by a value that was there from the start', () => {
    expect(occurrences(fakeRun(heatGoes([8], rising, 7)).finish())).toEqual([]);
  });

  test('[E16] may wait for a fall, and for a delay', () => {
    const falling: Trigger = { type: 'threshold', variable: 'heat', atMost: 2, delay: '30s' };
    expect(occurrences(fakeRun(heatGoes([3, 2, 1], falling, 9)).finish())).toEqual([150_000]);
  });
});

describe('an inject that is called', () => {
  test('[E17] comes by a call only, at once or after the delay of the call', () => {
    const scenario = fakeScenario({
      injects: [
        fakeInject({
          id: 'caller',
          do: [
            { type: 'fire', inject: 'tested' },
            { type: 'fire', inject: 'tested', delay: '1m' },
          ],
        }),
        fakeInject({ id: 'tested', trigger: { type: 'called' }, do: [publishes({ id: 'seen' })] }),
      ],
    });
    expect(occurrences(fakeRun(scenario).finish())).toEqual([60_000, 120_000]);
    expect(occurrences(fakeRun(withTrigger({ type: 'called' })).finish())).toEqual([]);
  });

  test('[E17] follows the rest of what called it, within the same instant', () => {
    const scenario = fakeScenario({
      injects: [
        fakeInject({
          id: 'caller',
          do: [{ type: 'fire', inject: 'tested' }, publishes({ id: 'c1' })],
        }),
        fakeInject({ id: 'tested', trigger: { type: 'called' }, do: [publishes({ id: 'c2' })] }),
      ],
    });
    expect(fakeRun(scenario).wait('1m').view.items()).toEqual(['post', 'c1', 'c2']);
  });

  test('[E17] may have another trigger besides', () => {
    const scenario = fakeScenario({
      injects: [
        fakeInject({ id: 'caller', do: [{ type: 'fire', inject: 'tested' }] }),
        fakeInject({
          id: 'tested',
          trigger: { type: 'time', at: '3m' },
          do: [publishes({ id: 'seen' })],
        }),
      ],
    });
    expect(occurrences(fakeRun(scenario).finish())).toEqual([60_000, 180_000]);
  });

  test('[E17] comes even when its own trigger would wait in vain', () => {
    const scenario = fakeScenario({
      injects: [
        fakeInject({ id: 'opening', do: [publishes({ id: 'c1' })] }),
        fakeInject({
          id: 'caller',
          trigger: { type: 'time', at: '5m' },
          do: [{ type: 'fire', inject: 'tested' }],
        }),
        fakeInject({
          id: 'tested',
          trigger: { type: 'undone', action: ['like'], on: ['c1'], within: '2m' },
          do: [publishes({ id: 'seen' })],
        }),
      ],
    });
    expect(occurrences(fakeRun(scenario).until('1m').like('c1').finish())).toEqual([300_000]);
  });
});
