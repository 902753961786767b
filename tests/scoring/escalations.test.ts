import { describe, expect, test } from 'vitest';
import { fakeReading } from '../support/fake-reading.ts';
import { type FakeRun, fakeRun } from '../support/fake-run.ts';
import { fakeContact, fakeFact } from '../support/fake-scenario.ts';
import {
  type Desk,
  earnedUnder,
  expecting,
  givesFact,
  outcomeOf,
  possibleUnder,
  SILENCE,
  shareUnder,
  sheetOf,
  under,
} from '../support/scored.ts';

const escalate = { to: ['boss'], within: '5m' };

function told(run: FakeRun, whom: string, at: string, items = ['c1']): FakeRun {
  return run.escalate(whom, items, 'Il faut que tu voies ça.', { at });
}

describe('an escalation that was expected', () => {
  const scenario = expecting({ escalate });
  const shareAt = (at: string, whom = 'boss') =>
    shareUnder('X6', sheetOf(told(fakeRun(scenario), whom, at).finish()));

  test('[X6] is worth the whole to the right person in time', () => {
    expect(shareAt('2m')).toBe(1);
    expect(shareAt('6m')).toBe(1);
  });

  test('[X6] falls evenly to a quarter at twice the time, and stays there', () => {
    expect(shareAt('8m30s')).toBeCloseTo(0.625);
    expect(shareAt('11m')).toBeCloseTo(0.25);
    expect(shareAt('19m')).toBeCloseTo(0.25);
  });

  test('[X6] is worth nothing to the wrong person, or never', () => {
    expect(shareAt('2m', 'legal')).toBe(0);
    const never = sheetOf(fakeRun(scenario).finish());
    expect(shareUnder('X6', never)).toBe(0);
    expect(never.measures.escalations).toMatchObject({ hits: 0, misses: 1 });
  });

  test('[X6] is worth the whole to any of the right people', () => {
    const either = expecting({ escalate: { ...escalate, to: ['legal', 'boss'] } });
    expect(shareUnder('X6', sheetOf(told(fakeRun(either), 'boss', '2m')))).toBe(1);
  });

  test('[X6] still counts after one to the wrong person', () => {
    const run = told(told(fakeRun(scenario), 'legal', '2m'), 'boss', '4m');
    expect(shareUnder('X6', sheetOf(run))).toBe(1);
  });

  test('[X6] has no line where it was optional', () => {
    const optional = expecting({ escalate: { ...escalate, optional: true } });
    const sheet = sheetOf(told(fakeRun(optional), 'boss', '2m').finish());
    expect(under('X6', sheet)).toEqual([]);
    expect(under('X9', sheet)).toEqual([]);
  });

  test('[X6] is three parts where the choice of action is two', () => {
    const sheet = sheetOf(told(fakeRun(scenario), 'boss', '2m').finish());
    expect(possibleUnder('X6', sheet) / possibleUnder('X1', sheet)).toBeCloseTo(3 / 2);
  });
});

describe('what the hand-over holds', () => {
  const asking = expecting(
    { escalate: { ...escalate, evidence: ['c1', 'c2'], says: ['by-friday', 'fault'] } },
    { comments: [{}, { id: 'c2' }] },
  );
  const handed = (evidence: string[], phrases: string[]) => {
    const reading = fakeReading({ phrases });
    return sheetOf(
      fakeRun(asking).escalate('boss', ['c1'], 'Vois ceci.', { at: '2m', evidence, reading }),
    );
  };

  test('[X7] is judged by the share of the evidence attached, items brought included', () => {
    expect(shareUnder('X7', handed([], []))).toBeCloseTo(0.5);
    expect(shareUnder('X7', handed(['c2'], []))).toBe(1);
  });

  test('[X8] is judged by the share of what it must say', () => {
    expect(shareUnder('X8', handed([], []))).toBe(0);
    expect(shareUnder('X8', handed([], ['fault']))).toBeCloseTo(0.5);
    expect(shareUnder('X8', handed([], ['fault', 'by-friday']))).toBe(1);
  });

  test('[X7] [X8] is a part each beside the three of the escalation, and no matter unless asked', () => {
    const sheet = handed([], []);
    expect(possibleUnder('X6', sheet) / possibleUnder('X7', sheet)).toBeCloseTo(3);
    expect(possibleUnder('X6', sheet) / possibleUnder('X8', sheet)).toBeCloseTo(3);
    const plain = sheetOf(told(fakeRun(expecting({ escalate })), 'boss', '2m'));
    expect([...under('X7', plain), ...under('X8', plain)]).toEqual([]);
  });

  test('[X6] [X7] [X8] costs as much when nobody was told as its parts are worth', () => {
    const missed = sheetOf(fakeRun(asking).finish()).criteria.escalation.evidence;
    const worth = ['X6', 'X7', 'X8'].map((rule) =>
      missed.filter((line) => line.rule === rule).reduce((sum, { possible }) => sum + possible, 0),
    );
    const handling = missed.find(({ rule }) => rule === 'X1')?.possible ?? 0;
    expect(worth.reduce((sum, points) => sum + points, 0) / handling).toBeCloseTo(5 / 2);
  });
});

describe('a false alarm', () => {
  const desk: Desk = { comments: [{}, { id: 'c2' }, { id: 'c3' }] };

  test('[X9] takes away half the weight of what it was about', () => {
    const sheet = sheetOf(told(fakeRun(expecting({ weight: 4 }, desk)), 'boss', '2m').finish());
    expect(under('X9', sheet)).toMatchObject([{ earned: -2, possible: 0 }]);
    expect(sheet.measures.escalations.falseAlarms).toBe(1);
  });

  test('[X9] about something of which nothing was expected takes away half of 1', () => {
    const run = told(fakeRun(expecting({ weight: 4 }, desk)), 'boss', '2m', ['c2']);
    expect(earnedUnder('X9', sheetOf(run))).toBe(-0.5);
  });

  test('[X9] is also one to somebody whom nothing called for', () => {
    const sheet = sheetOf(
      told(fakeRun(expecting({ weight: 4, escalate })), 'legal', '2m').finish(),
    );
    expect(earnedUnder('X9', sheet)).toBe(-2);
  });

  test('[X9] in one that was called for, each further item that did not call costs a fifth', () => {
    const scenario = expecting(
      [
        { escalate },
        { id: 'e2', items: ['c2'], weight: 5 },
        { id: 'e3', ...SILENCE, items: ['c3'], weight: 10 },
      ],
      desk,
    );
    const run = told(fakeRun(scenario), 'boss', '2m', ['c1', 'c2', 'c3']);
    expect(earnedUnder('X9', sheetOf(run))).toBeCloseTo(-3);
    const alone = sheetOf(told(fakeRun(scenario), 'boss', '2m'));
    expect(under('X9', alone)).toEqual([]);
    expect(alone.measures.escalations).toMatchObject({ hits: 1, falseAlarms: 0 });
  });

  test('[X9] is none where further items call for the same contact', () => {
    const scenario = expecting([{ escalate }, { id: 'e2', items: ['c2'], escalate }], desk);
    expect(under('X9', sheetOf(told(fakeRun(scenario), 'boss', '2m', ['c1', 'c2'])))).toEqual([]);
  });
});

describe('what the colleague answered', () => {
  /** Maude knows the date, and tells it two minutes after she is asked. */
  const scenario = expecting(
    { facts: ['refund'], escalate },
    {
      organisation: {
        facts: [fakeFact({ said: ['by-friday'], status: 'unknown' })],
        contacts: [fakeContact({ otherwise: [{ type: 'reveal', fact: 'refund' }] })],
      },
    },
  );
  const friday = { reading: givesFact() };

  test('[X10] is used as told when its fact is given in a later answer', () => {
    const run = told(fakeRun(scenario), 'boss', '2m').reply('c1', 'Vendredi.', {
      at: '5m',
      ...friday,
    });
    expect(shareUnder('X10', sheetOf(run.finish()))).toBe(1);
  });

  test('[X10] is not when nothing came of it', () => {
    const run = told(fakeRun(scenario), 'boss', '2m').reply('c1', 'Bientôt.', { at: '5m' });
    expect(under('X10', sheetOf(run.finish()))).toMatchObject([
      { earned: 0, ground: { type: 'absence' } },
    ]);
  });

  test('[X10] [G10] is not by words that were deleted', () => {
    const run = told(fakeRun(scenario), 'boss', '2m');
    run.reply('c1', 'Vendredi.', { at: '5m', ...friday }).deleteOwn('~1', { at: '6m' });
    expect(shareUnder('X10', sheetOf(run.finish()))).toBe(0);
  });

  test('[X10] is not by words from before it was known', () => {
    const run = fakeRun(scenario).reply('c1', 'Vendredi?', { at: '90s', ...friday });
    expect(shareUnder('X10', sheetOf(told(run, 'boss', '2m').finish()))).toBe(0);
  });

  test('[X10] is not judged when it came less than the target before the end', () => {
    const late = sheetOf(told(fakeRun(scenario), 'boss', '16m30s').finish());
    expect(under('X10', late)).toEqual([]);
    const inTime = sheetOf(told(fakeRun(scenario), 'boss', '15m30s').finish());
    expect(under('X10', inTime)).toHaveLength(1);
  });

  test('[X10] is no matter where nothing new was learnt', () => {
    const known = expecting({ facts: ['refund'], escalate });
    expect(under('X10', sheetOf(told(fakeRun(known), 'boss', '2m').finish()))).toEqual([]);
  });
});

describe('the table of triage', () => {
  test('[X14] counts what was wanted as done wherever it is among what was done', () => {
    const run = fakeRun(expecting({ escalate })).reply('c1', 'Voici pour vous.', { at: '2m' });
    expect(outcomeOf(sheetOf(run), 'e1')).toMatchObject({ wanted: 'escalate', done: 'answer' });
    expect(outcomeOf(sheetOf(told(run, 'boss', '3m')), 'e1').done).toBe('escalate');
  });
});
