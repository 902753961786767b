import { describe, expect, test } from 'vitest';
import { casesOf, looseEvidence } from '../../src/debrief/story/cases.ts';
import { declaredOf } from '../../src/debrief/story/declared.ts';
import { nameOf } from '../../src/debrief/story/people.ts';
import { saidTo, storyOf } from '../../src/debrief/story/story.ts';
import { turningPoints } from '../../src/debrief/story/turning-points.ts';
import { stretchLength, workloadOf } from '../../src/debrief/story/workload.ts';
import { fakeReading } from '../support/fake-reading.ts';
import { type FakeRun, fakeRun } from '../support/fake-run.ts';
import {
  fakeComment,
  fakeExpectation,
  fakeInject,
  fakePersona,
  fakeScenario,
  fakeVariable,
  publishes,
} from '../support/fake-scenario.ts';
import { fakeEvidence, fakeOutcome, fakeSheet } from '../support/fake-sheet.ts';

const trust = fakeVariable({ id: 'trust', role: 'trust', min: 0, max: 100, start: 60 });

/** Léa asks at 1 min; at 5 min, unanswered or not, trust falls. */
const scenario = fakeScenario({
  variables: [trust],
  expectations: [fakeExpectation()],
  injects: [
    fakeInject({ do: [publishes()] }),
    fakeInject({
      id: 'anger',
      trigger: { type: 'time', at: '5m' },
      do: [
        { type: 'publish', item: fakeComment({ id: 'c2', text: 'Toujours rien?' }) },
        { type: 'change', variable: 'trust', by: -20 },
      ],
    }),
    fakeInject({
      id: 'thanks',
      trigger: { type: 'action', action: ['reply'], on: ['c1'] },
      do: [{ type: 'change', variable: 'trust', by: 10 }],
    }),
  ],
});

function storyFrom(run: FakeRun) {
  return storyOf(run.programme, run.run);
}

describe('what the trainee said to an item', () => {
  test('is their replies, statements that cover it and later versions, in order', () => {
    const run = fakeRun(scenario)
      .reply('c1', 'Bonjour Léa!', { at: '2m' })
      .publish('À toutes et à tous.', { at: '3m', covers: ['c1'] });
    const own = run.view.deeds('c1')[0]?.own ?? '';
    run
      .editOwn(own, 'Bonjour Léa, vendredi.', { at: '4m' })
      .reply('c2', 'Désolée.', { at: '6m' })
      .finish();
    expect(saidTo(storyFrom(run), 'c1').map(({ text }) => text)).toEqual([
      'Bonjour Léa!',
      'À toutes et à tous.',
      'Bonjour Léa, vendredi.',
    ]);
  });
});

describe('the curve of a variable', () => {
  test('has a point at the start and at each change', () => {
    const story = storyFrom(fakeRun(scenario).reply('c1', 'Bonjour!', { at: '2m' }).finish());
    expect(story.curves[0]?.points.map(({ value }) => value)).toEqual([60, 70, 50]);
  });
});

describe('turning points', () => {
  test('are the moments at which trust or heat moved most, with what set them off', () => {
    const run = fakeRun(scenario).reply('c1', 'Bonjour!', { at: '2m' }).until('5m').finish();
    const [first, second] = turningPoints(storyFrom(run));
    expect(first).toMatchObject({
      at: 120_000,
      cause: { type: 'trainee' },
      moves: [{ from: 60, to: 70 }],
    });
    expect(second).toMatchObject({
      at: 300_000,
      cause: { type: 'item', item: 'c2' },
      moves: [{ from: 70, to: 50 }],
    });
  });

  test('are at most as many as asked for, in order of time', () => {
    const run = fakeRun(scenario).reply('c1', 'Bonjour!', { at: '2m' }).until('5m').finish();
    expect(turningPoints(storyFrom(run), 1).map(({ at }) => at)).toEqual([300_000]);
  });

  test('leave out small moves and variables that are no mood of the public', () => {
    const quiet = fakeScenario({
      variables: [trust, fakeVariable({ id: 'stock', min: 0, max: 10, start: 5 })],
      injects: [
        fakeInject({
          do: [
            { type: 'change', variable: 'trust', by: 1 },
            { type: 'change', variable: 'stock', by: 5 },
          ],
        }),
      ],
    });
    expect(turningPoints(storyFrom(fakeRun(quiet).finish()))).toEqual([]);
  });

  test('put two moves of one moment together', () => {
    const both = fakeScenario({
      variables: [trust, fakeVariable({ id: 'heat', role: 'heat', min: 0, max: 100, start: 10 })],
      injects: [
        fakeInject({
          do: [
            publishes(),
            { type: 'change', variable: 'trust', by: -10 },
            { type: 'change', variable: 'heat', by: 20 },
          ],
        }),
      ],
    });
    const points = turningPoints(storyFrom(fakeRun(both).until('1m').finish()));
    expect(points).toHaveLength(1);
    expect(points[0]?.moves.map(({ variable }) => variable.id)).toEqual(['trust', 'heat']);
  });
});

describe('cases', () => {
  const run = fakeRun(scenario).reply('c1', 'Bonjour Léa!', { at: '2m' }).finish();

  test('bring together what was due, what was said and what it earned', () => {
    const line = fakeEvidence();
    const [due] = casesOf(storyFrom(run), fakeSheet({ evidence: [line] }));
    expect(due).toMatchObject({ key: 'e1/c1', at: 60_000, item: { id: 'c1' } });
    expect(due?.said.map(({ text }) => text)).toEqual(['Bonjour Léa!']);
    expect(due?.evidence).toEqual([line]);
  });

  test('leave out what was not due', () => {
    const sheet = fakeSheet({ outcomes: [fakeOutcome({ state: 'notDue' })] });
    expect(casesOf(storyFrom(run), sheet)).toEqual([]);
  });

  test('leave lines about nothing that was expected to stand on their own', () => {
    const stray = fakeEvidence({
      id: 'X5//c2/0',
      criterion: 'escalation',
      expectation: null,
      item: 'c2',
    });
    const sheet = fakeSheet({ evidence: [fakeEvidence(), stray] });
    const cases = casesOf(storyFrom(run), sheet);
    expect(looseEvidence(sheet, cases)).toEqual([stray]);
  });
});

describe('workload', () => {
  test('counts words to read and words written, stretch by stretch', () => {
    const run = fakeRun(scenario)
      .reply('c1', 'Bonjour Léa!', { at: '2m', reading: fakeReading({ words: 2 }) })
      .like('c1')
      .finish();
    const stretches = workloadOf(storyFrom(run), [], 'fr');
    expect(stretches).toHaveLength(10);
    expect(stretches[1]).toMatchObject({
      from: 60_000,
      arrived: 1,
      wordsToRead: 8,
      wordsWritten: 0,
    });
    expect(stretches[2]).toMatchObject({ arrived: 0, wordsWritten: 2, gestures: 1 });
    expect(stretches[5]).toMatchObject({ arrived: 1, wordsToRead: 2 });
  });

  test('cuts a run of any length into three dozen stretches at most', () => {
    for (const minutes of [1, 10, 45, 90, 300, 1000]) {
      expect((minutes * 60_000) / stretchLength(minutes * 60_000)).toBeLessThanOrEqual(36);
    }
  });
});

describe('what is declared', () => {
  test('is settings, pauses, speed and language changes, and scenes left out', () => {
    const run = fakeRun(scenario, { settings: { mode: 'exam', allowance: 1.5 } })
      .wait('1m')
      .pause()
      .resume()
      .switchLanguage('en')
      .do({ type: 'changeRate', by: 'trainee', rate: 6 })
      .do({ type: 'stop', by: 'trainee' });
    expect(declaredOf(run.run)).toMatchObject({
      settings: { mode: 'exam', allowance: 1.5 },
      pauses: 1,
      languageSwitches: 1,
      rateChanges: 1,
      stopped: true,
    });
  });
});

describe('names', () => {
  test('are the ones written, else the ones drawn for this run, else the account’s', () => {
    const cast = [fakePersona(), fakePersona({ id: 'anon', name: undefined, handle: 'anon.514' })];
    const { programme, run } = fakeRun(fakeScenario({ cast })).finish();
    const anon = { kind: 'persona', id: 'anon' } as const;
    expect(nameOf({ programme, run }, { kind: 'persona', id: 'lea' }, 'fr')).toBe('Léa Roy');
    expect(nameOf({ programme, run }, anon, 'fr')).toBe('anon.514');
    const drawn = { ...run, cast: { anon: { name: 'Karim Haddad', handle: 'khaddad' } } };
    expect(nameOf({ programme, run: drawn }, anon, 'fr')).toBe('Karim Haddad');
    expect(nameOf({ programme, run }, { kind: 'organisation' }, 'en')).toBe('Two Shores Festival');
  });
});
