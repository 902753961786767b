import { describe, expect, test } from 'vitest';
import { fork } from '../../src/engine/fork.ts';
import { append, canonical } from '../../src/engine/log.ts';
import { REFUSAL_CODES, refusal } from '../../src/engine/refusal.ts';
import { replay } from '../../src/engine/replay.ts';
import type { Run } from '../../src/engine/run.ts';
import type { Ending } from '../../src/scenario/schema/scenario.ts';
import { fakeReading } from '../support/fake-reading.ts';
import { fakeRun, unstartedRun } from '../support/fake-run.ts';
import {
  both,
  fakeEnding,
  fakeInject,
  fakePersona,
  fakeScenario,
  fakeVariable,
  publishes,
} from '../support/fake-scenario.ts';

describe('the end of the time', () => {
  const trustAtLeast = (atLeast: number) =>
    ({ type: 'variable', variable: 'trust', atLeast }) as const;
  function endingOf(...endings: Partial<Ending>[]) {
    const scenario = fakeScenario({
      variables: [fakeVariable()],
      endings: endings.map((ending) => fakeEnding(ending)),
    });
    return fakeRun(scenario).finish().view.ending;
  }

  test('[E50] brings the first ending whose condition holds, in file order', () => {
    const endings = [
      { id: 'high', when: trustAtLeast(6) },
      { id: 'default' },
      { id: 'middle', when: trustAtLeast(5) },
      { id: 'low', when: trustAtLeast(0) },
    ];
    expect(endingOf(...endings)).toBe('middle');
  });

  test('[E50] brings the last ending without a condition when none holds', () => {
    const endings = [{ id: 'first' }, { id: 'high', when: trustAtLeast(6) }, { id: 'last' }];
    expect(endingOf(...endings)).toBe('last');
  });

  test('[E50] lets what is due at that very moment happen first', () => {
    const scenario = fakeScenario({
      variables: [fakeVariable()],
      endings: [fakeEnding(), fakeEnding({ id: 'good', when: trustAtLeast(9) })],
      injects: [
        fakeInject({
          trigger: { type: 'time', at: '10m' },
          do: [{ type: 'set', variable: 'trust', to: 9 }, publishes()],
        }),
        fakeInject({ id: 'too-late', trigger: { type: 'time', at: '10m1s' } }),
      ],
    });
    const run = fakeRun(scenario).finish();
    expect(run.view.ending).toBe('good');
    expect(run.view.item('c1')?.at).toBe(600_000);
    expect(run.view.hasHappened('too-late')).toBe(false);
  });

  test('[E50] comes early, as things stand, when somebody stops the run', () => {
    const run = fakeRun(fakeScenario()).until('2m').do({ type: 'stop', by: 'trainee' });
    expect(run.view).toMatchObject({ status: 'ended', ending: 'end', now: 120_000 });
  });
});

describe('a skipped scene', () => {
  const scenario = fakeScenario({
    injects: [
      fakeInject({ id: 'hard', do: [publishes({ id: 'c1' })] }),
      fakeInject({
        id: 'harder',
        trigger: { type: 'inject', inject: 'hard', delay: '1m' },
        do: [publishes({ id: 'c2' })],
      }),
      fakeInject({ id: 'plain', do: [publishes({ id: 'c3' })] }),
    ],
    scenes: [
      { id: 'distress', warning: both('Détresse', 'Distress'), injects: ['hard', 'harder'] },
    ],
  });

  test('[E51] brings nothing, when skipped before the start', () => {
    const run = unstartedRun(scenario).skipScene('distress').start().finish();
    expect(run.view.items()).toEqual(['post', 'c3']);
    expect(run.view.isSkipped('distress')).toBe(true);
  });

  test('[E51] brings nothing more, when skipped on the way; what was there stays', () => {
    const run = fakeRun(scenario).until('90s').skipScene('distress').finish();
    expect(run.view.items()).toEqual(['post', 'c1', 'c3']);
  });

  test('[E51] is one that there is, and skipped once', () => {
    const run = fakeRun(scenario);
    const skip = (scene: string) => run.refusalOf({ type: 'skipScene', by: 'trainee', scene });
    expect(skip('nightmare')).toBe('unknownScene');
    run.skipScene('distress');
    expect(skip('distress')).toBe('alreadyDone');
  });
});

describe('an instructor', () => {
  const scenario = fakeScenario({
    cast: [fakePersona()],
    settings: { reviewComments: true, whoMayPost: 'nobody' },
  });
  const improvise = {
    type: 'improvise',
    by: 'instructor',
    channel: 'wall',
    author: { persona: 'lea' },
    in: null,
    text: { only: 'fr', text: 'Surprise!' },
  } as const;

  test('[E52] makes anything appear, whatever the settings', () => {
    const run = fakeRun(scenario)
      .do(improvise)
      .do({
        ...improvise,
        author: { name: 'Ève', handle: 'eve' },
        in: 'post',
      });
    expect(run.view.item('~1')).toMatchObject({
      author: { kind: 'persona', id: 'lea' },
      hidden: null,
    });
    expect(run.view.item('~2')).toMatchObject({
      author: { kind: 'voice', name: 'Ève', handle: 'eve' },
      parent: 'post',
      hidden: null,
    });
    expect(run.effects).toMatchObject([{ item: '~1' }, { item: '~2' }]);
  });

  test('[E52] is the only one who can, about what is there, as somebody of the cast', () => {
    const run = fakeRun(scenario);
    expect(run.refusalOf({ ...improvise, by: 'trainee' })).toBe('instructorOnly');
    expect(run.refusalOf({ ...improvise, in: 'nobody' })).toBe('unknownItem');
    expect(run.refusalOf({ ...improvise, author: { persona: 'nobody' } })).toBe('unknownPersona');
    expect(run.refusalOf({ ...improvise, text: {} })).toBe('emptyText');
  });
});

test('[E53] switching the language of the interface changes nothing on the page', () => {
  const scenario = fakeScenario({ injects: [fakeInject({ do: [publishes()] })] });
  const run = fakeRun(scenario).until('2m');
  const before = run.snapshot;
  run.switchLanguage('en');
  expect(run.snapshot).toEqual({ ...before, seq: before.seq + 1, language: 'en' });
});

describe('a log', () => {
  test('[E3] takes only the event that follows the last one', () => {
    const { events } = fakeRun(fakeScenario()).wait('1m');
    const [first, second] = events;
    if (first === undefined || second === undefined) throw new Error('two events were expected');
    expect(append([first], second)).toEqual(events);
    expect(() => append([], second)).toThrow(RangeError);
    expect(() => append(events, second)).toThrow(RangeError);
  });

  test('[E56] in canonical form keeps what refers to an event on that event', () => {
    const run = fakeRun(fakeScenario()).wait(10).wait(20).reply('post', 'Bonjour!').wait(5);
    run.reply('post', 'Bonjour!', { reading: fakeReading({ copyOf: 3 }) });
    const note = {
      id: 'n1',
      author: 'Ève',
      date: '2026-11-23T12:00:00Z',
      body: { type: 'note', event: 5, text: 'Une copie.' },
    } as const;
    const short = canonical({ ...run.run, annotations: [note] });
    expect(short.events.map(({ type }) => type)).toEqual([
      'runStarted',
      'clockAdvanced',
      'replyPosted',
      'clockAdvanced',
      'replyPosted',
    ]);
    expect(short.events[1]).toMatchObject({ ms: 30 });
    expect(short.events[4]).toMatchObject({ reading: { copyOf: 2 } });
    expect(short.annotations[0]?.body).toMatchObject({ event: 4 });
  });

  test('[E56] keeps apart the time that passed by itself and the time that was skipped', () => {
    const run = fakeRun(fakeScenario()).wait(10).do({ type: 'nextHappening', by: 'trainee' });
    expect(canonical(run.run).events).toHaveLength(3);
  });

  test('[E55] can be taken again from any of its events', () => {
    const played = fakeRun(fakeScenario()).wait('1m').like('post').wait('1m').run;
    const run: Run = {
      ...played,
      annotations: [
        { id: 'a', author: 'Ève', date: '', body: { type: 'note', event: 3, text: 'Bien.' } },
      ],
    };
    const again = fork(run, 3);
    expect(again.events).toEqual(run.events.slice(0, 3));
    expect(again.annotations).toEqual([]);
    const { programme } = fakeRun(fakeScenario());
    expect(replay(programme, again).now).toBe(60_000);
    expect(() => fork(run, 5)).toThrow(RangeError);
    expect(() => fork(run, -1)).toThrow(RangeError);
  });
});

describe('a refusal', () => {
  test('[E2] says why in French and in English', () => {
    expect(REFUSAL_CODES.length).toBeGreaterThan(20);
    for (const code of REFUSAL_CODES) {
      const { sentence } = refusal(code);
      expect(refusal(code).code).toBe(code);
      for (const language of ['fr', 'en'] as const) expect(sentence[language]).toMatch(/^\S.*\.$/u);
      expect(sentence.fr).not.toBe(sentence.en);
    }
  });

  test('[E2] writes French as Québec does: a no-break space inside guillemets and before a colon', () => {
    for (const code of REFUSAL_CODES) {
      const { fr } = refusal(code).sentence;
      expect(fr).not.toMatch(/«[^\u00A0]|[^\u00A0]»|[^\u00A0]:|\s[?!;]|'/u);
    }
  });
});
