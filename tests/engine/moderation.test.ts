import { describe, expect, test } from 'vitest';
import type { ModerationAction } from '../../src/engine/event.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { type FakeRun, fakeRun } from '../support/fake-run.ts';
import {
  fakeContact,
  fakeHouseRule,
  fakeInject,
  fakePersona,
  fakePool,
  fakeScenario,
  fakeVariable,
  publishes,
} from '../support/fake-scenario.ts';

/** Léa (friend of Noé), Max (hostile) and Zoé (mocking) have commented by one minute. */
function page(overrides: Partial<ScenarioInput> = {}) {
  return fakeScenario({
    organisation: { contacts: [fakeContact()], houseRules: [fakeHouseRule()] },
    cast: [
      fakePersona({ friends: ['noe'] }),
      fakePersona({ id: 'noe', name: 'Noé', handle: 'noe' }),
      fakePersona({ id: 'max', name: 'Max', handle: 'max', temper: 'hostile' }),
      fakePersona({ id: 'zoe', name: 'Zoé', handle: 'zoe', temper: 'mocking' }),
    ],
    variables: [fakeVariable({ id: 'heat', role: 'heat', min: 0, max: 100, start: 20 })],
    crowd: [fakePool({ id: 'screens' }), fakePool({ id: 'back' })],
    moderation: { screenshots: 'screens', returns: 'back' },
    injects: [
      fakeInject({
        do: [
          publishes({ id: 'c1' }),
          publishes({ id: 'insult', by: 'max', breaks: 'no-insults' }),
          publishes({ id: 'joke', by: 'zoe' }),
          publishes({ id: 'found', channel: 'monitoring', in: undefined }),
          publishes({ id: 'chat', channel: 'internal', by: 'boss', in: undefined }),
        ],
      }),
      fakeInject({
        id: 'later',
        trigger: { type: 'time', at: '3m' },
        do: [
          publishes({ id: 'by-lea', in: 'c1' }),
          publishes({ id: 'by-noe', in: 'c1', by: 'noe' }),
          publishes({ id: 'by-max', in: 'c1', by: 'max' }),
          publishes({ id: 'max-post', by: 'max', in: undefined }),
          publishes({ id: 'max-dm', by: 'max', channel: 'private', in: undefined }),
          publishes({ id: 'max-review', by: 'max', channel: 'reviews', in: undefined, stars: 1 }),
          publishes({ id: 'max-tweet', by: 'max', channel: 'stream', in: undefined }),
        ],
      }),
    ],
    ...overrides,
  });
}

const usual = page();

const started = (seed = 1) => fakeRun(usual, { seed }).wait('1m');

function voices(run: FakeRun) {
  return run.view
    .items()
    .map((id) => run.view.item(id))
    .filter((item) => item !== undefined && item.author.kind === 'voice');
}

describe('a hidden item', () => {
  test('[M1] stays visible to its author and their friends, and to nobody else', () => {
    const run = started().hide('c1');
    expect(run.view.isVisible('c1')).toBe(false);
    expect(run.view.isVisibleTo('c1', 'lea')).toBe(true);
    expect(run.view.isVisibleTo('c1', 'noe')).toBe(true);
    expect(run.view.isVisibleTo('c1', 'max')).toBe(false);
  });

  test('[M1] is answered by those who see it only', () => {
    const run = started().hide('c1').finish();
    expect(run.view.answersTo('c1')).toEqual(['by-lea', 'by-noe']);
    expect(started().finish().view.answersTo('c1')).toEqual(['by-lea', 'by-noe', 'by-max']);
  });

  test('[M1] hides what stands under it from the others', () => {
    const run = started().finish();
    const hidden = fakeRun(page()).until('4m').hide('c1');
    expect(run.view.isVisible('by-lea')).toBe(true);
    expect(hidden.view.isVisible('by-lea')).toBe(false);
    expect(hidden.view.isVisibleTo('by-lea', 'noe')).toBe(true);
  });
});

describe('a deletion', () => {
  test('[M2] of what breaks no house rule raises heat; of what breaks one does not', () => {
    expect(started().delete('c1').view.variable('heat')).toBe(30);
    expect(started().delete('insult').view.variable('heat')).toBe(20);
  });

  test('[M2] raises heat by one at least, and may set off what waits for it', () => {
    const scenario = page({
      variables: [fakeVariable({ id: 'heat', role: 'heat', min: 0, max: 3, start: 0 })],
      injects: [
        fakeInject({ do: [publishes()] }),
        fakeInject({
          id: 'stir',
          trigger: { type: 'threshold', variable: 'heat', atLeast: 1 },
        }),
      ],
    });
    const run = fakeRun(scenario).wait('1m').delete('c1');
    expect(run.view.variable('heat')).toBe(1);
    expect(run.view.hasHappened('stir')).toBe(true);
  });

  test('[M3] is noticed: somebody speaks of it, one to four minutes later, where it was', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const run = started(seed).delete('c1').finish();
      const [screenshot] = voices(run);
      expect(screenshot?.parent).toBe('post');
      expect(screenshot?.at).toBeGreaterThanOrEqual(120_000);
      expect(screenshot?.at).toBeLessThanOrEqual(300_000);
    }
  });

  test('[M3] is not noticed when it was deserved, nor where the scenario has no words for it', () => {
    expect(voices(started().delete('insult').finish())).toEqual([]);
    const wordless = fakeRun(page({ moderation: {} }))
      .wait('1m')
      .delete('c1')
      .finish();
    expect(voices(wordless)).toEqual([]);
  });

  test('[M3] of a whole post is spoken of on the wall', () => {
    const run = fakeRun(page()).until('3m').delete('max-post').finish();
    expect(voices(run)[0]).toMatchObject({ parent: null, channel: 'wall' });
  });

  test('[M9] takes with it what stands under it', () => {
    const run = fakeRun(page()).until('3m').delete('c1');
    expect(run.view.isVisible('by-noe')).toBe(false);
    expect(run.view.isVisibleTo('by-noe', 'noe')).toBe(false);
    const like = { type: 'moderate', by: 'trainee', action: 'like', undone: false } as const;
    expect(run.refusalOf({ ...like, item: 'by-noe' })).toBe('gone');
    expect(run.refusalOf({ ...like, item: 'c1' })).toBe('gone');
  });
});

describe('a ban', () => {
  test('[M4] keeps a person off the wall, the reviews and the private messages', () => {
    const run = fakeRun(page({ moderation: {} }))
      .wait('1m')
      .ban('insult')
      .finish();
    expect(run.view.isBanned('max')).toBe(true);
    for (const id of ['by-max', 'max-post', 'max-dm', 'max-review']) {
      expect(run.view.item(id)).toBeUndefined();
    }
    expect(run.view.item('max-tweet')).toBeDefined();
    expect(run.view.isVisible('insult')).toBe(true);
  });

  /** How many of 400 come back, and when. */
  function returns(item: string) {
    const moments: number[] = [];
    for (let seed = 0; seed < 400; seed += 1) {
      const run = started(seed).ban(item).finish();
      moments.push(...voices(run).map((voice) => voice?.at ?? 0));
    }
    return moments;
  }

  test('[M5] brings the hostile back two times in three, two to six minutes later', () => {
    const moments = returns('insult');
    expect(moments.length).toBeGreaterThan(220);
    expect(moments.length).toBeLessThan(300);
    expect(Math.min(...moments)).toBeGreaterThanOrEqual(180_000);
    expect(Math.max(...moments)).toBeLessThanOrEqual(420_000);
  });

  test('[M5] brings the mocking back one time in three, and the others never', () => {
    const mocking = returns('joke').length;
    expect(mocking).toBeGreaterThan(100);
    expect(mocking).toBeLessThan(180);
    expect(returns('c1')).toEqual([]);
  });

  test('[M5] a voice of the crowd has the temper of its pool', () => {
    const scenario = page({
      crowd: [fakePool({ id: 'screens' }), fakePool({ id: 'back', mood: 'hostile' })],
      injects: [
        fakeInject({
          do: [{ type: 'crowd', pool: 'back', count: 1, over: '0s', channel: 'wall', in: 'post' }],
        }),
      ],
    });
    let returned = 0;
    for (let seed = 0; seed < 60; seed += 1) {
      const run = fakeRun(scenario, { seed }).until('2m').ban('~1');
      expect(run.view.isBanned('@voix-0-1')).toBe(true);
      if (voices(run.finish()).length > 1) returned += 1;
    }
    expect(returned).toBeGreaterThan(20);
    expect(returned).toBeLessThan(55);
  });
});

describe('closed comments', () => {
  test('[M7] let no comment in until they are reopened', () => {
    const run = started().moderate('closeComments', 'post').finish();
    expect(run.view.item('by-noe')).toBeUndefined();
    const reopened = started().moderate('closeComments', 'post');
    reopened.moderate('closeComments', 'post', { undone: true }).finish();
    expect(reopened.view.item('by-noe')).toBeDefined();
  });

  test('[M7] are closed under everything below', () => {
    const run = started().moderate('closeComments', 'post');
    expect(run.view.isClosed('c1')).toBe(true);
    expect(run.view.isClosed('found')).toBe(false);
  });
});

describe('what may be moderated', () => {
  const all: readonly ModerationAction[] = [
    'like',
    'pin',
    'hide',
    'delete',
    'ban',
    'report',
    'closeComments',
  ];
  const refusal = (run: FakeRun, action: ModerationAction, item: string, undone = false) =>
    run.refusalOf({ type: 'moderate', by: 'trainee', action, item, undone });

  test('[M8] not what was found elsewhere, nor colleagues, beyond a like', () => {
    const run = started();
    for (const item of ['found', 'chat']) {
      expect(refusal(run, 'like', item)).toBeNull();
      for (const action of all.slice(1)) expect(refusal(run, action, item)).toBe('cannotModerate');
    }
  });

  test('[M8] of the page’s own words, only to like, to pin and to close', () => {
    const run = started().reply('c1');
    for (const item of ['post', '~1']) {
      for (const action of ['like', 'pin', 'closeComments'] as const) {
        expect(refusal(run, action, item)).toBeNull();
      }
      for (const action of ['hide', 'delete', 'ban', 'report'] as const) {
        expect(refusal(run, action, item)).toBe('ownItem');
      }
    }
    expect(
      run.refusalOf({ type: 'leaveAlone', by: 'trainee', item: 'post', reason: '', undone: false }),
    ).toBe('ownItem');
  });

  test('[M8] nothing is done twice, nor undone before it is done', () => {
    for (const action of ['like', 'pin', 'hide', 'closeComments'] as const) {
      const run = started();
      expect(refusal(run, action, 'c1', true)).toBe('nothingToUndo');
      run.moderate(action, 'c1');
      expect(refusal(run, action, 'c1')).toBe('alreadyDone');
      run.moderate(action, 'c1', { undone: true });
      expect(refusal(run, action, 'c1')).toBeNull();
    }
  });

  test('[E41] a deletion, a ban and a report cannot be undone', () => {
    const run = started().ban('c1').moderate('report', 'c1');
    expect(refusal(run, 'ban', 'c1', true)).toBe('irreversible');
    expect(refusal(run, 'report', 'c1', true)).toBe('irreversible');
    expect(refusal(run, 'delete', 'c1', true)).toBe('irreversible');
    expect(refusal(run, 'report', 'c1')).toBe('alreadyDone');
  });

  test('[E41] undoing takes the deed back and puts the item as it was', () => {
    const run = started();
    const before = run.view.item('c1');
    run
      .like('c1')
      .hide('c1')
      .moderate('pin', 'c1')
      .leaveAlone('c1')
      .moderate('closeComments', 'c1');
    for (const action of ['like', 'hide', 'pin', 'closeComments'] as const) {
      run.moderate(action, 'c1', { undone: true });
    }
    run.leaveAlone('c1', { undone: true });
    expect(run.view.item('c1')).toEqual(before);
    expect(run.view.deeds('c1')).toHaveLength(5);
    expect(run.view.deeds('c1').every((deed) => deed.takenBack === 60_000)).toBe(true);
  });

  test('[M8] an item is left alone once, and taken up again once', () => {
    const run = started();
    const leave = (undone: boolean) =>
      run.refusalOf({ type: 'leaveAlone', by: 'trainee', item: 'c1', reason: '', undone });
    expect(leave(true)).toBe('nothingToUndo');
    run.leaveAlone('c1');
    expect(leave(false)).toBe('alreadyDone');
    expect(leave(true)).toBeNull();
  });

  test('[E46] a setting takes a value that it can have, other than its present one', () => {
    const run = started();
    const refused = (setting: 'whoMayPost' | 'reviewComments' | 'blockedWords', to: unknown) =>
      run.refusalOf({
        type: 'changeSetting',
        by: 'trainee',
        setting,
        to: to as boolean,
      });
    expect(refused('whoMayPost', 'friends')).toBe('badSetting');
    expect(refused('reviewComments', 'yes')).toBe('badSetting');
    expect(refused('blockedWords', true)).toBe('badSetting');
    expect(refused('reviewComments', false)).toBe('alreadyDone');
    expect(refused('blockedWords', [])).toBe('alreadyDone');
    run.changeSetting({ setting: 'blockedWords', to: ['arnaque'] });
    expect(run.view.settings.blockedWords).toEqual(['arnaque']);
    expect(run.view.deeds().at(-1)).toMatchObject({ action: 'changeSetting', item: null });
  });
});
