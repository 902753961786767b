import { describe, expect, test } from 'vitest';
import type { Consequence } from '../../src/scenario/schema/consequence.ts';
import type { Guard } from '../../src/scenario/schema/guard.ts';
import type { Inject } from '../../src/scenario/schema/inject.ts';
import { textIn } from '../../src/scenario/text.ts';
import { fakeReading, unratedReading } from '../support/fake-reading.ts';
import { type FakeRun, fakeRun } from '../support/fake-run.ts';
import {
  both,
  fakeEnding,
  fakeInject,
  fakeScenario,
  fakeVariable,
  publishes,
} from '../support/fake-scenario.ts';

/** One inject at one minute, in a world where trust is 5 of 10. */
function with1(overrides: Partial<Inject>) {
  return fakeScenario({
    variables: [fakeVariable()],
    injects: [fakeInject({ id: 'tested', ...overrides })],
  });
}

const trustAtLeast = (atLeast: number) =>
  ({ type: 'variable', variable: 'trust', atLeast }) as const;

function shown(run: FakeRun): readonly string[] {
  return run.view.items().filter((id) => id !== 'post');
}

function textOf(run: FakeRun, id: string): string | undefined {
  const text = run.view.item(id)?.text;
  return text === undefined ? undefined : textIn(text, 'fr').text;
}

describe('an inject that is due', () => {
  test('[E18] does what it says, in order', () => {
    const run = fakeRun(with1({ do: [publishes({ id: 'a' }), publishes({ id: 'b' })] })).wait('1m');
    expect(shown(run)).toEqual(['a', 'b']);
    expect(run.view.hasHappened('tested')).toBe(true);
  });

  test('[E18] does something else, and only that, when its condition does not hold', () => {
    const run = fakeRun(
      with1({
        when: trustAtLeast(6),
        do: [publishes({ id: 'done' })],
        branches: [{ when: trustAtLeast(0), do: [publishes({ id: 'branch' })] }],
        otherwise: [publishes({ id: 'otherwise' })],
      }),
    ).wait('1m');
    expect(shown(run)).toEqual(['otherwise']);
    expect(run.view.hasHappened('tested')).toBe(false);
  });

  test('[E18] takes the first branch that holds, and no other', () => {
    const run = fakeRun(
      with1({
        do: [publishes({ id: 'done' })],
        branches: [
          { when: trustAtLeast(6), do: [publishes({ id: 'high' })] },
          { when: trustAtLeast(4), do: [publishes({ id: 'middle' })] },
          { when: trustAtLeast(2), do: [publishes({ id: 'low' })] },
        ],
        otherwise: [publishes({ id: 'otherwise' })],
      }),
    ).wait('1m');
    expect(shown(run)).toEqual(['done', 'middle']);
  });

  test('[E18] falls back when no branch holds', () => {
    const branches = [{ when: trustAtLeast(6), do: [publishes({ id: 'high' })] }];
    const otherwise = [publishes({ id: 'otherwise' })];
    expect(shown(fakeRun(with1({ branches, otherwise })).wait('1m'))).toEqual(['otherwise']);
    expect(shown(fakeRun(with1({ otherwise })).wait('1m'))).toEqual([]);
  });

  test('[E18] looks at its branches after it has done what it does in every case', () => {
    const run = fakeRun(
      with1({
        do: [{ type: 'change', variable: 'trust', by: 3 }],
        branches: [{ when: trustAtLeast(8), do: [publishes({ id: 'high' })] }],
      }),
    ).wait('1m');
    expect(shown(run)).toEqual(['high']);
  });

  test('[E18] treats what is not rated as a condition that does not hold', () => {
    const warm = { type: 'tone', scale: 'warmth', atLeast: 2 } as const;
    const scenario = fakeScenario({
      injects: [
        fakeInject({
          id: 'tested',
          trigger: { type: 'action', action: ['reply'], every: true },
          branches: [
            { when: warm, do: [publishes({ id: 'warm' })] },
            { when: { type: 'not', of: warm }, do: [publishes({ id: 'cold' })] },
          ],
          otherwise: [publishes({ id: 'unclear' })],
        }),
      ],
    });
    const run = fakeRun(scenario);
    run.reply('post', 'Merci!', { reading: fakeReading({ warmth: 3 }) });
    run.reply('post', 'Non.', { reading: fakeReading({ warmth: 0 }) });
    run.reply('post', 'Ok', { reading: unratedReading() });
    expect(shown(run).filter((id) => !id.startsWith('~'))).toEqual(['warm', 'cold', 'unclear']);
  });

  test('[E23] does nothing more once it has ended the run', () => {
    const run = fakeRun(
      with1({ do: [{ type: 'end', ending: 'end' }, publishes({ id: 'never' })] }),
    ).finish();
    expect(shown(run)).toEqual([]);
    expect(run.view.now).toBe(60_000);
    expect(run.view.upcoming()).toEqual([]);
  });
});

describe('jitter', () => {
  const scenario = with1({
    trigger: { type: 'time', at: '2m' },
    jitter: '30s',
    do: [publishes({ id: 'a' })],
  });
  const momentOf = (seed: number) => fakeRun(scenario, { seed }).finish().view.item('a')?.at ?? -1;

  test('[E19] moves an inject either way, as far as it says, by the seed', () => {
    const moments = Array.from({ length: 200 }, (_, seed) => momentOf(seed));
    expect(Math.min(...moments)).toBeGreaterThanOrEqual(90_000);
    expect(Math.max(...moments)).toBeLessThanOrEqual(150_000);
    expect(Math.min(...moments)).toBeLessThan(95_000);
    expect(Math.max(...moments)).toBeGreaterThan(145_000);
    expect(momentOf(7)).toBe(momentOf(7));
  });

  test('[E19] never moves anything into the past', () => {
    const early = with1({
      trigger: { type: 'action', action: ['like'], every: false },
      jitter: '5m',
      do: [publishes({ id: 'a' })],
    });
    for (let seed = 0; seed < 50; seed += 1) {
      const run = fakeRun(early, { seed }).until('1m').like('post').finish();
      expect(run.view.item('a')?.at ?? 60_000).toBeGreaterThanOrEqual(60_000);
    }
  });

  test('[E19] puts what would have come earlier after what was due before it', () => {
    const onLike = { type: 'action', action: ['like' as const], every: false };
    const scenario = fakeScenario({
      injects: [
        fakeInject({
          id: 'steady',
          trigger: { ...onLike, type: 'action' },
          do: [publishes({ id: 'a' })],
        }),
        fakeInject({
          id: 'moved',
          trigger: { ...onLike, type: 'action' },
          jitter: '5m',
          do: [publishes({ id: 'b' })],
        }),
      ],
    });
    for (let seed = 0; seed < 20; seed += 1) {
      expect(shown(fakeRun(scenario, { seed }).until('1m').like('post').finish())).toEqual([
        'a',
        'b',
      ]);
    }
  });

  test('[E19] of one occurrence does not push the following ones', () => {
    const repeated = with1({
      jitter: '10s',
      repeat: { every: '1m', times: 8 },
      do: [publishes({ id: 'a' })],
    });
    const run = fakeRun(repeated).finish();
    shown(run).forEach((id, index) => {
      const drift = (run.view.item(id)?.at ?? 0) - (index + 1) * 60_000;
      expect(Math.abs(drift)).toBeLessThanOrEqual(10_000);
    });
  });
});

describe('a repeated inject', () => {
  test('[E20] comes as often as it says, under a new id each time', () => {
    const run = fakeRun(
      with1({ repeat: { every: '30s', times: 3 }, do: [publishes({ id: 'a' })] }),
    ).finish();
    expect(shown(run)).toEqual(['a', 'a~2', 'a~3']);
    expect(run.view.item('a~3')?.at).toBe(120_000);
  });

  test('[E20] stops once its end condition holds, never before the first time', () => {
    const until = trustAtLeast(5);
    const repeat = { every: '30s', times: 3, until };
    expect(shown(fakeRun(with1({ repeat, do: [publishes({ id: 'a' })] })).finish())).toEqual(['a']);
  });

  test('[E20] goes on whether or not its condition holds each time', () => {
    const scenario = with1({
      repeat: { every: '1m', times: 3 },
      when: { type: 'not', of: { type: 'time', from: '90s', until: '150s' } },
      do: [publishes({ id: 'a' })],
      otherwise: [publishes({ id: 'b' })],
    });
    expect(shown(fakeRun(scenario).finish())).toEqual(['a', 'b', 'a~2']);
  });
});

describe('cancelling', () => {
  const cancels = (moment: string, overrides: Partial<Inject>) =>
    fakeScenario({
      injects: [
        fakeInject({
          id: 'canceller',
          trigger: { type: 'time', at: moment },
          do: [{ type: 'cancel', inject: 'tested' }],
        }),
        fakeInject({
          id: 'caller',
          trigger: { type: 'time', at: '5m' },
          do: [{ type: 'fire', inject: 'tested' }],
        }),
        fakeInject({ id: 'tested', do: [publishes({ id: 'a' })], ...overrides }),
      ],
    });

  test('[E21] drops what was scheduled, and nothing brings it back', () => {
    expect(shown(fakeRun(cancels('30s', {})).finish())).toEqual([]);
  });

  test('[E21] keeps a trigger from setting it off later', () => {
    const onLike: Partial<Inject> = { trigger: { type: 'action', action: ['like'], every: true } };
    expect(shown(fakeRun(cancels('30s', onLike)).until('1m').like('post').finish())).toEqual([]);
  });

  test('[E21] leaves what has happened, and drops the repeats to come', () => {
    const repeated = { repeat: { every: '1m', times: 9 } };
    expect(shown(fakeRun(cancels('150s', repeated)).finish())).toEqual(['a', 'a~2']);
  });
});

describe('the cause of what follows', () => {
  const answering = publishes({ id: 'answer', in: 'target' });
  const liked: Inject = fakeInject({
    id: 'liked',
    trigger: { type: 'action', action: ['like'], every: true },
    do: [{ type: 'fire', inject: 'tested', delay: '10s' }],
  });
  const called = { trigger: { type: 'called' } } as const;

  test('[E22] gives `target` its meaning, through calls and followers', () => {
    const scenario = fakeScenario({
      injects: [
        fakeInject({ id: 'opening', do: [publishes({ id: 'c1' }), publishes({ id: 'c2' })] }),
        liked,
        fakeInject({ id: 'tested', ...called }),
        fakeInject({
          id: 'follower',
          trigger: { type: 'inject', inject: 'tested', delay: '10s' },
          do: [answering],
        }),
      ],
    });
    const run = fakeRun(scenario).until('2m').like('c2').finish();
    expect(run.view.item('answer')?.parent).toBe('c2');
    expect(run.view.item('answer')?.at).toBe(140_000);
  });

  test('[E22] is each inject’s own when two are under way', () => {
    const scenario = fakeScenario({
      injects: [
        fakeInject({ id: 'opening', do: [publishes({ id: 'c1' }), publishes({ id: 'c2' })] }),
        liked,
        fakeInject({ id: 'tested', ...called, do: [answering] }),
      ],
    });
    const run = fakeRun(scenario).until('2m').like('c2').like('c1').finish();
    expect(run.view.item('answer')?.parent).toBe('c2');
    expect(run.view.item('answer~2')?.parent).toBe('c1');
  });

  describe('when it is a publication', () => {
    const published = (on?: readonly string[], ...more: readonly Consequence[]) =>
      fakeScenario({
        injects: [
          fakeInject({ id: 'opening', do: [publishes({ id: 'c1' })] }),
          fakeInject({
            id: 'published',
            trigger: { type: 'action', action: ['publish'], on: on && [...on], every: true },
            do: [answering, publishes({ id: 'short', in: 'target', channel: 'stream' }), ...more],
          }),
        ],
      });
    const wordsOfPage = 'On ouvre les portes à 19 h.';

    test('[E22] is the post itself, under which people comment', () => {
      const run = fakeRun(published()).until('2m').publish(wordsOfPage).wait('1s');
      const post = run.view.item('answer')?.parent ?? '';
      expect(textOf(run, post)).toBe(wordsOfPage);
      expect(run.view.item('answer')?.thread).toBe(post);
    });

    test('[E22] is each post in its turn', () => {
      const run = fakeRun(published()).until('2m').publish('Un.').publish('Deux.').wait('1s');
      expect(textOf(run, run.view.item('answer')?.parent ?? '')).toBe('Un.');
      expect(textOf(run, run.view.item('answer~2')?.parent ?? '')).toBe('Deux.');
    });

    test('[E22] brings only what is on the channel of the post', () => {
      const onStream = fakeRun(published()).publish(wordsOfPage, { channel: 'stream' }).wait('1s');
      expect(onStream.view.item('answer')).toBeUndefined();
      expect(textOf(onStream, onStream.view.item('short')?.parent ?? '')).toBe(wordsOfPage);
      const onWall = fakeRun(published()).publish(wordsOfPage).wait('1s');
      expect(onWall.view.item('short')).toBeUndefined();
    });

    test('[E22] is what the post covers, where that is what is waited for', () => {
      const run = fakeRun(published(['c1']));
      run
        .until('2m')
        .publish(wordsOfPage, { covers: ['c1'] })
        .wait('1s');
      expect(run.view.item('answer')?.parent).toBe('c1');
    });

    test('[E30] brings nothing under a post that has been deleted since', () => {
      const scenario = published();
      const slow = fakeScenario({
        ...scenario,
        injects: scenario.injects.map((inject) =>
          inject.trigger.type === 'action'
            ? { ...inject, trigger: { ...inject.trigger, delay: '1m' } }
            : inject,
        ),
      });
      const run = fakeRun(slow).until('2m').publish(wordsOfPage);
      const own = run.view.items().at(-1) ?? '';
      run.deleteOwn(own).wait('2m');
      expect(run.view.item('answer')).toBeUndefined();
    });

    test('[E39] lets it be liked, and deleted by nobody else', () => {
      const run = fakeRun(
        published(
          undefined,
          { type: 'react', item: 'target', likes: 12 },
          { type: 'withdraw', item: 'target' },
        ),
      );
      run.until('2m').publish(wordsOfPage).wait('1s');
      const post = run.view.item(run.view.item('answer')?.parent ?? '');
      expect(post).toMatchObject({ likes: 12, deleted: null });
    });

    test('[E26] lets a condition ask what has been done about it', () => {
      const pinned: Guard = { type: 'done', action: ['pin'], on: ['target'] };
      const run = fakeRun(
        fakeScenario({
          injects: [
            fakeInject({
              trigger: { type: 'action', action: ['publish'], delay: '1m', every: true },
              when: pinned,
              do: [answering],
            }),
          ],
        }),
      );
      run.publish('Sans épingle.').wait('2m');
      expect(run.view.item('answer')).toBeUndefined();
      run.publish('Avec.');
      const own = run.view.items().at(-1) ?? '';
      run.moderate('pin', own).wait('2m');
      expect(run.view.item('answer')?.parent).toBe(own);
    });
  });

  test('[E22] is nothing where no action set it off', () => {
    const scenario = fakeScenario({
      injects: [
        fakeInject({
          do: [
            answering,
            { type: 'withdraw', item: 'target' },
            { type: 'react', item: 'target', likes: 5 },
            publishes({ id: 'still' }),
          ],
        }),
      ],
    });
    expect(shown(fakeRun(scenario).finish())).toEqual(['still']);
  });

  test('[E22] does not pass through a threshold', () => {
    const scenario = fakeScenario({
      variables: [fakeVariable()],
      injects: [
        fakeInject({
          id: 'liked',
          trigger: { type: 'action', action: ['like'], every: false },
          do: [{ type: 'change', variable: 'trust', by: 5 }],
        }),
        fakeInject({
          id: 'crossed',
          trigger: { type: 'threshold', variable: 'trust', atLeast: 10 },
          do: [answering],
        }),
      ],
    });
    const run = fakeRun(scenario).like('post').finish();
    expect(run.view.hasHappened('crossed')).toBe(true);
    expect(shown(run)).toEqual([]);
  });
});

describe('consequences', () => {
  test('[E37] variables stay within their bounds', () => {
    const run = fakeRun(
      with1({
        do: [
          { type: 'change', variable: 'trust', by: 99 },
          { type: 'notify', text: both('Au plus haut') },
          { type: 'set', variable: 'trust', to: -4 },
        ],
      }),
    ).wait('1m');
    expect(run.view.variable('trust')).toBe(0);
    expect(run.view.variables()).toEqual({ trust: 0 });
  });

  test('[E39] an author withdraws, an item gains likes, and neither touches what is gone', () => {
    const run = fakeRun(
      fakeScenario({
        injects: [
          fakeInject({ id: 'a', do: [publishes({ likes: 2 })] }),
          fakeInject({
            id: 'b',
            trigger: { type: 'time', at: '2m' },
            do: [
              { type: 'react', item: 'c1', likes: 5 },
              { type: 'withdraw', item: 'c1' },
              { type: 'react', item: 'c1', likes: 100 },
              { type: 'withdraw', item: 'never' },
            ],
          }),
          fakeInject({
            id: 'c',
            trigger: { type: 'called' },
            do: [publishes({ id: 'never' })],
          }),
        ],
      }),
    ).finish();
    expect(run.view.item('c1')).toMatchObject({ likes: 7, deleted: 'author' });
    expect(run.view.isVisible('c1')).toBe(false);
  });

  test('[E39] a notice is kept and announced', () => {
    const text = both('L’orage est passé.', 'The storm has passed.');
    const run = fakeRun(with1({ do: [{ type: 'notify', text }] })).wait('2m');
    expect(run.view.notices()).toEqual([{ at: 60_000, text }]);
    expect(run.effects).toEqual([{ type: 'announceNotice', notice: 0, at: 60_000 }]);
  });

  test('[E39] a setting of the page changes by itself', () => {
    const run = fakeRun(
      with1({ do: [{ type: 'setting', setting: 'whoMayPost', to: 'nobody' }] }),
    ).wait('1m');
    expect(run.view.settings.whoMayPost).toBe('nobody');
  });

  test('[E50] an ending may come at once', () => {
    const scenario = fakeScenario({
      endings: [fakeEnding(), fakeEnding({ id: 'early' })],
      injects: [fakeInject({ do: [{ type: 'end', ending: 'early' }] })],
    });
    const run = fakeRun(scenario).finish();
    expect(run.view.ending).toBe('early');
    expect(run.effects).toEqual([{ type: 'announceEnding', ending: 'early', at: 60_000 }]);
  });
});
