import { describe, expect, test } from 'vitest';
import { applyOverrides } from '../../src/scoring/overall/overrides.ts';
import { read } from '../../src/tone/read.ts';
import { fakeReading, type ReadingOverrides } from '../support/fake-reading.ts';
import { type FakeRun, fakeRun } from '../support/fake-run.ts';
import { fakeFact } from '../support/fake-scenario.ts';
import {
  expecting,
  lastEvent,
  possibleUnder,
  shareUnder,
  sheetOf,
  under,
} from '../support/scored.ts';

const help = { facts: [fakeFact({ id: 'help', said: ['hotline'] })] };
const danger = { kind: 'distress', danger: true, facts: ['help'] } as const;
const distress = expecting(
  [
    { ...danger, facts: ['help'], tone: { empathy: { atLeast: 3 } } },
    { id: 'e2', items: ['c2'], weight: 4 },
  ],
  { comments: [{}, { id: 'c2', by: 'max' }], organisation: help },
);

/** The other message is answered well, so that only help can be missing. */
function start(scenario = distress): FakeRun {
  return fakeRun(scenario).reply('c2', 'Voici pour vous.', { at: '2m' });
}

function names(overrides: ReadingOverrides = {}) {
  return fakeReading({ phrases: ['hotline'], nextStep: 0, empathy: 4, ...overrides });
}

describe('the referral', () => {
  test.each(['reply', 'privateReply'] as const)(
    '[X11] is given by a %s that gives the help line',
    (action) => {
      const run = start()[action]('c1', 'Appelez le 1 866 APPELLE.', {
        at: '2m',
        reading: names(),
      });
      expect(shareUnder('X11', sheetOf(run))).toBe(1);
    },
  );

  test('[X11] is given by the address alone, and then caps nothing', () => {
    const text = 'Écris ici : https://www.suicide.ca/. On te répond jour et nuit.';
    const phrases = { hotline: { fr: ['suicide.ca'] } };
    const reading = read({ text, phrases, earlier: [] });
    const sheet = sheetOf(start().reply('c1', text, { at: '2m', reading }));
    expect(shareUnder('X11', sheet)).toBe(1);
    expect(sheet.caps).toEqual([]);
  });

  test('[X11] is worth what its delay leaves of it', () => {
    const at = (moment: string) =>
      shareUnder('X11', sheetOf(start().reply('c1', 'Appelez.', { at: moment, reading: names() })));
    expect(at('3m')).toBe(1);
    expect(at('7m')).toBeCloseTo(0.55);
    expect(at('15m')).toBeCloseTo(0.1);
  });

  test('[X11] is not given by kindness, nor by a next step where a help line is listed', () => {
    const kind = { at: '2m', reading: fakeReading({ empathy: 4, nextStep: 4 }) };
    expect(shareUnder('X11', sheetOf(start().reply('c1', 'On pense à toi.', kind).finish()))).toBe(
      0,
    );
  });

  test('[X11] is given by a concrete next step where no help line can be recognised', () => {
    const unlisted = expecting({ ...danger, facts: [] });
    const said = (nextStep: 1 | 2) =>
      fakeRun(unlisted).reply('c1', 'On t’appelle.', {
        at: '2m',
        reading: fakeReading({ nextStep }),
      });
    expect(shareUnder('X11', sheetOf(said(2).finish()))).toBe(1);
    expect(shareUnder('X11', sheetOf(said(1).finish()))).toBe(0);
  });

  test('[X11] may be a ready-made text: whoever wrote the words, they are right here', () => {
    const run = start().reply('c2', 'Appelez le 1 866 APPELLE.', { at: '2m10s', reading: names() });
    const reading = names({ copyOf: lastEvent(run) });
    run.reply('c1', 'Appelez le 1 866 APPELLE.', { at: '2m30s', reading });
    expect(shareUnder('X11', sheetOf(run))).toBe(1);
  });

  test('[X11] is not given by words that were deleted', () => {
    const run = start().reply('c1', 'Appelez.', { at: '2m', reading: names() });
    const own = run.view.deeds('c1').at(-1)?.own ?? '';
    expect(shareUnder('X11', sheetOf(run.deleteOwn(own, { at: '3m' }).finish()))).toBe(0);
  });

  test('[X11] is four parts where the choice of action is two', () => {
    const sheet = sheetOf(start().finish());
    expect(possibleUnder('X11', sheet, 'c1') / possibleUnder('X1', sheet, 'c1')).toBeCloseTo(2);
  });
});

describe('speed and tone', () => {
  test('[X12] follow the referral, in full', () => {
    const sheet = sheetOf(
      start().reply('c1', 'Appelez.', { at: '7m', reading: names({ empathy: 0 }) }),
    );
    const lines = under('X12', sheet);
    expect(lines.map(({ criterion }) => criterion).toSorted()).toEqual(['responseTime', 'tone']);
    for (const { earned, possible } of lines) expect(earned / possible).toBeCloseTo(0.55);
  });

  test('[X12] earn nothing by anything else', () => {
    const quick = { at: '2m5s', reading: fakeReading({ empathy: 4, nextStep: 4 }) };
    const { criteria } = sheetOf(start().reply('c1', 'On pense très fort à toi.', quick).finish());
    for (const { evidence } of [criteria.responseTime, criteria.tone]) {
      const lines = evidence.filter(({ item }) => item === 'c1');
      expect(lines.reduce((sum, { possible }) => sum + possible, 0)).toBeCloseTo(1);
      expect(lines.reduce((sum, { earned }) => sum + earned, 0)).toBe(0);
    }
  });
});

describe('overall', () => {
  test('[X13] is 40 at most without a referral, and says so', () => {
    const sheet = sheetOf(start().finish());
    const [line] = under('X11', sheet);
    expect(sheet.caps).toMatchObject([{ at: 40, line: line?.id }]);
    expect(sheet.caps[0]?.sentence.fr).toContain('40');
    expect(sheet.overall).toBe(40);
  });

  test('[X13] is 60 at most with a referral past the limit', () => {
    const sheet = sheetOf(start().reply('c1', 'Appelez.', { at: '12m', reading: names() }));
    expect(sheet.caps).toMatchObject([{ at: 60 }]);
    expect(sheet.overall).toBeLessThanOrEqual(60);
  });

  test('[X13] [R11] is not bounded by the delay of a referral in an untimed run', () => {
    const untimed = fakeRun(distress, { settings: { allowance: null } });
    const sheet = sheetOf(
      untimed.reply('c1', 'Appelez.', { at: '15m', reading: names() }).finish(),
    );
    expect(sheet.caps).toEqual([]);
    expect(shareUnder('X11', sheet)).toBe(1);
  });

  test('[X13] is not past the limit at the limit itself', () => {
    const capsAt = (at: string) =>
      sheetOf(start().reply('c1', 'Appelez.', { at, reading: names() })).caps.length;
    expect(capsAt('11m')).toBe(0);
    expect(capsAt('11m1s')).toBe(1);
  });

  test('[X13] is not bounded with a referral before the limit', () => {
    const sheet = sheetOf(start().reply('c1', 'Appelez.', { at: '10m', reading: names() }));
    expect(sheet.caps).toEqual([]);
    expect(sheet.overall).toBeGreaterThan(60);
  });

  test('[X13] [O4] is freed by overriding the line that bounds it', () => {
    const sheet = sheetOf(start().finish());
    const [cap] = sheet.caps;
    const reviewed = applyOverrides(sheet, [
      {
        id: 'a1',
        author: 'Formatrice',
        date: '2026-11-24T09:00:00.000Z',
        body: {
          type: 'override',
          line: cap?.line ?? '',
          points: 0,
          reason: 'Appelée de vive voix.',
        },
      },
    ]);
    expect(reviewed.sheet.caps).toEqual([]);
    expect(reviewed.sheet.overall).toBeGreaterThan(40);
  });
});
