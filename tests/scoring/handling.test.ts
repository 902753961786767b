import { describe, expect, test } from 'vitest';
import type { ModerationAction } from '../../src/engine/event.ts';
import { unratedReading } from '../support/fake-reading.ts';
import { type FakeRun, fakeRun } from '../support/fake-run.ts';
import { fakeHouseRule, fakeInject } from '../support/fake-scenario.ts';
import {
  earnedUnder,
  expecting,
  givesFact,
  hollow,
  lastEvent,
  outcomeOf,
  SILENCE,
  shareUnder,
  sheetOf,
  under,
} from '../support/scored.ts';

function moderated(scenario: ReturnType<typeof expecting>, action: ModerationAction, at = '2m') {
  return sheetOf(fakeRun(scenario).moderate(action, 'c1', { at }).finish());
}

describe('the choice of action', () => {
  const spam = expecting({
    ...SILENCE,
    limit: '10m',
    handling: { best: ['hide'], acceptable: ['report'] },
  });

  test.each([
    ['hide', 1],
    ['report', 0.6],
    ['like', 0],
  ] as const)(
    '[X1] to %s earns a share of %f where hiding is best and reporting acceptable',
    (action, share) => {
      expect(shareUnder('X1', moderated(spam, action))).toBeCloseTo(share);
    },
  );

  test('[X1] [X14] to let be seen what a setting held back is moderation, like hiding', () => {
    const held = expecting(
      { ...SILENCE, handling: { best: ['unhide'] } },
      { settings: { reviewComments: true } },
    );
    const sheet = sheetOf(
      fakeRun(held).moderate('hide', 'c1', { at: '2m', undone: true }).finish(),
    );
    expect(shareUnder('X1', sheet)).toBe(1);
    expect(outcomeOf(sheet, 'e1')).toMatchObject({ wanted: 'moderate', done: 'moderate' });
    expect(shareUnder('X1', sheetOf(fakeRun(held).finish()))).toBe(0);
  });

  test('[X4] to let be seen what was rightly held back does harm where the scenario says so', () => {
    const spam = expecting(
      { ...SILENCE, handling: { best: ['delete'], harmful: ['unhide'] } },
      { settings: { reviewComments: true } },
    );
    const sheet = sheetOf(
      fakeRun(spam).moderate('hide', 'c1', { at: '2m', undone: true }).finish(),
    );
    expect(earnedUnder('X4', sheet)).toBe(-0.5);
  });

  test('[X1] is nothing when nothing was done', () => {
    const sheet = sheetOf(fakeRun(spam).finish());
    expect(under('X1', sheet)).toMatchObject([{ earned: 0, ground: { type: 'absence' } }]);
  });

  test('[X1] keeps the best of what was done, and nothing of what was taken back', () => {
    const run = fakeRun(spam).moderate('report', 'c1', { at: '2m' }).hide('c1', { at: '3m' });
    expect(shareUnder('X1', sheetOf(run))).toBe(1);
    run.moderate('hide', 'c1', { at: '4m', undone: true });
    expect(shareUnder('X1', sheetOf(run))).toBeCloseTo(0.6);
  });

  test('[X1] earns half after the limit', () => {
    expect(shareUnder('X1', moderated(spam, 'hide', '10m59s'))).toBe(1);
    expect(shareUnder('X1', moderated(spam, 'hide', '12m'))).toBeCloseTo(0.5);
    expect(shareUnder('X1', moderated(spam, 'report', '12m'))).toBeCloseTo(0.3);
  });

  test('[X1] is to answer where an answer is needed and nothing else is said', () => {
    const answered = (run: FakeRun) => shareUnder('X1', sheetOf(run.finish()));
    const plain = expecting({});
    expect(answered(fakeRun(plain).reply('c1', 'Voici pour vous.', { at: '2m' }))).toBe(1);
    expect(answered(fakeRun(plain).privateReply('c1', 'Voici pour vous.', { at: '2m' }))).toBe(1);
    expect(answered(fakeRun(plain).like('c1', { at: '2m' }))).toBe(0);
  });

  test('[X1] counts words only when they answer', () => {
    const ok = { at: '2m', reading: unratedReading() };
    expect(shareUnder('X1', sheetOf(fakeRun(expecting({})).reply('c1', 'ok', ok).finish()))).toBe(
      0,
    );
  });

  test('[X1] counts a private reply as a reply', () => {
    const replying = expecting({ handling: { best: ['reply'] } });
    const run = fakeRun(replying).privateReply('c1', 'Voici pour vous.', { at: '2m' });
    expect(shareUnder('X1', sheetOf(run))).toBe(1);
  });

  test('[X1] is to leave alone where silence is right and nothing else is said', () => {
    const troll = expecting(SILENCE);
    expect(shareUnder('X1', sheetOf(fakeRun(troll).leaveAlone('c1', { at: '2m' })))).toBe(1);
    expect(shareUnder('X1', sheetOf(fakeRun(troll).like('c1', { at: '2m' }).finish()))).toBe(0);
  });
});

describe('in private or in public', () => {
  test.each([
    ['required', 'privateReply', 1],
    ['required', 'reply', 0],
    ['preferred', 'privateReply', 1],
    ['preferred', 'reply', 0.5],
    ['public', 'reply', 1],
    ['public', 'privateReply', 0],
  ] as const)('[X2] where private is %s, a %s earns a share of %f', (place, action, share) => {
    const scenario = expecting({ private: place });
    const run = fakeRun(scenario)[action]('c1', 'Voici pour vous.', { at: '2m' });
    expect(shareUnder('X2', sheetOf(run))).toBe(share);
  });

  test.each(['required', 'preferred', 'public'] as const)(
    '[X2] where private is %s, no answer earns nothing',
    (place) => {
      expect(shareUnder('X2', sheetOf(fakeRun(expecting({ private: place })).finish()))).toBe(0);
    },
  );

  test('[X2] tells of the post that answered, not of one posted before for something else', () => {
    const scenario = expecting(
      { kind: 'initiative', items: [], from: 'later', private: 'public', facts: ['refund'] },
      { injects: [fakeInject({ id: 'later', trigger: { type: 'time', at: '5m' } })] },
    );
    const run = fakeRun(scenario)
      .publish('Bonne fin de semaine!', { at: '2m', reading: hollow() })
      .publish('Les billets sont remboursés.', { at: '6m', reading: givesFact() });
    const event = lastEvent(run);
    expect(under('X2', sheetOf(run.finish()))).toMatchObject([
      { at: 360_000, ground: { type: 'deed', action: 'publish', event } },
    ]);
  });

  test('[X2] has no post to tell of where none answered', () => {
    const scenario = expecting({
      kind: 'initiative',
      items: [],
      private: 'public',
      facts: ['refund'],
    });
    const run = fakeRun(scenario).publish('Bon lundi!', { at: '2m', reading: hollow() }).finish();
    expect(under('X2', sheetOf(run))).toMatchObject([{ earned: 0, ground: { type: 'absence' } }]);
  });

  test('[X2] is no matter where either will do', () => {
    const run = fakeRun(expecting({})).reply('c1', 'Voici pour vous.', { at: '2m' });
    expect(under('X2', sheetOf(run))).toEqual([]);
  });
});

describe('an item that breaks a house rule', () => {
  const insult = (remedy: 'hide' | 'delete' | 'leaveAlone' = 'hide', handling = {}) =>
    expecting(
      { ...SILENCE, handling },
      {
        comments: [{ breaks: 'no-insults' }],
        organisation: { houseRules: [fakeHouseRule({ remedy })] },
      },
    );

  test.each([
    ['hide', 1],
    ['delete', 0.5],
    ['ban', 0.5],
    ['like', 0],
  ] as const)('[X3] wants the remedy of the rule: to %s earns a share of %f', (action, share) => {
    expect(shareUnder('X3', moderated(insult(), action))).toBeCloseTo(share);
  });

  test('[X3] is left alone where that is the remedy', () => {
    const run = fakeRun(insult('leaveAlone')).leaveAlone('c1', { at: '2m' });
    expect(shareUnder('X3', sheetOf(run))).toBe(1);
  });

  test('[X3] wants what the expectation says is best, where it does', () => {
    const sheet = moderated(insult('hide', { best: ['delete'] }), 'delete');
    expect(under('X3', sheet)).toEqual([]);
    expect(shareUnder('X1', sheet)).toBe(1);
  });

  test('[X3] [X5] may be removed without harm, whichever way', () => {
    for (const action of ['hide', 'delete', 'ban', 'report'] as const) {
      expect(under('X5', moderated(insult(), action))).toEqual([]);
    }
  });
});

describe('harmful handling', () => {
  const weight = 4;
  const harmful = expecting({ weight, handling: { harmful: ['delete', 'pin'] } });

  test('[X4] takes away half the weight', () => {
    expect(under('X4', moderated(harmful, 'pin'))).toMatchObject([
      { earned: -2, possible: 0, criterion: 'escalation' },
    ]);
  });

  test('[X4] takes it away for each kind of it', () => {
    const run = fakeRun(harmful).moderate('pin', 'c1', { at: '2m' }).delete('c1', { at: '3m' });
    expect(earnedUnder('X4', sheetOf(run.finish()))).toBe(-4);
  });

  test('[X4] costs half when it was taken back', () => {
    const run = fakeRun(harmful).moderate('pin', 'c1', { at: '2m' });
    run.moderate('pin', 'c1', { at: '3m', undone: true });
    expect(earnedUnder('X4', sheetOf(run.finish()))).toBe(-1);
  });

  test('[X4] is also leaving alone somebody who needed an answer', () => {
    const left = (scenario: ReturnType<typeof expecting>) =>
      earnedUnder('X4', sheetOf(fakeRun(scenario).leaveAlone('c1', { at: '2m' }).finish()));
    expect(left(expecting({ weight }))).toBe(-2);
    expect(left(expecting({ weight, handling: { acceptable: ['leaveAlone'] } }))).toBe(0);
    expect(left(expecting({ ...SILENCE, weight }))).toBe(0);
  });
});

describe('a misplaced action', () => {
  /** Nothing at all is expected of `c2`. */
  const bystander = expecting({ weight: 4 }, { comments: [{}, { id: 'c2', by: 'max' }] });

  test.each([
    ['delete', -0.5],
    ['ban', -0.5],
    ['hide', -0.25],
    ['report', -0.25],
    ['closeComments', -0.25],
  ] as const)(
    '[X5] to %s what breaks no rule and was not expected takes away %f',
    (action, points) => {
      const run = fakeRun(bystander).moderate(action, 'c2', { at: '2m' });
      expect(earnedUnder('X5', sheetOf(run))).toBe(points);
    },
  );

  test.each([
    ['delete', -2],
    ['hide', -1],
  ] as const)('[X5] to %s what was expected takes its weight into account', (action, points) => {
    expect(earnedUnder('X5', moderated(bystander, action))).toBe(points);
  });

  test('[X5] costs half when it was taken back', () => {
    const run = fakeRun(bystander).hide('c1', { at: '2m' });
    run.moderate('hide', 'c1', { at: '3m', undone: true });
    expect(earnedUnder('X5', sheetOf(run.finish()))).toBe(-0.5);
  });

  test('[X5] is none where the expectation says to remove it', () => {
    const handling = { best: ['hide'], acceptable: ['report'] } as const;
    const scenario = expecting({
      ...SILENCE,
      handling: { best: [...handling.best], acceptable: [...handling.acceptable] },
    });
    expect(under('X5', moderated(scenario, 'hide'))).toEqual([]);
    expect(under('X5', moderated(scenario, 'report'))).toEqual([]);
  });

  test.each(['complaint', 'misinformed', 'distress'] as const)(
    '[X5] liking a %s takes away a quarter',
    (kind) => {
      expect(earnedUnder('X5', moderated(expecting({ kind, weight: 4 }), 'like'))).toBe(-1);
    },
  );

  test.each(['praise', 'question', 'defender', 'journalist', 'colleague', 'signal'] as const)(
    '[X5] liking a message of kind "%s" takes nothing away',
    (kind) => {
      expect(under('X5', moderated(expecting({ kind }), 'like'))).toEqual([]);
    },
  );

  test('[X5] is about what people wrote: liking or closing the page’s own costs nothing', () => {
    const run = fakeRun(bystander).like('post', { at: '2m' });
    run.moderate('closeComments', 'post', { at: '3m' });
    expect(under('X5', sheetOf(run))).toEqual([]);
  });
});
