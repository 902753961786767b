import { describe, expect, test } from 'vitest';
import { fakeReading, type ReadingOverrides, unratedReading } from '../support/fake-reading.ts';
import { fakeRun } from '../support/fake-run.ts';
import { fakeFact } from '../support/fake-scenario.ts';
import {
  earnedUnder,
  expecting,
  givesFact,
  hollow,
  lastEvent,
  possibleUnder,
  shareUnder,
  sheetOf,
  under,
} from '../support/scored.ts';

/** Everything that is judged besides the scales is left out of these expectations. */
const plain = { language: 'any' } as const;
const empathic = expecting({ ...plain, tone: { empathy: { atLeast: 3 } } });

function answered(levels: ReadingOverrides, scenario = empathic) {
  const reading = fakeReading({ address: 'none', ...levels });
  return sheetOf(fakeRun(scenario).reply('c1', 'Voici pour vous.', { at: '2m', reading }).finish());
}

describe('each scale', () => {
  test.each([
    [4, 1],
    [3, 1],
    [2, 0.6],
    [1, 0.25],
    [0, 0],
  ] as const)('[T1] wanted at 3 or more and read at %i earns a share of %f', (empathy, share) => {
    expect(shareUnder('T1', answered({ empathy }))).toBeCloseTo(share);
  });

  test.each([
    [0, 1],
    [1, 1],
    [2, 0.6],
    [3, 0.25],
    [4, 0],
  ] as const)('[T1] wanted at 1 at most and read at %i earns a share of %f', (hostility, share) => {
    const calm = expecting({ ...plain, tone: { hostility: { atMost: 1 } } });
    expect(shareUnder('T1', answered({ hostility }, calm))).toBeCloseTo(share);
  });

  test('[T1] wanted between two levels is judged from the nearer one', () => {
    const measured = expecting({ ...plain, tone: { warmth: { atLeast: 1, atMost: 2 } } });
    const shares = ([0, 1, 2, 3, 4] as const).map((warmth) =>
      shareUnder('T1', answered({ warmth }, measured)),
    );
    for (const [index, share] of [0.6, 1, 1, 0.6, 0.25].entries()) {
      expect(shares[index]).toBeCloseTo(share);
    }
  });

  test('[T1] has its own line, and overall counts for three parts where others count for two', () => {
    const both = expecting({
      ...plain,
      tone: { empathy: { atLeast: 3 }, overall: { atLeast: 2 } },
    });
    const lines = under('T1', answered({}, both));
    const possible = (facet: string) => lines.find((line) => line.facet === facet)?.possible ?? 0;
    expect(lines).toHaveLength(2);
    expect(possible('overall') / possible('empathy')).toBeCloseTo(3 / 2);
  });

  test('[T1] that is not named is not judged', () => {
    expect(shareUnder('T1', answered({ empathy: 3, warmth: 0, politeness: 0 }))).toBe(1);
  });

  test('[T3] that is not rated gives no line, and its part goes to the others', () => {
    const both = expecting({
      ...plain,
      weight: 2,
      tone: { empathy: { atLeast: 3 }, warmth: { atLeast: 2 } },
    });
    const sheet = answered({ empathy: null }, both);
    expect(under('T1', sheet)).toMatchObject([{ facet: 'warmth', possible: 2, earned: 2 }]);
  });
});

describe('no answer where one was due', () => {
  test('[T2] is nothing of the weight, not "not rated"', () => {
    const sheet = sheetOf(fakeRun(expecting({ weight: 3 })).finish());
    expect(under('T2', sheet)).toMatchObject([{ earned: 0, possible: 3, criterion: 'tone' }]);
    expect(sheet.criteria.tone.score).toBe(0);
  });

  test('[T2] is also what words too short to rate are', () => {
    const run = fakeRun(empathic).reply('c1', 'ok', { at: '2m', reading: unratedReading() });
    expect(sheetOf(run.finish()).criteria.tone.score).toBe(0);
  });

  test('[T2] is nothing where silence was right', () => {
    const troll = expecting({ needs: 'silence', target: undefined, limit: undefined });
    expect(sheetOf(fakeRun(troll).leaveAlone('c1', { at: '2m' })).criteria.tone.score).toBeNull();
  });
});

describe('the words that are judged', () => {
  const wanted = expecting({ ...plain, facts: ['refund'], tone: { empathy: { atLeast: 3 } } });
  const neutral = { address: 'none' } as const;

  test('[T4] are the first substantive answer, whatever came before and after', () => {
    const run = fakeRun(wanted)
      .reply('c1', 'Bonjour!', { at: '2m', reading: hollow({ ...neutral, empathy: 0 }) })
      .reply('c1', 'Vendredi.', { at: '3m', reading: givesFact({ ...neutral, empathy: 2 }) })
      .reply('c1', 'Courage!', { at: '4m', reading: givesFact({ ...neutral, empathy: 4 }) });
    const sheet = sheetOf(run);
    expect(under('T1', sheet)).toHaveLength(1);
    expect(shareUnder('T1', sheet)).toBeCloseTo(0.6);
  });

  test('[T4] are its latest version', () => {
    const run = fakeRun(wanted)
      .reply('c1', 'Vendredi.', { at: '2m', reading: givesFact({ ...neutral, empathy: 0 }) })
      .editOwn('~1', 'Désolée!', { at: '3m', reading: givesFact({ ...neutral, empathy: 3 }) });
    const sheet = sheetOf(run);
    expect(shareUnder('T1', sheet)).toBe(1);
    expect(under('T1', sheet)[0]?.ground).toMatchObject({ event: lastEvent(run) });
  });

  test('[T4] are the last rated answer where none was substantive', () => {
    const run = fakeRun(wanted)
      .reply('c1', 'Bonjour!', { at: '2m', reading: hollow({ ...neutral, empathy: 0 }) })
      .reply('c1', 'Oh, Léa!', { at: '3m', reading: hollow({ ...neutral, empathy: 3 }) })
      .reply('c1', 'ok', { at: '4m', reading: unratedReading() });
    expect(shareUnder('T1', sheetOf(run.finish()))).toBe(1);
  });
});

describe('words pasted from elsewhere', () => {
  test('[T7] earn a third of the tone points', () => {
    const two = expecting(
      { items: ['c1', 'c2'], tone: { empathy: { atLeast: 2 } } },
      { comments: [{}, { id: 'c2', by: 'max' }] },
    );
    const run = fakeRun(two).reply('c1', 'Voici.', { at: '2m' });
    run.reply('c2', 'Voici.', { reading: fakeReading({ copyOf: lastEvent(run) }) });
    const { evidence } = sheetOf(run.finish()).criteria.tone;
    const worth = (item: string) =>
      evidence.filter((line) => line.item === item).reduce((sum, { earned }) => sum + earned, 0);
    expect(worth('c1')).toBeCloseTo(1);
    expect(worth('c2')).toBeCloseTo(1 / 3);
  });
});

describe('the facts listed', () => {
  const facts = [fakeFact({ said: ['by-friday'] }), fakeFact({ id: 'line', said: ['hotline'] })];
  const listed = { facts: ['refund', 'line'], tone: { empathy: { atLeast: 2 } } } as const;
  const giving = (phrases: readonly string[], allFacts = false, language: 'any' | 'fr' = 'any') =>
    answered(
      { phrases },
      expecting(
        { ...listed, facts: [...listed.facts], allFacts, language },
        { organisation: { facts } },
      ),
    );

  test('[T8] are two parts, and one of them is enough', () => {
    expect(shareUnder('T8', giving(['hotline']))).toBe(1);
    expect(shareUnder('T8', giving([]))).toBe(0);
    const sheet = giving(['hotline'], false, 'fr');
    expect(possibleUnder('T8', sheet) / possibleUnder('T6', sheet)).toBeCloseTo(2);
  });

  test('[T8] count by share where all are asked', () => {
    expect(shareUnder('T8', giving(['hotline'], true))).toBeCloseTo(0.5);
    expect(shareUnder('T8', giving(['hotline', 'by-friday'], true))).toBe(1);
  });
});

describe('words beside those judged', () => {
  const calm = expecting({
    weight: 4,
    tone: { hostility: { atMost: 1 }, defensiveness: { atMost: 1 } },
  });
  const again = (reading: ReadingOverrides, scenario = calm) =>
    fakeRun(scenario)
      .reply('c1', 'Voici pour vous.', { at: '2m' })
      .reply('c1', 'Vous n’avez rien compris.', { at: '3m', reading: fakeReading(reading) });

  test('[T12] earn nothing, but hostility or defensiveness beyond what is allowed costs a quarter', () => {
    expect(earnedUnder('T12', sheetOf(again({ hostility: 2 })))).toBe(-1);
    expect(earnedUnder('T12', sheetOf(again({ defensiveness: 2 })))).toBe(-1);
    expect(earnedUnder('T12', sheetOf(again({ hostility: 1, empathy: 0 })))).toBe(0);
  });

  test('[T12] cost it once a reply', () => {
    expect(earnedUnder('T12', sheetOf(again({ hostility: 2, defensiveness: 2 })))).toBe(-1);
  });

  test('[T12] cost it for hostility at level 3 whatever the expectation names', () => {
    const open = expecting({ weight: 4 });
    expect(earnedUnder('T12', sheetOf(again({ hostility: 3 }, open)))).toBe(-1);
    expect(earnedUnder('T12', sheetOf(again({ hostility: 2 }, open)))).toBe(0);
  });

  test('[T12] are also earlier versions', () => {
    const run = fakeRun(calm)
      .reply('c1', 'Relisez donc.', { at: '2m', reading: fakeReading({ hostility: 3 }) })
      .editOwn('~1', 'Voici pour vous.', { at: '3m' });
    expect(earnedUnder('T12', sheetOf(run))).toBe(-1);
  });

  test('[T12] [G10] are also deleted ones: what they did wrong still counts', () => {
    const deleted = again({ hostility: 3 }).deleteOwn('~2', { at: '4m' });
    expect(earnedUnder('T12', sheetOf(deleted))).toBe(-1);
  });

  test('[T12] are also needless ones', () => {
    const silence = { needs: 'silence', target: undefined, limit: undefined, weight: 4 } as const;
    const run = fakeRun(expecting(silence)).reply('c1', 'Vous n’avez rien compris.', {
      at: '2m',
      reading: fakeReading({ hostility: 3 }),
    });
    expect(earnedUnder('T12', sheetOf(run))).toBe(-1);
  });

  test('[T12] cost a quarter of 1 where nothing was expected', () => {
    const run = fakeRun(expecting({ weight: 4 }, { comments: [{}, { id: 'c2', by: 'max' }] }));
    run.reply('c2', 'Taisez-vous.', { at: '2m', reading: fakeReading({ hostility: 3 }) });
    expect(under('T12', sheetOf(run))).toMatchObject([{ earned: -0.25, item: 'c2' }]);
  });

  test('[T12] hostility at level 3 costs it anywhere, the words judged included', () => {
    const unnamed = expecting({ weight: 4, tone: { empathy: { atLeast: 2 } } });
    expect(earnedUnder('T12', answered({ hostility: 3 }, unnamed))).toBe(-1);
    expect(earnedUnder('T12', answered({ hostility: 2 }, unnamed))).toBe(0);
  });

  test('[T12] are not those judged, which [T1] judges', () => {
    const sheet = answered({ hostility: 3 }, calm);
    expect(under('T12', sheet)).toEqual([]);
    expect(under('T1', sheet).find(({ facet }) => facet === 'hostility')?.earned).toBeGreaterThan(
      0,
    );
  });
});
