import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/engine/explain.ts';
import type { Guard } from '../../src/scenario/schema/guard.ts';
import { fakeReading, unratedReading } from '../support/fake-reading.ts';
import { type FakeRun, fakeRun } from '../support/fake-run.ts';
import {
  fakeContact,
  fakeFact,
  fakeInject,
  fakeScenario,
  fakeVariable,
  publishes,
} from '../support/fake-scenario.ts';

const scenario = fakeScenario({
  organisation: {
    contacts: [fakeContact(), fakeContact({ id: 'legal', otherwise: [] })],
    facts: [
      fakeFact({ id: 'known' }),
      fakeFact({ id: 'embargoed', status: 'embargoed' }),
      fakeFact({ id: 'later', status: 'unknown' }),
    ],
  },
  phrases: { refund: { fr: ['remboursement'] }, sorry: { fr: ['désolé*'] } },
  variables: [fakeVariable()],
  settings: { blockedWords: ['Arnaque totale'] },
  injects: [
    fakeInject({ id: 'opening', do: [publishes({ id: 'c1' }), publishes({ id: 'c2' })] }),
    fakeInject({
      id: 'reveals',
      trigger: { type: 'time', at: '5m' },
      do: [
        { type: 'reveal', fact: 'later' },
        { type: 'reveal', fact: 'embargoed' },
      ],
    }),
  ],
});

/** A run at two minutes, with `c1` and `c2` on the page since one minute. */
function started(): FakeRun {
  return fakeRun(scenario).until('2m');
}

function truth(run: FakeRun, guard: Guard): 'true' | 'false' | 'unknown' {
  return explain(run.programme, run.snapshot, guard).truth;
}

const UNKNOWN: Guard = { type: 'tone', scale: 'warmth', atLeast: 2, of: 'c1' };
const TRUE: Guard = { type: 'time' };
const FALSE: Guard = { type: 'not', of: TRUE };

describe('three values', () => {
  test('[E24] unknown stays unknown when denied', () => {
    expect(truth(started(), UNKNOWN)).toBe('unknown');
    expect(truth(started(), { type: 'not', of: UNKNOWN })).toBe('unknown');
  });

  test('[E24] `all` is as true as its worst part, `any` as its best', () => {
    const run = started();
    const cases: readonly [Guard[], string, string][] = [
      [[TRUE, TRUE], 'true', 'true'],
      [[TRUE, UNKNOWN], 'unknown', 'true'],
      [[UNKNOWN, FALSE], 'false', 'unknown'],
      [[TRUE, UNKNOWN, FALSE], 'false', 'true'],
      [[FALSE, FALSE], 'false', 'false'],
      [[UNKNOWN], 'unknown', 'unknown'],
    ];
    for (const [of, all, any] of cases) {
      expect(truth(run, { type: 'all', of })).toBe(all);
      expect(truth(run, { type: 'any', of })).toBe(any);
    }
  });

  test('[E24] denying everything swaps `all` and `any`', () => {
    const run = started();
    const leaf = fc.constantFrom(TRUE, FALSE, UNKNOWN);
    const { guard } = fc.letrec<{ guard: Guard }>((tie) => ({
      guard: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.record({
          type: fc.constantFrom('all' as const, 'any' as const),
          of: fc.array(tie('guard'), { minLength: 1, maxLength: 3 }),
        }),
        fc.record({ type: fc.constant('not' as const), of: tie('guard') }),
      ),
    }));
    fc.assert(
      fc.property(fc.array(guard, { minLength: 1, maxLength: 4 }), (of) => {
        const denied = of.map((part): Guard => ({ type: 'not', of: part }));
        const left = truth(run, { type: 'not', of: { type: 'all', of } });
        expect(left).toBe(truth(run, { type: 'any', of: denied }));
      }),
    );
  });
});

describe('conditions on words', () => {
  const reading = fakeReading({
    empathy: 3,
    warmth: null,
    language: 'en',
    shownLanguage: 'fr',
    address: 'tu',
    phrases: ['refund'],
    copyOf: 1,
  });
  const answered = () => started().reply('c1', 'Hello!', { reading });

  test('[E25] tone lies within levels, both included', () => {
    const run = answered();
    const empathy = { type: 'tone', scale: 'empathy', of: 'c1' } as const;
    expect(truth(run, { ...empathy, atLeast: 3 })).toBe('true');
    expect(truth(run, { ...empathy, atMost: 3 })).toBe('true');
    expect(truth(run, { ...empathy, atLeast: 4 })).toBe('false');
    expect(truth(run, { ...empathy, atMost: 2 })).toBe('false');
  });

  test('[E25] what is not rated is unknown, in tone and in language', () => {
    expect(truth(answered(), UNKNOWN)).toBe('unknown');
    const run = started().reply('c1', 'Ok', { reading: unratedReading() });
    expect(truth(run, { type: 'language', is: 'fr', of: 'c1' })).toBe('unknown');
  });

  test('[E25] phrases are looked for together or one by one', () => {
    const run = answered();
    const phrases = ['refund', 'sorry'];
    const mentions = { type: 'mentions', phrases, of: 'c1' } as const;
    expect(truth(run, { ...mentions, need: 'any' })).toBe('true');
    expect(truth(run, { ...mentions, need: 'all' })).toBe('false');
  });

  test('[E25] language is the reply’s, or the same as the item as it was shown', () => {
    const run = answered();
    expect(truth(run, { type: 'language', is: 'en', of: 'c1' })).toBe('true');
    expect(truth(run, { type: 'language', is: 'same', of: 'c1' })).toBe('false');
  });

  test('[E25] form of address and copies', () => {
    const run = answered();
    expect(truth(run, { type: 'address', is: 'tu', of: 'c1' })).toBe('true');
    expect(truth(run, { type: 'address', is: 'vous', of: 'c1' })).toBe('false');
    expect(truth(run, { type: 'copied', of: 'c1' })).toBe('true');
    run.reply('c1', 'Bonjour!', { reading: fakeReading() });
    expect(truth(run, { type: 'copied', of: 'c1' })).toBe('false');
  });

  test('[E25] without an answer, everything about words is unknown', () => {
    const run = started();
    const about: readonly Guard[] = [
      { type: 'mentions', phrases: ['refund'], need: 'any', of: 'c1' },
      { type: 'language', is: 'fr', of: 'c1' },
      { type: 'address', is: 'none', of: 'c1' },
      { type: 'copied', of: 'c1' },
      { type: 'copied' },
      { type: 'copied', of: 'target' },
    ];
    for (const guard of about) expect(truth(run, guard)).toBe('unknown');
  });

  test('[E25] the latest answer counts, a covering statement and an edit included', () => {
    const empathic: Guard = { type: 'tone', scale: 'empathy', atLeast: 3, of: 'c1' };
    const kind = fakeReading({ empathy: 4 });
    const dry = fakeReading({ empathy: 0 });
    const run = started().reply('c1', 'Non.', { reading: dry });
    expect(truth(run, empathic)).toBe('false');
    run.publish('Nous sommes désolés.', { covers: ['c1'], reading: kind });
    expect(truth(run, empathic)).toBe('true');
    run.editOwn('~2', 'Voilà.', { reading: dry });
    expect(truth(run, empathic)).toBe('false');
    expect(run.view.latestReading('c1')).toEqual(dry);
  });

  test('[E25] an answer that was deleted no longer counts', () => {
    const empathic: Guard = { type: 'tone', scale: 'empathy', atLeast: 3, of: 'c1' };
    const run = started().reply('c1', 'Désolée', { reading: fakeReading({ empathy: 4 }) });
    run.reply('c1', 'Bon.', { reading: fakeReading({ empathy: 0 }) }).deleteOwn('~2');
    expect(truth(run, empathic)).toBe('true');
    expect(truth(run.deleteOwn('~1'), empathic)).toBe('unknown');
  });

  test('[E25] a hand-over to a colleague is no answer to the item', () => {
    const run = started().escalate('boss', ['c1'], 'Urgent', { reading });
    expect(run.view.latestReading('c1')).toBeUndefined();
  });

  test('[E25] without an item, the words of the action that set it off are meant, as they were', () => {
    const own = fakeScenario({
      injects: [
        fakeInject({
          trigger: { type: 'action', action: ['reply'], every: false, delay: '1m' },
          branches: [
            {
              when: { type: 'tone', scale: 'empathy', atLeast: 3 },
              do: [publishes({ id: 'kind' })],
            },
          ],
          otherwise: [publishes({ id: 'dry' })],
        }),
      ],
    });
    const run = fakeRun(own).reply('post', 'Désolée', { reading: fakeReading({ empathy: 4 }) });
    run.editOwn('~1', 'Bon.', { reading: fakeReading({ empathy: 0 }) }).finish();
    expect(run.view.item('kind')).toBeDefined();
    expect(run.view.item('dry')).toBeUndefined();
  });
});

describe('conditions on deeds', () => {
  test('[E26] any of the actions on any of the items', () => {
    const run = started().like('c2');
    expect(truth(run, { type: 'done', action: ['hide', 'like'], on: ['c1', 'c2'] })).toBe('true');
    expect(truth(run, { type: 'done', action: ['hide'], on: ['c1', 'c2'] })).toBe('false');
    expect(truth(run, { type: 'done', action: ['like'], on: ['c1'] })).toBe('false');
    expect(truth(run, { type: 'done', action: ['like'] })).toBe('true');
  });

  test('[E26] an escalation to a given contact', () => {
    const run = started().escalate('boss', ['c1']);
    const escalated = { type: 'done', action: ['escalate' as const], on: ['c1'] } as const;
    expect(truth(run, { ...escalated, on: ['c1'], action: ['escalate'], to: ['boss'] })).toBe(
      'true',
    );
    expect(truth(run, { ...escalated, on: ['c1'], action: ['escalate'], to: ['legal'] })).toBe(
      'false',
    );
  });

  test('[E26] within a time after the item appeared, that time included', () => {
    const run = started().until('3m').reply('c1');
    const replied = { type: 'done', action: ['reply' as const], on: ['c1'] };
    expect(truth(run, { ...replied, type: 'done', within: '2m' })).toBe('true');
    expect(truth(run, { ...replied, type: 'done', within: '1m59s' })).toBe('false');
  });

  test('[E26] within a time after the start, for what is about no item', () => {
    const run = started().until('3m').publish();
    expect(truth(run, { type: 'done', action: ['publish'], within: '3m' })).toBe('true');
    expect(truth(run, { type: 'done', action: ['publish'], within: '2m' })).toBe('false');
  });

  test('[E26] what was taken back is not done', () => {
    const run = started().like('c1').moderate('like', 'c1', { undone: true });
    expect(truth(run, { type: 'done', action: ['like'], on: ['c1'] })).toBe('false');
    expect(truth(run, { type: 'done', action: ['like'] })).toBe('false');
  });
});

describe('conditions on the state of the page', () => {
  test('[E27] a variable lies within bounds, both included', () => {
    const run = started();
    const trust = { type: 'variable', variable: 'trust' } as const;
    expect(truth(run, { ...trust, atLeast: 5, atMost: 5 })).toBe('true');
    expect(truth(run, { ...trust, atLeast: 6 })).toBe('false');
    expect(truth(run, { ...trust, atMost: 4 })).toBe('false');
  });

  test('[E27] the clock stands from one moment, included, until another, not included', () => {
    const run = started();
    expect(truth(run, { type: 'time', from: '2m' })).toBe('true');
    expect(truth(run, { type: 'time', from: '2m1s' })).toBe('false');
    expect(truth(run, { type: 'time', until: '2m' })).toBe('false');
    expect(truth(run, { type: 'time', until: '2m1s' })).toBe('true');
  });

  test('[E27] a fact is revealed once it may be said', () => {
    const run = started();
    expect(truth(run, { type: 'revealed', fact: 'known' })).toBe('true');
    expect(truth(run, { type: 'revealed', fact: 'embargoed' })).toBe('false');
    expect(truth(run, { type: 'revealed', fact: 'later' })).toBe('false');
    run.until('5m');
    expect(truth(run, { type: 'revealed', fact: 'embargoed' })).toBe('true');
    expect(truth(run, { type: 'revealed', fact: 'later' })).toBe('true');
  });

  test('[E27] a setting has a value, and a word is on the list of those blocked', () => {
    const run = started();
    expect(truth(run, { type: 'setting', setting: 'whoMayPost', is: 'everyone' })).toBe('true');
    expect(truth(run, { type: 'setting', setting: 'reviewComments', is: true })).toBe('false');
    const blocked = { type: 'setting', setting: 'blockedWords' } as const;
    expect(truth(run, { ...blocked, is: 'arnaque  TOTALE' })).toBe('true');
    expect(truth(run, { ...blocked, is: 'arnaque' })).toBe('false');
  });

  test('[E27] an inject has happened', () => {
    const run = fakeRun(scenario);
    expect(truth(run, { type: 'happened', inject: 'opening' })).toBe('false');
    expect(truth(run.until('1m'), { type: 'happened', inject: 'opening' })).toBe('true');
  });
});

describe('an explanation', () => {
  test('[E28] weighs every part, also those that no longer matter, and says what it found', () => {
    const run = started().reply('c1', 'Bonjour!', { reading: fakeReading({ empathy: 3 }) });
    const guard: Guard = {
      type: 'all',
      of: [
        { type: 'variable', variable: 'trust', atLeast: 6 },
        { type: 'not', of: { type: 'tone', scale: 'empathy', atLeast: 3, of: 'c1' } },
        { type: 'time', from: '1m' },
      ],
    };
    const told = explain(run.programme, run.snapshot, guard);
    expect(told.truth).toBe('false');
    expect(told.parts.map(({ truth: worth, found }) => [worth, found])).toEqual([
      ['false', 5],
      ['false', null],
      ['true', 120_000],
    ]);
    expect(told.parts[1]?.parts).toMatchObject([{ truth: 'true', found: 3 }]);
  });
});
