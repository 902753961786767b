import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fakeReading, unratedReading } from '../support/fake-reading.ts';
import { type FakeRun, fakeRun } from '../support/fake-run.ts';
import {
  earnedUnder,
  expecting,
  givesFact,
  lastEvent,
  possibleUnder,
  shareUnder,
  sheetOf,
  under,
} from '../support/scored.ts';

/** `c1` comes at 1 min; 2 min is good, 10 min is late. Only the fact `refund` settles it. */
const scenario = expecting({ facts: ['refund'] });
const promises = fakeReading({ nextStep: 2 });
const fact = { reading: givesFact() };

function held(at: string, promise: string, reading = promises, over = scenario): FakeRun {
  return fakeRun(over).holdingReply('c1', 'On vérifie et on vous revient.', {
    at,
    promise,
    reading,
  });
}

describe('a sincere holding reply', () => {
  test('[R6] stops the clock of the first answer and earns four tenths by its own delay', () => {
    const inTime = sheetOf(held('2m', '5m').finish());
    expect(possibleUnder('R6', inTime)).toBeCloseTo(0.4);
    expect(earnedUnder('R6', inTime)).toBeCloseTo(0.4);
    expect(shareUnder('R6', sheetOf(held('7m', '5m').finish()))).toBeCloseTo(0.55);
  });

  test.each([
    ['a concrete next step', { nextStep: 2, ownership: 0 }, true],
    ['a vague next step that somebody takes upon them', { nextStep: 1, ownership: 2 }, true],
    ['a vague next step that nobody takes upon them', { nextStep: 1, ownership: 1 }, false],
    ['no next step', { nextStep: 0, ownership: 4 }, false],
    ['a next step not rated', { nextStep: null, ownership: 4 }, false],
    ['a little hostility', { nextStep: 2, hostility: 1 }, true],
    ['hostility', { nextStep: 2, hostility: 2 }, false],
  ] as const)('[R6] [R7] needs words that agree with the gesture: %s', (_, levels, isSincere) => {
    const sheet = sheetOf(held('2m', '5m', fakeReading(levels)).finish());
    expect(under('R6', sheet)).toHaveLength(isSincere ? 1 : 0);
    expect(under('R7', sheet)).toHaveLength(isSincere ? 0 : 1);
  });

  test('[R6] has to be declared: the same words as a plain reply open no promise', () => {
    const sheet = sheetOf(
      fakeRun(scenario).reply('c1', 'On vérifie.', { at: '2m', reading: promises }),
    );
    expect(under('R6', sheet)).toEqual([]);
    expect(earnedUnder('R1', sheet)).toBe(1);
  });

  test('[R6] is no longer one after the answer', () => {
    const run = fakeRun(scenario).reply('c1', 'Vendredi.', { at: '2m', ...fact });
    run.holdingReply('c1', 'On vous revient encore.', { at: '3m', reading: promises });
    const sheet = sheetOf(run.finish());
    expect(under('R6', sheet)).toEqual([]);
    expect(earnedUnder('R1', sheet)).toBe(1);
  });
});

describe('an empty holding reply', () => {
  test('[R7] stops nothing and earns nothing', () => {
    const sheet = sheetOf(held('2m', '5m', unratedReading({ words: 2 })).finish());
    expect(under('R7', sheet)).toMatchObject([{ earned: 0, possible: 1 }]);
    expect(sheet.criteria.responseTime.score).toBe(0);
  });

  test('[R7] leaves the later answer to its own delay', () => {
    const run = held('2m', '5m', fakeReading({ nextStep: 0 })).reply('c1', 'Vendredi.', {
      at: '7m',
      ...fact,
    });
    expect(sheetOf(run).criteria.responseTime.score).toBeCloseTo(55);
  });

  test('[R7] is also one that was pasted', () => {
    const two = expecting(
      { items: ['c1', 'c2'], facts: ['refund'] },
      { comments: [{}, { id: 'c2', by: 'max' }] },
    );
    const run = held('2m', '5m', promises, two);
    const reading = fakeReading({ nextStep: 2, copyOf: lastEvent(run) });
    run.holdingReply('c2', 'On vérifie et on vous revient.', { reading });
    const sheet = sheetOf(run.finish());
    expect(under('R6', sheet, 'c1')).toHaveLength(1);
    expect(under('R6', sheet, 'c2')).toEqual([]);
    const ofSecond = sheet.criteria.responseTime.evidence.filter(({ item }) => item === 'c2');
    expect(ofSecond.reduce((sum, { earned }) => sum + earned, 0)).toBeLessThanOrEqual(0.1);
  });
});

describe('the promise', () => {
  test('[R8] is worth the other six tenths when it is kept in time', () => {
    const sheet = sheetOf(held('2m', '5m').reply('c1', 'Vendredi.', { at: '7m', ...fact }));
    expect(possibleUnder('R8', sheet)).toBeCloseTo(0.6);
    expect(shareUnder('R8', sheet)).toBe(1);
    expect(sheet.criteria.responseTime.score).toBeCloseTo(100);
    expect(sheet.measures.promisesKept).toBe(1);
  });

  test('[R8] falls as an answer does, over the time promised', () => {
    const kept = (at: string) =>
      shareUnder('R8', sheetOf(held('2m', '5m').reply('c1', 'Vendredi.', { at, ...fact })));
    expect(kept('9m30s')).toBeCloseTo(0.55);
    expect(kept('12m')).toBeCloseTo(0.1);
    expect(kept('18m')).toBeCloseTo(0.1);
    const late = held('2m', '5m').reply('c1', 'Vendredi.', { at: '8m', ...fact });
    expect(sheetOf(late).measures.promisesKept).toBe(0);
  });

  test('[R8] earns nothing when nothing follows', () => {
    const sheet = sheetOf(held('2m', '5m').finish());
    expect(under('R8', sheet)).toMatchObject([{ earned: 0, ground: { type: 'absence' } }]);
    expect(sheet.criteria.responseTime.score).toBeCloseTo(40);
    expect(sheet.measures.promisesKept).toBe(0);
  });

  test('[R8] buys at most what the expectation allows, and its limit where it says nothing', () => {
    const answeredAt = (at: string, over = scenario) => {
      const run = held('2m', '15m', promises, over).reply('c1', 'Vendredi.', { at, ...fact });
      return shareUnder('R8', sheetOf(run));
    };
    const short = expecting({ facts: ['refund'], promise: '3m' });
    expect(answeredAt('5m', short)).toBe(1);
    expect(answeredAt('6m', short)).toBeLessThan(1);
    expect(answeredAt('12m')).toBe(1);
    expect(answeredAt('13m')).toBeLessThan(1);
  });

  test('[R8] is never due before the target', () => {
    const early = held('1m10s', '20s').until('2m').do({ type: 'stop', by: 'trainee' });
    expect(under('R8', sheetOf(early))).toEqual([]);
    const run = held('1m10s', '20s').reply('c1', 'Vendredi.', { at: '3m', ...fact });
    expect(shareUnder('R8', sheetOf(run))).toBe(1);
  });

  test('[R8] is not kept by another holding reply, unless that one gives the fact', () => {
    const again = (reading = promises) =>
      sheetOf(
        held('2m', '5m').holdingReply('c1', 'Encore un peu.', { at: '4m', reading }).finish(),
      );
    expect(earnedUnder('R8', again())).toBe(0);
    expect(shareUnder('R8', again(givesFact({ nextStep: 2 })))).toBe(1);
  });

  test('[R8] is not judged when it was not due at the end, and the first answer takes it all', () => {
    const sheet = sheetOf(held('2m', '5m').until('4m').do({ type: 'stop', by: 'trainee' }));
    expect(under('R8', sheet)).toEqual([]);
    expect(under('R6', sheet)).toMatchObject([{ earned: 1, possible: 1 }]);
  });

  test('[R8] never makes holding earn less than the same answer without it', () => {
    const seconds = fc.integer({ min: 60, max: 1100 });
    const worth = (run: FakeRun, at: number) =>
      sheetOf(run.reply('c1', 'Vendredi.', { at: `${at}s`, ...fact }).finish()).criteria
        .responseTime.score ?? 0;
    fc.assert(
      fc.property(seconds, seconds, fc.integer({ min: 1, max: 1200 }), (a, b, promise) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        const alone = worth(fakeRun(scenario), second);
        const after = worth(held(`${first}s`, `${promise}s`), second);
        expect(after).toBeGreaterThanOrEqual(alone - 1e-9);
      }),
      { numRuns: 60 },
    );
  });
});
