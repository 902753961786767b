import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { kindTrends } from '../../src/records/progress/kind-trends.ts';
import { nextPractice, type Trainer } from '../../src/records/progress/next-practice.ts';
import { countedRuns } from '../../src/records/progress/own-runs.ts';
import { Progress } from '../../src/records/progress/progress.tsx';
import { weeksOf } from '../../src/records/progress/weeks.ts';
import type { KindResult, RunSummary } from '../../src/storage/run-record.ts';
import type { Language } from '../../src/vocabulary/language.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { both } from '../support/fake-scenario.ts';
import { show } from '../support/show.tsx';
import { fakeKind, fakeScores, fakeSummary } from './fake-summary.ts';

/** Runs of these kinds, one a day from 2 November 2026, a Monday. */
function days(kinds: readonly (readonly KindResult[])[]): readonly RunSummary[] {
  return kinds.map((found, index) =>
    fakeSummary({
      id: `run-${index}`,
      startedAt: new Date(2026, 10, 2 + index, 12).toISOString(),
      result: { ...fakeScores(50), kinds: found },
    }),
  );
}

const trendsOf = (kinds: readonly (readonly KindResult[])[]) =>
  kindTrends(countedRuns(days(kinds)).runs);

const trainer = (id: string, kinds: Trainer['kinds']): Trainer => ({
  id,
  title: both(`Scénario ${id}`, `Scenario ${id}`),
  languages: ['fr', 'en'],
  kinds,
});

describe('runs that count', () => {
  const origin = { type: 'file', openedAt: '2026-11-23T10:00:00.000Z', mine: false } as const;

  test('are one’s own, finished, dated and played from their start', () => {
    const forkOf = { run: 'run-1', at: 60_000, events: 3 };
    const { runs, leftOut } = countedRuns([
      fakeSummary({ id: 'own' }),
      fakeSummary({ id: 'theirs', origin }),
      fakeSummary({ id: 'mine', origin: { ...origin, mine: true } }),
      fakeSummary({ id: 'fork', forkOf }),
      fakeSummary({ id: 'tour', format: 'tour' }),
      fakeSummary({ id: 'drill', format: 'drill' }),
      fakeSummary({ id: 'machine', startedAt: '1970-01-01T00:00:00.000Z' }),
      fakeSummary({ id: 'open', state: 'open', result: null }),
    ]);
    expect(runs.map(({ summary }) => summary.header.id)).toEqual(['own', 'mine']);
    expect(leftOut).toEqual({ file: 1, fork: 1, tour: 1, drill: 1, undated: 1 });
  });

  test('are waited for while their scores are being counted', () => {
    expect(countedRuns([fakeSummary({ result: null })])).toMatchObject({ runs: [], waiting: 1 });
  });

  test('stand in the order in which they were played', () => {
    const newestFirst = days([[], [], []]).toReversed();
    const ids = countedRuns(newestFirst).runs.map(({ summary }) => summary.header.id);
    expect(ids).toEqual(['run-0', 'run-1', 'run-2']);
  });
});

describe('weeks', () => {
  test('go from Monday to Sunday by the user’s own calendar, and empty ones are not there', () => {
    const runs = [1, 2, 8, 9, 30].map((day) =>
      fakeSummary({ id: `${day}`, startedAt: new Date(2026, 10, day, 23, 59).toISOString() }),
    );
    const weeks = weeksOf(countedRuns(runs).runs);
    const inWeeks = weeks.map((week) => week.runs.map(({ run }) => run.summary.header.id));
    expect(inWeeks).toEqual([['1'], ['2', '8'], ['9'], ['30']]);
    expect(weeks.map(({ monday }) => new Date(monday).getDay())).toEqual([1, 1, 1, 1]);
  });
});

describe('a kind of message', () => {
  test('of one run has a present and no past', () => {
    expect(trendsOf([[fakeKind('troll', 40, { due: 3 })]])).toEqual([
      { kind: 'troll', now: 40, before: null, runs: 1, due: 3, weakest: null },
    ]);
  });

  test('of two runs goes from the first to the second', () => {
    const [trend] = trendsOf([[fakeKind('troll', 40)], [fakeKind('troll', 60)]]);
    expect(trend).toMatchObject({ before: 40, now: 60, runs: 1 });
  });

  test('of many runs is told by the mean of the last three', () => {
    const scores = [10, 20, 30, 40, 50, 60, 70, 80];
    const [trend] = trendsOf(scores.map((score) => [fakeKind('question', score)]));
    expect(trend).toMatchObject({ now: 70, before: 30, runs: 3 });
  });

  test('that was never rated is not told', () => {
    expect(trendsOf([[fakeKind('spam', null)]])).toEqual([]);
  });

  test('names the criterion that lags behind, and none when all go alike', () => {
    const [lagging] = trendsOf([[fakeKind('question', 60, { tone: 30 })]]);
    expect(lagging?.weakest).toBe('tone');
    const [even] = trendsOf([[fakeKind('question', 60, { tone: 57 })]]);
    expect(even?.weakest).toBeNull();
  });
});

describe('what to practise next', () => {
  const trends = trendsOf([
    [fakeKind('praise', 95), fakeKind('question', 70), fakeKind('misinformed', 20)],
  ]);

  test('is what goes worst, and nothing that goes well', () => {
    const kinds = nextPractice(trends, [], null).map(({ trend }) => trend.kind);
    expect(kinds).toEqual(['misinformed', 'question']);
  });

  test('comes with the scenario that brings most of it for its size', () => {
    const long = trainer('long', { misinformed: 3, question: 30 });
    const short = trainer('short', { misinformed: 2, question: 2 });
    const [first] = nextPractice(trends, [long, short], null);
    expect(first?.trainer?.id).toBe('short');
  });

  test('is rather a scenario other than the last one played', () => {
    const [a, b] = [trainer('a', { misinformed: 1 }), trainer('b', { misinformed: 1 })];
    expect(nextPractice(trends, [a, b], 'a')[0]?.trainer?.id).toBe('b');
    expect(nextPractice(trends, [a], 'a')[0]?.trainer?.id).toBe('a');
  });
});

describe('the progress on the screen', () => {
  const open = (runs: readonly RunSummary[], language: Language = 'fr') =>
    show(<Progress runs={runs} trainers={[trainer('noix', { troll: 2 })]} />, language);

  test('of one run calls it a starting point', async () => {
    const { container } = open(days([[fakeKind('troll', 40)]]));
    expect(screen.getByText(/un point de départ/)).toBeInTheDocument();
    await expectAccessible(container);
  });

  test('has a twin in tables that says all that the figures show, mode and time included', () => {
    open([
      fakeSummary({ id: 'a', mode: 'exam', allowance: 1.5 }),
      fakeSummary({ id: 'b', startedAt: '2026-11-21T10:00:00.000Z', allowance: null }),
    ]);
    const twin = screen.getByRole('table', { name: /exercice par exercice/, hidden: true });
    const [, first, second] = within(twin).getAllByRole('row', { hidden: true });
    expect(first).toHaveTextContent(/Examen.*Temps ×\s1,5.*70/);
    expect(second).toHaveTextContent(/Entraînement.*Sans minuterie.*70/);
    const kinds = screen.getByRole('table', { name: /sorte de message/, hidden: true });
    expect(kinds).toHaveTextContent('Questions');
  });

  test('says what to practise next in words, with a link to a scenario for it', () => {
    open(days([[fakeKind('troll', 40)]]));
    expect(screen.getByText(/40 sur 100, sur 2 messages récents/)).toBeInTheDocument();
    expect(screen.getByText(/Choisissez le silence/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Jouer Scénario noix/ })).toHaveAttribute(
      'href',
      '#/s/noix',
    );
  });

  test('says what is left out, and why', () => {
    const origin = { type: 'file', openedAt: '2026-11-23T10:00:00.000Z', mine: false } as const;
    open([fakeSummary({ origin })], 'en');
    expect(screen.getByText('Nothing to draw yet')).toBeInTheDocument();
    expect(screen.getByText(/One run opened from a file is not counted/)).toBeInTheDocument();
  });

  test('of fifty runs is drawn as well as that of one', () => {
    const fifty = days(Array.from({ length: 50 }, (_, index) => [fakeKind('praise', index)]));
    const { container } = open(fifty);
    const marks = container.querySelectorAll('figure svg circle');
    expect(marks.length, 'a mark for each run on each of four strips').toBeGreaterThanOrEqual(200);
  });
});
