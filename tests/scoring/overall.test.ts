import { describe, expect, test } from 'vitest';
import { scoresByKind } from '../../src/scoring/overall/by-kind.ts';
import { triageTable } from '../../src/scoring/overall/triage.ts';
import { fakeReading, unratedReading } from '../support/fake-reading.ts';
import { fakeRun } from '../support/fake-run.ts';
import { fakeFact } from '../support/fake-scenario.ts';
import { expecting, givesFact, outcomeOf, SILENCE, sheetOf } from '../support/scored.ts';

describe('the score of a criterion', () => {
  test('[O1] is what was earned over what could be, over its lines', () => {
    const two = expecting([{ weight: 3 }, { id: 'e2', items: ['c2'] }], {
      comments: [{}, { id: 'c2', by: 'max' }],
    });
    const sheet = sheetOf(fakeRun(two).reply('c1', 'Voici pour vous.', { at: '2m' }).finish());
    expect(sheet.criteria.responseTime.score).toBe(75);
  });

  test('[O1] is never under 0, however much was taken away', () => {
    const troll = { ...SILENCE, handling: { harmful: ['reply' as const, 'delete' as const] } };
    const run = fakeRun(expecting(troll))
      .reply('c1', 'Vous exagérez un peu.', { at: '2m' })
      .delete('c1', { at: '3m' });
    const { criteria, overall } = sheetOf(run.finish());
    expect(criteria.responseTime.score).toBe(0);
    expect(criteria.escalation.score).toBe(0);
    expect(overall).toBe(0);
  });

  test('[O1] is not rated where no point was possible', () => {
    const { criteria } = sheetOf(fakeRun(expecting(SILENCE)).leaveAlone('c1', { at: '2m' }));
    expect(criteria.tone.score).toBeNull();
  });
});

describe('overall', () => {
  /** Answered late: 10 for speed, 100 for tone and for escalation choices. */
  const weighed = (rubric: { responseTime?: number; tone?: number; escalation?: number }) =>
    sheetOf(
      fakeRun(expecting({}, { rubric })).reply('c1', 'Voici pour vous.', { at: '15m' }).finish(),
    );

  test('[O2] is the mean of the criteria', () => {
    expect(weighed({}).overall).toBeCloseTo(70);
  });

  test('[O2] is weighted by the rubric of the scenario', () => {
    expect(weighed({ responseTime: 2, tone: 1, escalation: 0 }).overall).toBeCloseTo(40);
    expect(weighed({ responseTime: 2, tone: 1, escalation: 0 }).weights).toEqual({
      responseTime: 2,
      tone: 1,
      escalation: 0,
    });
  });

  test('[O2] leaves out what is not rated', () => {
    const scenario = expecting({}, { rubric: { responseTime: 5 } });
    const run = fakeRun(scenario, { settings: { allowance: null } });
    expect(sheetOf(run.reply('c1', 'Voici pour vous.', { at: '15m' })).overall).toBe(100);
  });

  test('[O2] is not rated when nothing is left', () => {
    const nothing = { responseTime: 0, tone: 0, escalation: 0 };
    expect(weighed(nothing).overall).toBeNull();
    expect(sheetOf(fakeRun(expecting([])).finish()).overall).toBeNull();
  });
});

describe('an outcome', () => {
  const scenario = expecting({ facts: ['refund'], tone: { hostility: { atMost: 0 } } });
  const stateAfter = (reading: ReturnType<typeof fakeReading>, at = '2m') =>
    outcomeOf(sheetOf(fakeRun(scenario).reply('c1', 'Voici.', { at, reading }).finish()), 'e1')
      .state;

  test('[O5] is met from seven tenths of the points of its case', () => {
    expect(stateAfter(givesFact())).toBe('met');
    expect(stateAfter(givesFact(), '8m')).toBe('met');
  });

  test('[O5] is partly met between three and seven tenths', () => {
    expect(stateAfter(fakeReading({ hostility: 4, language: 'en', address: 'tu' }))).toBe('partly');
  });

  test('[O5] is partly met when only the tone was right, a third of it all', () => {
    const words = { at: '2m', reading: fakeReading({ nextStep: 0, words: 3 }) };
    const sheet = sheetOf(fakeRun(expecting({})).reply('c1', 'Merci à vous.', words).finish());
    expect(sheet.overall).toBeCloseTo(100 / 3);
    expect(outcomeOf(sheet, 'e1').state).toBe('partly');
  });

  test('[O5] is missed under three tenths', () => {
    expect(stateAfter(unratedReading())).toBe('missed');
  });
});

describe('the measures beside the score', () => {
  const four = ['c1', 'c2', 'c3', 'c4'];
  const comments = four.map((id) => ({ id }));

  test('[R13] are coverage, and the median and nearest-rank 90th percentile of first answers', () => {
    const run = fakeRun(expecting({ items: four }, { comments }))
      .reply('c1', 'Voici pour vous.', { at: '2m' })
      .reply('c3', 'Voici aussi.', { at: '3m' })
      .reply('c2', 'Et pour vous.', { at: '9m' });
    expect(sheetOf(run.finish()).measures).toMatchObject({
      due: 4,
      answered: 3,
      coverage: 0.75,
      median: 120_000,
      percentile90: 480_000,
    });
  });

  test('[R13] have resolution apart: every listed fact given, where all are asked', () => {
    const facts = [fakeFact({ said: ['by-friday'] }), fakeFact({ id: 'line', said: ['hotline'] })];
    const asking = (allFacts: boolean) => {
      const scenario = expecting(
        { facts: ['refund', 'line'], allFacts },
        { organisation: { facts } },
      );
      const run = fakeRun(scenario).reply('c1', 'Vendredi.', { at: '2m', reading: givesFact() });
      return run.reply('c1', 'Et la ligne.', {
        at: '5m',
        reading: fakeReading({ phrases: ['hotline'], nextStep: 0 }),
      });
    };
    expect(sheetOf(asking(false)).measures).toMatchObject({
      resolution: 1,
      resolutionMedian: 60_000,
    });
    expect(sheetOf(asking(true)).measures).toMatchObject({
      median: 60_000,
      resolution: 1,
      resolutionMedian: 240_000,
    });
  });

  test('[R13] count the promises kept', () => {
    const scenario = expecting({ items: ['c1', 'c2'], facts: ['refund'] }, { comments });
    const run = fakeRun(scenario)
      .holdingReply('c1', 'On vérifie, Léa.', { at: '2m', promise: '5m' })
      .holdingReply('c2', 'On vérifie pour toi.', { at: '2m10s', promise: '5m' })
      .reply('c1', 'Vendredi.', { at: '4m', reading: givesFact() });
    expect(sheetOf(run.finish()).measures.promisesKept).toBe(0.5);
  });

  test('[R13] are null where there is nothing to count', () => {
    expect(sheetOf(fakeRun(expecting([])).finish()).measures).toEqual({
      due: 0,
      answered: 0,
      coverage: null,
      median: null,
      percentile90: null,
      resolution: null,
      resolutionMedian: null,
      promisesKept: null,
      rightSilence: null,
      escalations: { hits: 0, misses: 0, falseAlarms: 0 },
    });
  });
});

describe('breakdowns for the debrief', () => {
  const scenario = expecting(
    [
      { items: ['c1', 'c2'] },
      { id: 'e2', ...SILENCE, items: ['c3'] },
      { id: 'e3', ...SILENCE, kind: 'spam', items: ['c4'], handling: { best: ['hide'] } },
    ],
    { comments: ['c1', 'c2', 'c3', 'c4'].map((id) => ({ id })) },
  );
  const sheet = sheetOf(
    fakeRun(scenario)
      .reply('c1', 'Voici pour vous.', { at: '2m' })
      .privateReply('c2', 'Pour vous en privé.', { at: '2m30s' })
      .reply('c3', 'Vous exagérez un peu.', { at: '3m' })
      .finish(),
  );

  test('[X14] the table of triage has each due case in one row and one column', () => {
    const cells = triageTable(sheet.outcomes);
    expect(cells).toEqual([
      { wanted: 'answer', done: 'answer', cases: 1 },
      { wanted: 'answer', done: 'private', cases: 1 },
      { wanted: 'silence', done: 'answer', cases: 1 },
      { wanted: 'moderate', done: null, cases: 1 },
    ]);
  });

  test('[O1] each kind of message has its own fold of the same lines', () => {
    const kinds = scoresByKind(sheet);
    expect(Object.fromEntries(kinds.map(({ kind, due }) => [kind, due]))).toEqual({
      question: 2,
      spam: 1,
      troll: 1,
    });
    expect(kinds).toHaveLength(3);
    expect(kinds.find(({ kind }) => kind === 'question')?.criteria.responseTime).toBe(100);
    expect(kinds.find(({ kind }) => kind === 'troll')?.criteria.responseTime).toBe(0);
    expect(kinds.find(({ kind }) => kind === 'troll')?.criteria.tone).toBeNull();
  });
});
