import { describe, expect, test } from 'vitest';
import { type FakeRun, fakeRun } from '../support/fake-run.ts';
import { both, fakeInject, publishes } from '../support/fake-scenario.ts';
import { expecting, linesOf, outcomeOf, SILENCE, sheetOf } from '../support/scored.ts';

/** What a sheet says was due, and the lines that say so. */
function dutiesOf(run: FakeRun) {
  const sheet = sheetOf(run);
  const { state, firstAnswer, answeredBy, done } = outcomeOf(sheet, 'e1');
  const { overall, measures } = sheet;
  return {
    state,
    firstAnswer,
    answeredBy,
    done,
    overall,
    due: measures.due,
    lines: linesOf(sheet),
  };
}

/** Nothing was due and no point was possible: an untouched desk costs nothing. */
const NOTHING = {
  state: 'notDue',
  firstAnswer: null,
  answeredBy: null,
  done: null,
  overall: null,
  due: 0,
  lines: [],
};

function stopped(run: FakeRun, at: string): FakeRun {
  return run.until(at).do({ type: 'stop', by: 'trainee' });
}

/** `c2` comes only when `c1` is hidden. */
const branch = fakeInject({
  id: 'after-hiding',
  trigger: { type: 'action', action: ['hide'], on: ['c1'], every: false },
  do: [publishes({ id: 'c2' })],
});

describe('nothing is due', () => {
  test('[G7] about an item that never appeared', () => {
    expect(dutiesOf(fakeRun(expecting({ items: ['c2'] }, { injects: [branch] })).finish())).toEqual(
      NOTHING,
    );
  });

  test('[G7] about a group of which nothing appeared', () => {
    const scenario = expecting({ items: ['c2'], scope: 'group' }, { injects: [branch] });
    expect(dutiesOf(fakeRun(scenario).finish())).toEqual(NOTHING);
  });

  test('[G7] about an initiative whose inject never happened', () => {
    const scenario = expecting(
      { kind: 'initiative', items: [], from: 'after-hiding' },
      { injects: [branch] },
    );
    expect(dutiesOf(fakeRun(scenario).finish())).toEqual(NOTHING);
  });

  test('[G7] about a skipped scene', () => {
    const scenes = [
      { id: 'hard', warning: both('Détresse'), injects: ['i1'], expectations: ['e1'] },
    ];
    const scenario = expecting({}, { scenes });
    expect(dutiesOf(fakeRun(scenario).skipScene('hard').finish())).toEqual(NOTHING);
    expect(outcomeOf(sheetOf(fakeRun(scenario).finish()), 'e1').state).toBe('missed');
  });

  test('[G8] about an item left untouched when the run ended before its target', () => {
    const scenario = expecting({});
    expect(dutiesOf(stopped(fakeRun(scenario), '2m59s'))).toEqual(NOTHING);
    expect(outcomeOf(sheetOf(stopped(fakeRun(scenario), '3m1s')), 'e1').state).toBe('missed');
  });

  test('[G8] about an item that its author took back before its target', () => {
    const withdrawnAt = (at: string) =>
      fakeRun(
        expecting(
          {},
          {
            injects: [
              fakeInject({
                id: 'regret',
                trigger: { type: 'time', at },
                do: [{ type: 'withdraw', item: 'c1' }],
              }),
            ],
          },
        ),
      ).finish();
    expect(dutiesOf(withdrawnAt('2m'))).toEqual(NOTHING);
    expect(outcomeOf(sheetOf(withdrawnAt('4m')), 'e1').state).toBe('missed');
  });

  test('[G8] for a minute where there is no target', () => {
    const troll = expecting(SILENCE);
    expect(dutiesOf(stopped(fakeRun(troll), '1m59s'))).toEqual(NOTHING);
    expect(outcomeOf(sheetOf(stopped(fakeRun(troll), '2m1s')), 'e1').state).not.toBe('notDue');
  });

  test('[G8] but what was touched is judged, however early the run ended', () => {
    const answered = fakeRun(expecting({})).reply('c1', 'Voici.', { at: '2m' });
    expect(outcomeOf(sheetOf(stopped(answered, '2m10s')), 'e1').state).toBe('met');
    const left = fakeRun(expecting(SILENCE)).leaveAlone('c1', { at: '90s' });
    expect(outcomeOf(sheetOf(stopped(left, '95s')), 'e1').state).toBe('met');
  });
});
