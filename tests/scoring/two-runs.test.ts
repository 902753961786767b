import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forkAt } from '../../src/engine/fork.ts';
import { placeAt } from '../../src/engine/log-place.ts';
import { partingOf } from '../../src/engine/parting.ts';
import { compareSheets } from '../../src/scoring/comparison/compare-sheets.ts';
import { ownPartOf } from '../../src/scoring/comparison/own-part.ts';
import { score } from '../../src/scoring/score.ts';
import { fakeRun } from '../support/fake-run.ts';
import { randomPlay } from '../support/random-play.ts';
import { shippedScenarios } from '../support/scenarios.ts';
import { expecting, givesFact, sheetOf } from '../support/scored.ts';

const two = expecting(
  [
    { id: 'e1', items: ['c1'], facts: ['refund'] },
    { id: 'e2', items: ['c2'], facts: ['refund'] },
  ],
  { comments: [{ id: 'c1' }, { id: 'c2' }] },
);
const good = { reading: givesFact() } as const;

describe('two sheets side by side', () => {
  test('[O7] say of each case who did better, and why', () => {
    const early = fakeRun(two)
      .reply('c1', 'D’ici vendredi.', { at: '2m', ...good })
      .reply('c2', 'D’ici vendredi.', { at: '3m', ...good })
      .finish();
    const late = fakeRun(two)
      .reply('c1', 'D’ici vendredi.', { at: '2m', ...good })
      .finish();
    const { cases, overall } = compareSheets(sheetOf(early), sheetOf(late));
    const byExpectation = Object.fromEntries(cases.map((one) => [one.expectation, one]));
    expect(byExpectation['e1']).toMatchObject({ better: null, why: null });
    expect(byExpectation['e2']).toMatchObject({ better: 'a', item: 'c2' });
    expect(byExpectation['e2']?.outcomes.b?.firstAnswer).toBeNull();
    expect(byExpectation['e2']?.why?.lines.b?.earned).toBe(0);
    expect(byExpectation['e2']?.why?.lines.a?.earned).toBeGreaterThan(0);
    expect(overall.a).toBeGreaterThan(overall.b ?? 100);
  });

  test('[O7] a case that came up in one of them only decides nothing', () => {
    const whole = fakeRun(two)
      .reply('c1', 'D’ici vendredi.', { at: '2m', ...good })
      .finish();
    const stopped = fakeRun(two).wait('30s').do({ type: 'stop', by: 'trainee' });
    const { cases } = compareSheets(sheetOf(whole), sheetOf(stopped));
    expect(cases.map(({ expectation }) => expectation)).toEqual(['e1', 'e2']);
    for (const one of cases) {
      expect(one).toMatchObject({ better: null, why: null, shares: { b: null } });
      expect(one.outcomes.b).toBeNull();
    }
  });

  test('[O7] laid the other way round they say the same of the other side', () => {
    const scenarios = shippedScenarios();
    fc.assert(
      fc.property(fc.constantFrom(...scenarios), fc.nat(), fc.nat(), (scenario, one, other) => {
        const [a, b] = [one, other].map((seed) => {
          const play = randomPlay(scenario, seed);
          return score(play.programme, play);
        });
        if (a === undefined || b === undefined) return;
        const there = compareSheets(a, b);
        const back = compareSheets(b, a);
        const swapped = new Map(
          back.cases.map((each) => [`${each.expectation}/${each.item}`, each]),
        );
        expect(there.cases).toHaveLength(back.cases.length);
        for (const each of there.cases) {
          const mirror = swapped.get(`${each.expectation}/${each.item}`);
          expect(mirror?.shares).toEqual({ a: each.shares.b, b: each.shares.a });
          expect(mirror?.better ?? null).toBe(
            each.better === null ? null : each.better === 'a' ? 'b' : 'a',
          );
          expect(mirror?.why?.rule).toBe(each.why?.rule);
        }
        expect(compareSheets(a, a).cases.every(({ better }) => better === null)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a run taken again from the middle of another', () => {
  const origin = fakeRun(two).reply('c1', 'D’ici vendredi.', { at: '2m', ...good });

  test('[O6] is scored whole, and its own part apart', () => {
    const place = placeAt(origin.events, 150_000);
    const { forkOf } = forkAt(origin.run, place);
    const again = fakeRun(two)
      .reply('c1', 'D’ici vendredi.', { at: '2m', ...good })
      .wait('30s')
      .finish();
    const sheet = sheetOf(again);
    const own = ownPartOf(sheet, { forkOf });
    expect(own?.inherited).toBeGreaterThan(0.3);
    expect(own?.inherited).toBeLessThan(0.7);
    // What was left undone after the fork is the fork's own, and the good answer is not.
    expect(own?.overall).toBe(0);
    expect(sheet.overall).toBeGreaterThan(0);
  });

  test('[O6] with nothing inherited its own part is the whole, and a run from its start has none', () => {
    const sheet = sheetOf(
      fakeRun(two)
        .reply('c1', 'D’ici vendredi.', { at: '2m', ...good })
        .finish(),
    );
    const own = ownPartOf(sheet, { forkOf: { run: 'x', at: 0, events: 0 } });
    expect(own).toMatchObject({ inherited: 0, overall: sheet.overall });
    expect(ownPartOf(sheet, {})).toBeNull();
  });
});

describe('where two runs part', () => {
  const first = fakeRun(two).wait('1m').like('c1').wait('1m').finish();

  test('is the first thing done in one of them only, whatever the clock and pauses were like', () => {
    const slower = fakeRun(two)
      .wait('20s')
      .do({ type: 'pause', by: 'trainee', reason: 'trainee' })
      .do({ type: 'resume', by: 'trainee' })
      .wait('40s')
      .like('c1')
      .wait('1m')
      .like('c2')
      .finish();
    expect(partingOf(first.events, slower.events)).toMatchObject({
      at: 120_000,
      a: null,
      b: { type: 'itemModerated', item: 'c2' },
    });
  });

  test('is the earlier of two moments where the same was done later', () => {
    const later = fakeRun(two).wait('90s').like('c1').finish();
    expect(partingOf(first.events, later.events)).toMatchObject({ at: 60_000, b: { at: 90_000 } });
  });

  test('is nowhere when the same was done', () => {
    const same = fakeRun(two).wait('30s').wait('30s').like('c1').finish();
    expect(partingOf(first.events, same.events)).toBeNull();
  });
});
