import { describe, expect, test } from 'vitest';
import { fakeReading } from '../support/fake-reading.ts';
import { fakeRun } from '../support/fake-run.ts';
import { fakeInject, publishes } from '../support/fake-scenario.ts';
import {
  earnedUnder,
  expecting,
  lastEvent,
  linesOf,
  outcomeOf,
  possibleUnder,
  sheetOf,
  under,
} from '../support/scored.ts';

const items = ['c1', 'c2', 'c3'];
const comments = items.map((id) => ({ id, by: id === 'c2' ? 'max' : 'lea' }));
const each = expecting({ items }, { comments });
const coverable = expecting({ items, coverable: true }, { comments });

const statement = 'À toutes et à tous: voici ce que nous savons.';

function firstAnswers(run: ReturnType<typeof fakeRun>): readonly (number | null)[] {
  return sheetOf(run).outcomes.map(({ firstAnswer }) => firstAnswer);
}

describe('each item', () => {
  test('[G1] needs its own answer', () => {
    const run = fakeRun(each).reply('c1', 'Voici pour vous.', { at: '2m' }).finish();
    const { outcomes, measures } = sheetOf(run);
    expect(outcomes.map(({ item, state }) => [item, state])).toEqual([
      ['c1', 'met'],
      ['c2', 'missed'],
      ['c3', 'missed'],
    ]);
    expect(measures).toMatchObject({ due: 3, answered: 1 });
  });

  test('[G1] that comes again is one demand, whose time runs from the first', () => {
    const scenario = expecting(
      { items: ['again'] },
      {
        injects: [
          fakeInject({
            id: 'repeated',
            trigger: { type: 'time', at: '2m' },
            do: [publishes({ id: 'again' })],
            repeat: { every: '2m', times: 3 },
          }),
        ],
      },
    );
    const run = fakeRun(scenario).reply('again~2', 'Voici pour vous.', { at: '5m' }).finish();
    expect(run.view.item('again~3')).toBeDefined();
    expect(sheetOf(run).outcomes).toMatchObject([{ item: 'again', firstAnswer: 180_000 }]);
  });

  test('[G9] is also answered by a reply to a later message of the same person under it', () => {
    const later = fakeInject({
      id: 'later',
      trigger: { type: 'time', at: '2m' },
      do: [publishes({ id: 'again', in: 'c1' }), publishes({ id: 'other', in: 'c1', by: 'max' })],
    });
    const scenario = expecting({}, { injects: [later] });
    const after = (item: string) =>
      firstAnswers(fakeRun(scenario).reply(item, 'Voici pour vous.', { at: '3m' }).finish());
    expect(after('again')).toEqual([120_000]);
    expect(after('other')).toEqual([null]);
  });

  test('[G10] is not answered by words that were deleted', () => {
    const run = fakeRun(expecting({}))
      .reply('c1', 'Voici pour vous.', { at: '2m' })
      .deleteOwn('~1', { at: '4m' });
    const sheet = sheetOf(run.finish());
    expect(outcomeOf(sheet, 'e1')).toMatchObject({ firstAnswer: null, state: 'missed' });
    expect(sheet.criteria.tone.score).toBe(0);
  });
});

describe('a group', () => {
  const group = expecting(
    { items: ['c1', 'late'], scope: 'group' },
    {
      injects: [
        fakeInject({
          id: 'i2',
          trigger: { type: 'time', at: '4m' },
          do: [publishes({ id: 'late' })],
        }),
      ],
    },
  );

  test('[G2] needs one answer, to any of its items, from the first to appear', () => {
    const run = fakeRun(group).reply('late', 'Voici pour vous.', { at: '5m' }).finish();
    expect(sheetOf(run).outcomes).toMatchObject([{ item: 'c1', firstAnswer: 240_000 }]);
    expect(sheetOf(run).measures).toMatchObject({ due: 1, answered: 1, coverage: 1 });
  });
});

describe('one public statement', () => {
  const covering = (scenario = coverable, covers: readonly string[] = items) =>
    fakeRun(scenario).publish(statement, { at: '2m', covers });

  test('[G3] answers all the items that it names', () => {
    const sheet = sheetOf(covering().finish());
    expect(sheet.outcomes.map(({ state }) => state)).toEqual(['met', 'met', 'met']);
    expect(sheet.measures.coverage).toBe(1);
    expect(sheet.criteria.responseTime.score).toBe(100);
  });

  test('[G3] answers nothing that it does not name', () => {
    expect(firstAnswers(covering(coverable, ['c1', 'c3']).finish())).toEqual([
      60_000,
      null,
      60_000,
    ]);
  });

  test('[G3] answers nothing where each person needed an answer of their own', () => {
    expect(firstAnswers(covering(each).finish())).toEqual([null, null, null]);
  });

  test('[G3] may be a reply to one that covers the others', () => {
    const run = fakeRun(coverable).reply('c1', statement, { at: '2m', covers: ['c2', 'c3'] });
    expect(firstAnswers(run.finish())).toEqual([60_000, 60_000, 60_000]);
  });

  test('[G4] [R5] is not the same as pasting its words under each', () => {
    const run = fakeRun(coverable).reply('c1', statement, { at: '2m' });
    const reading = fakeReading({ copyOf: lastEvent(run) });
    run.reply('c2', statement, { reading }).reply('c3', statement, { reading }).finish();
    const sheet = sheetOf(run);
    expect(sheet.outcomes.map(({ firstAnswer }) => firstAnswer)).toEqual([60_000, null, null]);
    const pasted = under('R5', sheet);
    expect(pasted).toHaveLength(2);
    for (const { earned, possible } of pasted) expect(earned).toBeLessThanOrEqual(possible / 10);
  });

  test('[R5] pastes nothing when it says the same to the same person again', () => {
    const run = fakeRun(expecting({ facts: ['refund'] })).reply('c1', 'Bonjour Léa.', {
      at: '2m',
      reading: fakeReading({ nextStep: 0 }),
    });
    const reading = fakeReading({ copyOf: lastEvent(run), phrases: ['by-friday'] });
    run.reply('c1', 'Bonjour Léa, vendredi.', { at: '2m30s', reading }).finish();
    expect(outcomeOf(sheetOf(run), 'e1').firstAnswer).toBe(90_000);
  });
});

describe('an item that comes after the statement', () => {
  const late = fakeInject({
    id: 'i2',
    trigger: { type: 'time', at: '6m' },
    do: [publishes({ id: 'late', by: 'max' })],
  });
  const scenario = expecting({ items: ['c1', 'late'], coverable: true }, { injects: [late] });
  const published = (channel: 'wall' | 'stream' = 'wall') =>
    fakeRun(scenario).publish(statement, { at: '2m', covers: ['c1'], channel });
  const answered = (run: ReturnType<typeof fakeRun>) =>
    outcomeOf(sheetOf(run.finish()), 'late').firstAnswer;

  test('[G5] is covered on arrival while it stands pinned', () => {
    expect(answered(published().moderate('pin', '~1', { at: '3m' }))).toBe(0);
  });

  test('[G5] is covered from the pinning when that comes later', () => {
    expect(answered(published().moderate('pin', '~1', { at: '7m' }))).toBe(60_000);
  });

  test('[G5] is not covered by one that is not pinned', () => {
    expect(answered(published())).toBeNull();
  });

  test('[G5] is not covered by one that was unpinned before it came', () => {
    const run = published().moderate('pin', '~1', { at: '3m' });
    expect(answered(run.moderate('pin', '~1', { at: '5m', undone: true }))).toBeNull();
  });

  test('[G5] is not covered by one pinned on another channel', () => {
    expect(answered(published('stream').moderate('pin', '~1', { at: '3m' }))).toBeNull();
  });

  test('[G5] is not covered by one that was deleted', () => {
    const run = published().moderate('pin', '~1', { at: '3m' });
    expect(answered(run.deleteOwn('~1', { at: '5m' }))).toBeNull();
  });
});

describe('the weight', () => {
  const weight = 6;

  test('[G6] is that of the expectation for each of its items', () => {
    const sheet = sheetOf(fakeRun(expecting({ items, weight }, { comments })).finish());
    expect(under('R4', sheet).map(({ possible }) => possible)).toEqual([6, 6, 6]);
  });

  test('[G6] is shared equally by coverable items', () => {
    const shared = expecting({ items, weight, coverable: true }, { comments });
    const sheet = sheetOf(fakeRun(shared).reply('c1', 'Voici.', { at: '2m' }).finish());
    expect(possibleUnder('R4', sheet)).toBeCloseTo(4);
    expect(earnedUnder('R1', sheet)).toBeCloseTo(2);
  });

  test('[G6] is shared among those that appeared', () => {
    const two = expecting(
      { items, weight, coverable: true },
      {
        comments: comments.slice(0, 2),
        injects: [
          fakeInject({ id: 'never', trigger: { type: 'called' }, do: [publishes({ id: 'c3' })] }),
        ],
      },
    );
    const sheet = sheetOf(fakeRun(two).finish());
    expect(under('R4', sheet).map(({ possible }) => possible)).toEqual([3, 3]);
  });

  test('[G6] [G8] is shared among those that were due, not with one that came too late to be', () => {
    const lastMinute = expecting(
      { items: ['c1', 'c2'], weight, coverable: true },
      {
        injects: [
          fakeInject({
            id: 'i2',
            trigger: { type: 'time', at: '19m30s' },
            do: [publishes({ id: 'c2' })],
          }),
        ],
      },
    );
    const sheet = sheetOf(fakeRun(lastMinute).finish());
    expect(outcomeOf(sheet, 'c2').state).toBe('notDue');
    expect(linesOf(sheet).filter(({ item }) => item === 'c2')).toEqual([]);
    expect(under('R4', sheet).map(({ possible }) => possible)).toEqual([6]);
  });

  test('[G6] of each criterion is the same: that of the case', () => {
    const sheet = sheetOf(fakeRun(expecting({ weight })).finish());
    for (const { evidence } of Object.values(sheet.criteria)) {
      expect(evidence.reduce((sum, { possible }) => sum + possible, 0)).toBeCloseTo(weight);
    }
  });
});

test('[G11] a message that quotes somebody answers them, whether or not they can be covered', () => {
  const mention = { id: 'mention', channel: 'stream', in: undefined } as const;
  const scenario = expecting({ items: ['mention'] }, { comments: [mention] });
  const covered = fakeRun(scenario)
    .wait('2m')
    .publish('Voici.', { channel: 'stream', covers: ['mention'] });
  expect(sheetOf(covered.finish()).outcomes).toMatchObject([{ state: 'missed' }]);
  const quoted = fakeRun(scenario).wait('2m').quote('mention', statement).finish();
  expect(sheetOf(quoted).outcomes).toMatchObject([{ item: 'mention', state: 'met' }]);
});
