import { describe, expect, test } from 'vitest';
import { parseRunFile } from '../../src/engine/run-file.ts';
import { check } from '../../src/scenario/check.ts';
import type { PlayAct } from '../../src/scenario/schema/play.ts';
import { fakeReading } from '../support/fake-reading.ts';
import { fakeRun } from '../support/fake-run.ts';
import {
  both,
  fakeInject,
  fakePersona,
  fakeScenario,
  fakeVariable,
  publishes,
} from '../support/fake-scenario.ts';

const STREAM = { channel: 'stream', in: undefined } as const;

const scenario = fakeScenario({
  cast: [fakePersona(), fakePersona({ id: 'max', name: 'Max', handle: 'max' })],
  variables: [fakeVariable({ id: 'reach', role: 'reach', min: 0, max: 100, start: 20 })],
  injects: [
    fakeInject({
      do: [
        publishes({ id: 'tweet', ...STREAM }),
        publishes({ id: 'answer', channel: 'stream', by: 'max', in: 'tweet' }),
        publishes({ id: 'other', by: 'max', ...STREAM }),
        publishes({ id: 'page-tweet', by: 'organisation', ...STREAM }),
        publishes({ id: 'comment' }),
      ],
    }),
    fakeInject({
      id: 'noticed',
      trigger: { type: 'action', action: ['publish'], on: ['tweet'], every: false },
    }),
  ],
});

const started = () => fakeRun(scenario).wait('1m');

function refusalOf(quotes: string, channel: 'wall' | 'stream' = 'stream', run = started()) {
  const command = { type: 'publish', by: 'trainee', channel, text: 'Voici.', covers: [] } as const;
  return run.refusalOf({ ...command, quotes, reading: fakeReading() });
}

describe('a message of the stream', () => {
  test('[Q1] may quote another there, anybody’s or the page’s own', () => {
    const run = started().quote('tweet').quote('page-tweet').quote('~1');
    expect(run.view.item('~1')).toMatchObject({ quotes: 'tweet', parent: null, thread: '~1' });
    expect(run.view.item('~2')?.quotes).toBe('page-tweet');
    expect(run.view.item('~3')?.quotes).toBe('~1');
  });

  test('[Q1] quotes neither what is elsewhere nor what is not there', () => {
    expect(refusalOf('comment')).toBe('cannotQuote');
    expect(refusalOf('nobody')).toBe('unknownItem');
    expect(refusalOf('tweet', 'stream', started().delete('tweet'))).toBe('gone');
    expect(refusalOf('answer', 'stream', started().delete('tweet'))).toBe('gone');
  });

  test('[Q1] does not show again what is hidden, at it or above it', () => {
    const hidden = started().hide('tweet');
    expect(refusalOf('tweet', 'stream', hidden)).toBe('hiddenQuote');
    expect(refusalOf('answer', 'stream', hidden)).toBe('hiddenQuote');
  });

  test('[Q1] still keeps to the length of its channel', () => {
    const command = { type: 'publish', by: 'trainee', channel: 'stream', covers: [] } as const;
    const words = { text: 'a'.repeat(281), quotes: 'tweet', reading: fakeReading() };
    expect(started().refusalOf({ ...command, ...words })).toBe('tooLong');
  });
});

test('[Q1] a post on the wall quotes nothing', () => {
  expect(refusalOf('tweet', 'wall')).toBe('cannotQuote');
});

test('[Q1] an event from before quoting is read and replayed as it was', () => {
  const run = started().publish('Voici.', { channel: 'stream', covers: ['tweet'] });
  const { run: kept } = { run: { ...run.run, scenario } };
  const hashed = { ...kept, playHash: '0'.repeat(64), rubricHash: '0'.repeat(64) };
  const opened = parseRunFile(JSON.stringify(hashed));
  expect(opened).toMatchObject({ run: { events: JSON.parse(JSON.stringify(run.events)) } });
  expect(JSON.stringify(opened)).not.toContain('"quotes":"tweet"');
  expect(run.view.item('~1')?.quotes).toBeNull();
});

test('[Q1] a run file keeps what was quoted', () => {
  const run = started().quote('tweet', 'C’est noté.');
  const hashed = { ...run.run, scenario, playHash: '0'.repeat(64), rubricHash: '0'.repeat(64) };
  expect(parseRunFile(JSON.stringify(hashed))).toMatchObject({
    run: { events: expect.arrayContaining([expect.objectContaining({ quotes: 'tweet' })]) },
  });
});

describe('quoting', () => {
  test('[Q2] leaves a deed on what is quoted, besides what is covered', () => {
    const run = started().quote('tweet', 'Voici.', { covers: ['other', 'tweet'] });
    expect(run.view.deeds().map(({ action, item }) => [action, item])).toEqual([
      ['publish', null],
      ['publish', 'tweet'],
      ['publish', 'other'],
    ]);
    expect(run.view.hasHappened('noticed')).toBe(true);
    expect(run.view.latestReading('tweet')).toBeDefined();
  });

  test('[Q2] takes up again what was left alone and keeps what was promised about it', () => {
    const run = started().holdingReply('tweet', 'On revient.').leaveAlone('tweet').quote('tweet');
    expect(run.view.item('tweet')?.leftAlone).toBe(false);
    expect(run.view.promises()).toMatchObject([{ items: ['tweet'], keptAt: 60_000 }]);
  });

  test('[Q2] an edit answers what is quoted anew, and a deletion answers it no more', () => {
    const run = started().quote('tweet').editOwn('~1', 'Voici mieux.');
    expect(run.view.deeds('tweet').map(({ action }) => action)).toEqual(['publish', 'editOwn']);
    run.deleteOwn('~1');
    expect(run.view.latestReading('tweet')).toBeUndefined();
  });

  test('[Q3] stands when what is quoted goes away', () => {
    const run = started().quote('tweet').hide('tweet').delete('tweet');
    expect(run.view.item('~1')).toMatchObject({ quotes: 'tweet', deleted: null });
    expect(run.view.isVisible('~1')).toBe(true);
  });

  test('[Q4] carries a person’s words further, the first time', () => {
    const run = started();
    expect(run.quote('tweet').view.variable('reach')).toBe(25);
    expect(run.quote('tweet').view.variable('reach')).toBe(25);
    expect(run.deleteOwn('~1').quote('tweet').view.variable('reach')).toBe(25);
    expect(run.quote('other').view.variable('reach')).toBe(30);
  });

  test('[Q4] of the page’s own words carries nobody’s further', () => {
    expect(started().quote('page-tweet').view.variable('reach')).toBe(20);
  });

  test('[Q4] moves reach by 1 where its range is small', () => {
    const small = fakeVariable({ id: 'reach', role: 'reach', min: 0, max: 3, start: 0 });
    const run = fakeRun({ ...scenario, variables: [{ ...small, shown: false }] }).wait('1m');
    expect(run.quote('tweet').view.variable('reach')).toBe(1);
  });
});

describe('a play-through', () => {
  const problems = (act: PlayAct) =>
    check(
      fakeScenario({
        injects: [fakeInject({ do: [publishes(), publishes({ id: 'tweet', ...STREAM })] })],
        plays: { typical: { band: { overall: [40, 60] }, steps: [{ at: '2m', act }] } },
      }),
    ).map(({ code, path }) => [code, path.join('.')]);
  const text = both('Voici.', 'Here it is.');

  test('may quote on the stream', () => {
    expect(problems({ type: 'publish', channel: 'stream', text, quotes: 'tweet' })).toEqual([]);
  });

  test.each<[string, PlayAct, string]>([
    ['from the wall', { type: 'publish', channel: 'wall', text, quotes: 'tweet' }, 'EO433'],
    ['a comment', { type: 'publish', channel: 'stream', text, quotes: 'c1' }, 'EO433'],
    ['what there is not', { type: 'publish', channel: 'stream', text, quotes: 'gone' }, 'EO301'],
  ])('is told when it quotes %s', (_, act, code) => {
    expect(problems(act)).toEqual([[code, 'plays.typical.steps.0.act.quotes']]);
  });
});

test('an item that is there from the start may quote another', () => {
  const post = { by: 'organisation', channel: 'stream', text: both('Bonjour.', 'Hello.') } as const;
  const run = fakeRun(
    fakeScenario({
      threads: [
        { id: 'quoting', ...post, age: '1h', quotes: 'first' },
        { id: 'first', ...post, age: '2h' },
      ],
    }),
  );
  expect(run.view.item('quoting')?.quotes).toBe('first');
});
