import { describe, expect, test } from 'vitest';
import { type Lever, leverOfCase, leverOfReply } from '../../src/scoring/overall/levers.ts';
import { type FakeRun, fakeRun } from '../support/fake-run.ts';
import { expecting, givesFact, lastEvent, linesOf, sheetOf } from '../support/scored.ts';

const wanting = expecting({
  facts: ['refund'],
  tone: {
    empathy: { atLeast: 3 },
    clarity: { atLeast: 3 },
    hostility: { atMost: 0 },
  },
});

/** The lever of the words just said, once the run is over. */
function leverOfLast(run: FakeRun): Lever | null {
  const said = lastEvent(run);
  return leverOfReply(sheetOf(run.finish()), said);
}

describe('the lever of a reply', () => {
  test('is the scale farthest from what was wanted', () => {
    const reading = givesFact({ empathy: 0, clarity: 2 });
    const run = fakeRun(wanting).reply('c1', 'Remboursement d’ici vendredi.', {
      at: '2m',
      reading,
    });
    const lever = leverOfLast(run);
    expect(lever).toMatchObject({ rule: 'T1', facet: 'empathy' });
    expect(lever?.sentence.fr).toContain('Empathie');
    expect(lever?.sentence.en).toContain('at least 3');
  });

  test('weighs the distance: overall counts for more than a scale as far off', () => {
    const scenario = expecting({ tone: { empathy: { atLeast: 3 }, overall: { atLeast: 3 } } });
    const run = fakeRun(scenario).reply('c1', 'On vous répond demain.', { at: '2m' });
    const lever = leverOfLast(run);
    expect(lever).toMatchObject({ facet: 'overall' });
  });

  test('is none when everything wanted was there', () => {
    const reading = givesFact({ empathy: 4, clarity: 3 });
    const run = fakeRun(wanting).reply('c1', 'Remboursement d’ici vendredi.', {
      at: '2m',
      reading,
    });
    expect(leverOfLast(run)).toBeNull();
  });

  test('takes together the items that one statement answered', () => {
    const items = ['c1', 'c2'];
    const scenario = expecting(
      { items, coverable: true, tone: { empathy: { atLeast: 3 } } },
      { comments: items.map((id) => ({ id })) },
    );
    const run = fakeRun(scenario).publish('Voici où nous en sommes.', { at: '2m', covers: items });
    const said = lastEvent(run);
    const sheet = sheetOf(run.finish());
    const lever = leverOfReply(sheet, said);
    const empathy = linesOf(sheet).filter(({ facet }) => facet === 'empathy');
    expect(lever?.lines).toHaveLength(2);
    expect(lever?.lost).toBeCloseTo(
      empathy.reduce((sum, { earned, possible }) => sum + possible - earned, 0),
    );
  });

  test('looks at the words alone, not at the delay', () => {
    const reading = givesFact({ empathy: 2, clarity: 3 });
    const run = fakeRun(wanting).reply('c1', 'Remboursement d’ici vendredi.', {
      at: '18m',
      reading,
    });
    const lever = leverOfLast(run);
    expect(lever).toMatchObject({ rule: 'T1', facet: 'empathy' });
  });
});

describe('the lever of a case', () => {
  test('is the delay where it cost most', () => {
    const reading = givesFact({ empathy: 2, clarity: 3 });
    const run = fakeRun(wanting).reply('c1', 'Remboursement d’ici vendredi.', {
      at: '18m',
      reading,
    });
    expect(leverOfCase(sheetOf(run.finish()), { expectation: 'e1', item: 'c1' })).toMatchObject({
      rule: 'R1',
    });
  });

  test('is the harm done where it cost most', () => {
    const reading = givesFact({ empathy: 4, clarity: 3 });
    const run = fakeRun(wanting)
      .reply('c1', 'Remboursement d’ici vendredi.', { at: '2m', reading })
      .delete('c1');
    expect(leverOfCase(sheetOf(run.finish()), { expectation: 'e1', item: 'c1' })).toMatchObject({
      rule: 'X5',
      facet: 'delete',
    });
  });

  test('is none where nothing was due', () => {
    const run = fakeRun(wanting);
    expect(leverOfCase(sheetOf(run), { expectation: 'e1', item: 'c1' })).toBeNull();
  });
});
