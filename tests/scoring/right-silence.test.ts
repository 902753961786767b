import { describe, expect, test } from 'vitest';
import { fakeRun } from '../support/fake-run.ts';
import { earnedUnder, expecting, outcomeOf, SILENCE, sheetOf, under } from '../support/scored.ts';

/** Somebody after attention, to be left alone. */
const troll = expecting({ ...SILENCE, weight: 2 });

describe('silence where silence is right', () => {
  test('[R9] earns half the weight when it was chosen', () => {
    const sheet = sheetOf(fakeRun(troll).leaveAlone('c1', { at: '2m' }).finish());
    expect(under('R9', sheet)).toMatchObject([
      { earned: 1, possible: 1, ground: { type: 'deed', action: 'leaveAlone' } },
    ]);
    expect(outcomeOf(sheet, 'e1')).toMatchObject({ wanted: 'silence', done: 'silence' });
    expect(sheet.measures.rightSilence).toBe(1);
  });

  test('[R9] earns nothing when it is mere non-action', () => {
    const sheet = sheetOf(fakeRun(troll).finish());
    expect(under('R9', sheet)).toMatchObject([
      { earned: 0, possible: 1, ground: { type: 'absence' } },
    ]);
    expect(outcomeOf(sheet, 'e1').done).toBeNull();
    expect(sheet.measures.rightSilence).toBe(0);
  });

  test('[R9] is no longer chosen once it was taken back', () => {
    const run = fakeRun(troll).leaveAlone('c1', { at: '2m' });
    run.leaveAlone('c1', { at: '3m', undone: true });
    expect(earnedUnder('R9', sheetOf(run.finish()))).toBe(0);
  });

  test('[R9] is also chosen by handling the item as the expectation says', () => {
    const spam = expecting({
      ...SILENCE,
      kind: 'spam',
      handling: { best: ['hide'], acceptable: ['report'] },
    });
    const after = (action: 'hide' | 'report' | 'like') =>
      earnedUnder('R9', sheetOf(fakeRun(spam).moderate(action, 'c1', { at: '2m' }).finish()));
    expect(after('hide')).toBe(0.5);
    expect(after('report')).toBe(0.5);
    expect(after('like')).toBe(0);
  });

  test('[R9] is also chosen by escalating as the expectation asks', () => {
    const threat = expecting({ ...SILENCE, escalate: { to: ['boss'], within: '5m' } });
    const told = (whom: string) =>
      earnedUnder(
        'R9',
        sheetOf(fakeRun(threat).escalate(whom, ['c1'], 'Vois.', { at: '2m' }).finish()),
      );
    expect(told('boss')).toBe(0.5);
    expect(told('legal')).toBe(0);
  });
});

describe('an answer where silence was right', () => {
  test('[R10] takes away half the weight, and the silence earns nothing', () => {
    const two = expecting(
      [
        { ...SILENCE, weight: 2 },
        { id: 'e2', items: ['c2'], weight: 2 },
      ],
      { comments: [{}, { id: 'c2' }] },
    );
    const run = fakeRun(two)
      .reply('c2', 'Voici ce que nous ferons.', { at: '2m' })
      .reply('c1', 'Vous exagérez un peu.', { at: '3m' });
    const sheet = sheetOf(run.finish());
    expect(earnedUnder('R10', sheet)).toBe(-1);
    expect(earnedUnder('R9', sheet)).toBe(0);
    expect(sheet.criteria.responseTime.score).toBeCloseTo((100 * (2 - 1)) / (2 + 1));
    expect(outcomeOf(sheet, 'c1').state).toBe('missed');
  });

  test('[R10] quotes the needless words', () => {
    const run = fakeRun(troll).reply('c1', 'Vous exagérez un peu.', { at: '3m' });
    expect(under('R10', sheetOf(run.finish())).at(-1)?.ground).toMatchObject({
      type: 'words',
      quote: 'Vous exagérez un peu.',
    });
  });
});
