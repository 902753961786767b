import { describe, expect, test } from 'vitest';
import { load } from '../../src/scenario/load.ts';
import type { ExpectationInput } from '../../src/scenario/schema/expectation.ts';
import { GOOD_FILE } from '../scenario/diagnostic-examples.ts';
import { edited } from '../support/edited.ts';
import { fakeReading, type ReadingOverrides, unratedReading } from '../support/fake-reading.ts';
import { type FakeRun, fakeRun } from '../support/fake-run.ts';
import { both } from '../support/fake-scenario.ts';
import { earnedUnder, expecting, possibleUnder, sheetOf, under } from '../support/scored.ts';

type Aims = NonNullable<ExpectationInput['aims']>;

const ASKS: Aims[number] = {
  id: 'asks',
  title: both('Poser une question', 'Ask something'),
  when: { type: 'form', has: ['question'] },
};
const CREDITS: Aims[number] = {
  id: 'credits',
  title: both('Rendre à Léa ce qui est à Léa', 'Give Léa her due'),
  when: { type: 'any', of: [{ type: 'mentions', phrases: ['by-friday'] }] },
};
const WARM: Aims[number] = {
  id: 'warm',
  title: both('Donner envie', 'Make them want to come'),
  when: { type: 'tone', scale: 'warmth', atLeast: 3 },
};

/** A post nobody asked for, to be written within five minutes of the start. */
function posting(aims: Aims, more: Partial<ExpectationInput> = {}) {
  return expecting({
    kind: 'initiative',
    items: [],
    target: '5m',
    limit: '10m',
    tone: { politeness: { atLeast: 2 }, overall: { atLeast: 2 } },
    aims,
    ...more,
  });
}

function post(run: FakeRun, text: string, reading: ReadingOverrides = {}): FakeRun {
  return run.publish(text, { at: '2m', reading: fakeReading({ phrases: [], ...reading }) });
}

describe('aims', () => {
  const scenario = posting([ASKS, CREDITS]);

  test('[T13] are a line each, met or missed, named as their author named them', () => {
    const sheet = sheetOf(post(fakeRun(scenario), 'Bonjour à tous. Qui vient vendredi?').finish());
    expect(under('T13', sheet)).toMatchObject([
      {
        facet: 'asks',
        sentence: { fr: 'But atteint\u00a0: «\u00a0Poser une question\u00a0». (règle\u00a0T13)' },
      },
      {
        facet: 'credits',
        earned: 0,
        sentence: { en: 'Aim missed: “Give Léa her due”. (rule\u00a0T13)' },
      },
    ]);
    expect(earnedUnder('T13', sheet)).toBeCloseTo(possibleUnder('T13', sheet) / 2);
  });

  test('[T13] quote the words that met them, and the whole where none in particular did', () => {
    const text = 'Bonjour à tous. Qui vient vendredi?';
    const phrase = { phrase: 'by-friday', start: 26, end: 34, quote: 'vendredi' };
    const said = fakeRun(scenario).publish(text, {
      at: '2m',
      reading: fakeReading({ phrases: [phrase] }),
    });
    const quotes = under('T13', sheetOf(said.finish())).map(({ ground }) =>
      ground.type === 'words' ? ground.quote : '',
    );
    expect(quotes).toEqual(['Qui vient vendredi?', 'vendredi']);
    const plain = posting([{ ...ASKS, when: { type: 'not', of: { type: 'copied' } } }]);
    const [line] = under('T13', sheetOf(post(fakeRun(plain), text).finish()));
    expect(line?.ground).toMatchObject({ quote: text });
  });

  test('[T13] that are all missed leave courtesy alone under half, whatever else is wanted', () => {
    const wanted = {
      politeness: { atLeast: 2 },
      overall: { atLeast: 2 },
      warmth: { atLeast: 2 },
    } as const;
    for (const more of [{}, { tone: {} }, { tone: wanted, facts: ['refund'] }]) {
      const run = post(fakeRun(posting([ASKS], more)), 'Bon vendredi.', { phrases: ['by-friday'] });
      expect(sheetOf(run.finish()).criteria.tone.score).toBeLessThan(50);
    }
  });

  test('[T13] that are all met leave the tone as good as a sound answer’s', () => {
    const run = post(fakeRun(posting([ASKS])), 'Qui vient vendredi?');
    expect(sheetOf(run.finish()).criteria.tone.score).toBe(100);
  });

  test('[T13] that the words do not tell give no line, and their part goes to the other aims', () => {
    const run = post(fakeRun(posting([ASKS, WARM])), 'Bon vendredi.', { warmth: null });
    const sheet = sheetOf(run.finish());
    expect(under('T13', sheet).map(({ facet }) => facet)).toEqual(['asks']);
    expect(sheet.criteria.tone.score).toBeLessThan(50);
  });

  test('[T13] are met by no string of key words', () => {
    const text = 'vendredi? fuite? faute?';
    const groups = ['by-friday', 'leak', 'fault'].map((phrase, n) => ({
      phrase,
      start: n * 8,
      end: n * 8 + 7,
      quote: text.slice(n * 8, n * 8 + 7),
    }));
    const stuffed = fakeRun(scenario).publish(text, {
      at: '2m',
      reading: fakeReading({ phrases: groups }),
    });
    expect(earnedUnder('T13', sheetOf(stuffed.finish()))).toBe(0);
  });

  test('[T13] judge, of several posts, the first of those that meet most of them', () => {
    const run = post(fakeRun(scenario), 'Bon vendredi.');
    run.publish('Qui vient?', { at: '3m', reading: fakeReading({ phrases: [] }) });
    run.publish('Vous aimez?', { at: '4m', reading: fakeReading({ phrases: [] }) });
    const [line] = under('T13', sheetOf(run.finish()));
    expect(line).toMatchObject({ facet: 'asks', ground: { quote: 'Qui vient?' } });
    expect(line?.earned).toBeGreaterThan(0);
  });

  test('[T13] of a post that came before its time are not looked at', () => {
    const later = expecting(
      { kind: 'initiative', items: [], from: 'i1', target: '5m', limit: '10m', aims: [ASKS] },
      { comments: [{}] },
    );
    const run = fakeRun(later).publish('Qui vient?', { at: '0s', reading: fakeReading() });
    const early = sheetOf(run.until('12m').finish());
    expect(under('T13', early)).toEqual([]);
    expect(under('T2', early)).toHaveLength(1);
  });

  test('[T13] are judged on an answer to somebody as on a post', () => {
    const answer = expecting({ aims: [ASKS], tone: { politeness: { atLeast: 2 } } });
    const run = fakeRun(answer).reply('c1', 'On vous rappelle à quelle heure?', {
      at: '2m',
      reading: fakeReading(),
    });
    expect(sheetOf(run.finish()).criteria.tone.score).toBe(100);
  });

  test('[T13] are none of words that were never said, or that say too little', () => {
    expect(under('T13', sheetOf(fakeRun(scenario).finish()))).toEqual([]);
    const run = fakeRun(scenario).publish('?', { at: '2m', reading: unratedReading() });
    expect(under('T13', sheetOf(run.finish()))).toEqual([]);
  });
});

/** What is said of the aims of the good file's one expectation. */
function told(...aims: readonly object[]) {
  const file = edited(GOOD_FILE, { 'expectations.0.aims': aims });
  return load(JSON.stringify(file), { file: 'aims.json' }).diagnostics.map(
    ({ code, path }) => `${code} ${path.replace('$.expectations[0].', '')}`,
  );
}

describe('aims in a file', () => {
  test('are conditions on words of which nobody needs to say whose', () => {
    expect(told(ASKS, { ...WARM, when: { type: 'not', of: WARM.when } })).toEqual([]);
  });

  test('look at the words that are judged, and at no others', () => {
    const elsewhere = { type: 'form', has: ['question'], of: 'c1' };
    expect(told({ ...ASKS, when: elsewhere })).toEqual(['EO476 aims[0].when.of']);
    const timed = { type: 'not', of: { type: 'time', from: '2m' } };
    expect(told({ ...ASKS, when: timed })).toEqual(['EO476 aims[0].when.of.type']);
  });

  test('are called differently within an expectation', () => {
    expect(told(ASKS, ASKS)).toEqual(['EO303 aims[1].id']);
  });

  test('are written in every language of the scenario', () => {
    expect(told({ ...ASKS, title: { fr: 'Poser une question' } })).toEqual([
      'EO501 aims[0].title.en',
    ]);
  });

  test('name phrase groups that there are', () => {
    const unknown = { type: 'mentions', phrases: ['nowhere'] };
    expect(told({ ...ASKS, when: unknown })).toEqual(['EO301 aims[0].when.phrases[0]']);
  });

  test('are of no use where silence is expected', () => {
    const file = edited(GOOD_FILE, {
      'expectations.0': {
        id: 'e1',
        title: both('Un troll', 'A troll'),
        kind: 'troll',
        items: ['c1'],
        needs: 'silence',
        aims: [ASKS],
      },
    });
    const { diagnostics } = load(JSON.stringify(file), { file: 'aims.json' });
    expect(diagnostics.map(({ code }) => code)).toContain('EO469');
  });
});
