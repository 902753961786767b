import { describe, expect, test } from 'vitest';
import { explain } from '../../src/engine/explain.ts';
import { type FakeRun, fakeRun } from '../support/fake-run.ts';
import { fakeInject, fakeScenario, publishes } from '../support/fake-scenario.ts';

/** Under a review of comments, `c1` arrives hidden; letting it be seen brings another comment. */
const scenario = fakeScenario({
  settings: { reviewComments: true },
  injects: [
    fakeInject({ do: [publishes()] }),
    fakeInject({
      id: 'thanks',
      trigger: { type: 'action', action: ['unhide'], on: ['c1'], every: true },
      do: [publishes({ id: 'c2', channel: 'stream', in: undefined })],
    }),
  ],
});

const arrived = () => fakeRun(scenario).until('2m');
const unhide = (run: FakeRun) => run.moderate('hide', 'c1', { undone: true });

/** The deeds about `c1` that stand. */
const standing = (run: FakeRun) =>
  run.view
    .deeds('c1')
    .filter(({ takenBack }) => takenBack === null)
    .map(({ action }) => action);

function isDone(run: FakeRun): string {
  const guard = { type: 'done', action: ['unhide'], on: ['c1'] } as const;
  return explain(run.programme, run.snapshot, { ...guard, action: ['unhide'], on: ['c1'] }).truth;
}

describe('letting be seen', () => {
  test('[M10] what arrived hidden is a deed that conditions see and triggers wait for', () => {
    const run = arrived();
    expect(isDone(run)).toBe('false');
    unhide(run);
    expect(standing(run)).toEqual(['unhide']);
    expect(isDone(run)).toBe('true');
    expect(run.view.isVisible('c1')).toBe(true);
    expect(run.view.item('c2')).toBeDefined();
  });

  test('[M10] is taken back by hiding it, and done again by letting it be seen again', () => {
    const run = unhide(arrived());
    run.hide('c1');
    expect(standing(run)).toEqual(['hide']);
    unhide(run);
    expect(standing(run)).toEqual(['unhide']);
    expect(run.view.item('c2~2')).toBeDefined();
  });

  test('[M10] [E41] what the trainee hid is taking that back, and no deed', () => {
    const open = fakeScenario({ injects: [fakeInject({ do: [publishes()] })] });
    const run = unhide(fakeRun(open).until('2m').hide('c1'));
    expect(standing(run)).toEqual([]);
  });
});
