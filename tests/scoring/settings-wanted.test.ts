import { describe, expect, test } from 'vitest';
import { load } from '../../src/scenario/load.ts';
import type { ExpectationInput } from '../../src/scenario/schema/expectation.ts';
import { GOOD_FILE } from '../scenario/diagnostic-examples.ts';
import { edited } from '../support/edited.ts';
import { fakeReading } from '../support/fake-reading.ts';
import { type FakeRun, fakeRun } from '../support/fake-run.ts';
import { both, fakeInject } from '../support/fake-scenario.ts';
import { type Desk, expecting, linesOf, outcomeOf, sheetOf, under } from '../support/scored.ts';

const CLOSED = { setting: 'whoMayPost', is: 'nobody' } as const;

/** At one minute it begins: the wall is to be closed within two minutes, within six at the latest. */
const wall = {
  id: 'wall',
  title: both('Fermer le mur', 'Close the wall'),
  kind: 'initiative',
  items: [],
  from: 'i1',
  needs: 'settings',
  target: '2m',
  limit: '6m',
  settings: [CLOSED],
} as const satisfies ExpectationInput;

function setting(more: Partial<ExpectationInput> = {}, desk: Desk = {}) {
  return expecting([{ ...wall, settings: [CLOSED], ...more }], desk);
}

function change(run: FakeRun, to: 'everyone' | 'nobody', at: string): FakeRun {
  return run.changeSetting({ setting: 'whoMayPost', to }, { at });
}

/** Share earned of the one line on settings. */
function share(run: FakeRun): number {
  const [line, ...others] = under('X15', sheetOf(run.finish()));
  if (line === undefined || others.length > 0) throw new Error('there is one line on settings');
  return line.earned / line.possible;
}

describe('a setting wanted', () => {
  test.each([
    ['1m', 1],
    ['3m', 1],
    ['5m', 0.55],
    ['7m', 0.1],
    ['15m', 0.1],
  ])('[X15] and made at %s earns a share of %f', (at, wanted) => {
    expect(share(change(fakeRun(setting()), 'nobody', at))).toBeCloseTo(wanted);
  });

  test('[X15] and never made earns nothing', () => {
    expect(share(fakeRun(setting()))).toBe(0);
  });

  test('[X15] and made before it was wanted counts from the start of the case', () => {
    expect(share(change(fakeRun(setting()), 'nobody', '10s'))).toBe(1);
  });

  test('[X15] and put back before the end earns nothing', () => {
    const run = change(change(fakeRun(setting()), 'nobody', '2m'), 'everyone', '19m');
    expect(share(run)).toBe(0);
  });

  test('[X15] and put back counts from the last time it was made', () => {
    const run = change(change(fakeRun(setting()), 'nobody', '2m'), 'everyone', '3m');
    expect(share(change(run, 'nobody', '5m'))).toBeCloseTo(0.55);
  });

  test('[X15] may be put back once something else wants it otherwise, and not before', () => {
    const opened = {
      ...wall,
      id: 'opened',
      from: 'i2',
      settings: [{ setting: 'whoMayPost', is: 'everyone' }],
    } satisfies ExpectationInput;
    const scenario = expecting([{ ...wall, settings: [CLOSED] }, opened], {
      injects: [fakeInject({ id: 'i2', trigger: { type: 'time', at: '10m' } })],
    });
    const earned = (back: string) => {
      const run = change(change(fakeRun(scenario), 'nobody', '2m'), 'everyone', back);
      return under('X15', sheetOf(run.finish()), 'wall').map((line) => line.earned);
    };
    expect(earned('11m')).toEqual([1]);
    expect(earned('9m')).toEqual([0]);
  });

  test('[X15] and closed for good before it was wanted earns nothing: how it once stood says nothing', () => {
    const closing = { ...wall, id: 'closing', settings: [CLOSED] } satisfies ExpectationInput;
    const opening = {
      ...wall,
      id: 'opening',
      from: 'i2',
      settings: [{ setting: 'whoMayPost', is: 'everyone' }],
    } satisfies ExpectationInput;
    const scenario = expecting([closing, opening], {
      injects: [fakeInject({ id: 'i2', trigger: { type: 'time', at: '10m' } })],
    });
    const earned = (run: FakeRun) =>
      under('X15', sheetOf(run.finish()), 'opening').map((line) => line.earned);
    const closed = () => change(fakeRun(scenario), 'nobody', '2m');
    expect(earned(closed())).toEqual([0]);
    expect(earned(change(closed(), 'everyone', '11m'))).toEqual([1]);
  });

  test('[X15] is a line each, and a blocked word counts by the words of the list', () => {
    const crypto = { setting: 'blockedWords', is: 'Crypto facile' } as const;
    const scenario = setting({ settings: [CLOSED, crypto] });
    const run = change(fakeRun(scenario), 'nobody', '2m').changeSetting({
      setting: 'blockedWords',
      to: ['arnaque', 'crypto  FACILE'],
    });
    const lines = under('X15', sheetOf(run.finish()));
    expect(lines.map(({ facet, earned }) => [facet, earned])).toEqual([
      ['whoMayPost', 0.5],
      ['blockedWords', 0.5],
    ]);
    expect(lines[1]?.sentence.fr).toContain('«\u00a0Crypto facile\u00a0» parmi les mots bloqués');
  });

  test('[X15] by the story is made as well, and nobody’s deed', () => {
    const scenario = setting(
      {},
      {
        injects: [
          fakeInject({
            id: 'i2',
            trigger: { type: 'time', at: '2m' },
            do: [{ type: 'setting', setting: 'whoMayPost', to: 'nobody' }],
          }),
        ],
      },
    );
    const [line] = under('X15', sheetOf(fakeRun(scenario).finish()));
    expect(line).toMatchObject({ earned: 1, ground: { type: 'absence' }, at: 120_000 });
  });

  test('[X15] [R11] is not late in a run without time', () => {
    const run = fakeRun(setting(), { settings: { allowance: null } });
    expect(share(change(run, 'nobody', '15m'))).toBe(1);
  });
});

describe('where settings alone are needed', () => {
  test('[X15] nothing else is judged, and a post answers nothing', () => {
    const run = fakeRun(setting()).publish('Bonjour!', { at: '2m', reading: fakeReading() });
    const sheet = sheetOf(change(run, 'nobody', '2m').finish());
    expect(linesOf(sheet).map(({ rule }) => rule)).toEqual(['X15']);
    expect(sheet.criteria).toMatchObject({ responseTime: { score: null }, tone: { score: null } });
  });

  test('[X14] [X15] the table of triage has settings for it', () => {
    const done = sheetOf(change(fakeRun(setting()), 'nobody', '2m').finish());
    expect(outcomeOf(done, 'wall')).toMatchObject({
      wanted: 'settings',
      done: 'settings',
      state: 'met',
    });
    const nothing = sheetOf(fakeRun(setting()).finish());
    expect(outcomeOf(nothing, 'wall')).toMatchObject({ done: null, state: 'missed' });
  });

  test('[G7] nothing is due while its inject has not happened', () => {
    const never = setting(
      { from: 'i2' },
      { injects: [fakeInject({ id: 'i2', trigger: { type: 'called' } })] },
    );
    expect(outcomeOf(sheetOf(fakeRun(never).finish()), 'wall').state).toBe('notDue');
  });
});

test('[R9] [X15] beside silence, a setting made as wanted is silence chosen', () => {
  const spam = expecting({
    kind: 'spam',
    needs: 'silence',
    target: undefined,
    limit: undefined,
    settings: [{ setting: 'blockedWords', is: 'crypto' }],
  });
  const run = fakeRun(spam)
    .until('2m')
    .changeSetting({ setting: 'blockedWords', to: ['crypto'] });
  expect(under('R9', sheetOf(run.finish()))).toMatchObject([{ earned: 0.5, possible: 0.5 }]);
  expect(under('R9', sheetOf(fakeRun(spam).finish()))).toMatchObject([{ earned: 0 }]);
});

/** What is said of an expectation put beside the good file's own. */
function told(more: object) {
  const { from: _, ...one } = wall;
  const file = edited(GOOD_FILE, { 'expectations.1': { ...one, ...more } });
  return load(JSON.stringify(file), { file: 'settings.json' }).diagnostics.map(
    ({ code, path }) => `${code} ${path.replace('$.expectations[1]', '')}`,
  );
}

describe('settings wanted in a file', () => {
  test('have values that the settings can have', () => {
    expect(told({})).toEqual([]);
    expect(told({ settings: [{ setting: 'blockedWords', is: 'crypto' }] })).toEqual([]);
    expect(told({ settings: [{ setting: 'whoMayPost', is: 'friends' }] })).toEqual([
      'EO409 .settings[0].is',
    ]);
    expect(told({ settings: [{ setting: 'blockedWords', is: true }] })).toEqual([
      'EO409 .settings[0].is',
    ]);
  });

  test('do not want a setting both ways', () => {
    expect(told({ settings: [CLOSED, { ...CLOSED, is: 'everyone' }] })).toContain(
      'EO403 .settings[1]',
    );
  });

  test('are due by a time, and make no use of what only answers have', () => {
    expect(told({ target: undefined })).toEqual(['EO462 ']);
    expect(told({ facts: ['refund'], promise: '5m' })).toEqual(['EO469 .facts', 'EO469 .promise']);
  });

  test('can be wanted beside silence, with or without a time', () => {
    const spam = { kind: 'spam', needs: 'silence', items: ['c1'] };
    const file = edited(GOOD_FILE, { 'expectations.0': { ...wall, ...spam, from: undefined } });
    expect(
      load(JSON.stringify(file), { file: 'a.json' }).diagnostics.map(({ code }) => code),
    ).not.toContain('EO469');
  });
});
