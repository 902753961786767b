import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { analyserFor } from '../../src/tone/analysers.ts';
import { calibrate } from '../../src/tone/training/calibration.ts';
import { fit, readingBy } from '../../src/tone/training/fit.ts';
import { readHeldOut } from '../../src/tone/training/held-out.ts';
import { modelText } from '../../src/tone/training/model-text.ts';
import { observe } from '../../src/tone/training/observation.ts';
import { quantile, ranksOf, spearman } from '../../src/tone/training/ranks.ts';
import { parseCorpus } from '../../src/tone/training/rated-reply.ts';
import { ridge } from '../../src/tone/training/ridge.ts';
import { sparseRowsOf } from '../../src/tone/training/sparse-rows.ts';
import { TONE_SCALES } from '../../src/vocabulary/tone-scale.ts';
import { corpusSample } from './corpus-sample.ts';

// Reads many replies: on a machine that is busy with other things this takes longer than usual.
vi.setConfig({ testTimeout: 60_000 });

const sample = () =>
  parseCorpus(
    corpusSample('fr', 100)
      .map((rated) => JSON.stringify(rated))
      .join('\n'),
  ).map(observe);
const flat = TONE_SCALES.map(() => ({ slope: 1, offset: 0, thresholds: [0.2, 0.4, 0.6, 0.8] }));

describe('ranks', () => {
  test('share the mean of their places where values tie', () => {
    expect([...ranksOf([10, 30, 10, 20])]).toEqual([1.5, 4, 1.5, 3]);
  });

  test('agree fully, not at all, or against one another', () => {
    expect(spearman([1, 2, 3, 4], [2, 4, 8, 16])).toBe(1);
    expect(spearman([1, 2, 3, 4], [9, 7, 5, 3])).toBe(-1);
    expect(spearman([1, 2, 3, 4], [5, 5, 5, 5])).toBe(0);
  });

  test('do not change when values are stretched', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 })), (values) => {
        expect([...ranksOf(values.map((value) => 3 * value + 7))]).toEqual([...ranksOf(values)]);
      }),
    );
  });

  test('give the value that a share of the others lies below', () => {
    expect(quantile([1, 2, 3, 4], 0)).toBe(1);
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(3);
    expect(quantile([1, 2, 3, 4], 1)).toBe(4);
  });
});

describe('ridge regression', () => {
  const rows = [{ a: 1 }, { b: 1 }, { a: 1, b: 1 }, { a: 2, b: 1 }].map(
    (row) => new Map(Object.entries(row)),
  );

  const goals = Float64Array.of(3, -2, 1, 4);

  test('finds the weights that made the goals, when the penalty is next to nothing', () => {
    const sparse = sparseRowsOf(rows);
    const weights = ridge(sparse, goals, 1e-9);
    expect(sparse.names).toEqual(['a', 'b']);
    expect(weights[0]).toBeCloseTo(3, 5);
    expect(weights[1]).toBeCloseTo(-2, 5);
  });

  test('draws weights to nothing as the penalty grows', () => {
    const lengthUnder = (penalty: number) =>
      ridge(sparseRowsOf(rows), goals, penalty).reduce((sum, weight) => sum + weight * weight, 0);
    expect(lengthUnder(10)).toBeLessThan(lengthUnder(1));
    expect(lengthUnder(1000)).toBeLessThan(0.01);
  });

  test('solves what it was asked: the slope of the penalised error is nought at its weights', () => {
    const cell = fc.integer({ min: -4, max: 4 });
    const table = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 5 }), (lines, penalty) => {
        const shown = lines.map(([a, b, c]) => new Map(Object.entries({ a, b, c })));
        const sparse = sparseRowsOf(shown);
        const wanted = Float64Array.from(lines, (line) => line[3]);
        const weights = ridge(sparse, wanted, penalty);
        for (const [at, name] of sparse.names.entries()) {
          const slope = shown.reduce(
            (sum, row, index) => {
              const read = sparse.names.reduce(
                (total, other, place) => total + (row.get(other) ?? 0) * (weights[place] ?? 0),
                0,
              );
              return sum + (row.get(name) ?? 0) * (read - (wanted[index] ?? 0));
            },
            penalty * (weights[at] ?? 0),
          );
          expect(slope).toBeCloseTo(0, 4);
        }
      }),
    );
  });

  test('does not learn from a row without a goal, nor weigh what may not be weighed', () => {
    const holed = Float64Array.of(3, -2, 1, Number.NaN);
    expect([...ridge(sparseRowsOf(rows), holed, 1)]).toEqual([
      ...ridge(sparseRowsOf(rows.slice(0, 3)), holed.slice(0, 3), 1),
    ]);
    expect(ridge(sparseRowsOf(rows), goals, 1, [true, false])[1]).toBe(0);
  });
});

describe('calibration', () => {
  test('keeps the mean, and sets levels as often as raters gave them', () => {
    const rated = [0, 0, 1, 1, 2, 2, 3, 3, 4, 4];
    const predicted = rated.map((rating, index) => 0.4 + rating * 0.02 + index * 0.001);
    const { slope, offset, thresholds } = calibrate(predicted, rated);
    const values = predicted.map((value) => slope * value + offset);
    expect(values.reduce((sum, value) => sum + value, 0) / 10).toBeCloseTo(0.5, 5);
    expect(
      values.map((value) => thresholds.filter((threshold) => value >= threshold).length),
    ).toEqual(rated);
  });

  test('gives thresholds that rise, even where a level was never given', () => {
    const { thresholds } = calibrate([0.1, 0.2, 0.3, 0.4], [0, 0, 4, 4]);
    expect(
      thresholds.every(
        (threshold, index) => index === 0 || threshold > (thresholds[index - 1] ?? 0),
      ),
    ).toBe(true);
  });
});

describe('calibration of a reproach', () => {
  const replies = Array.from({ length: 400 }, (_, index) => index / 400);
  const levelsOf = (thresholds: readonly number[], value: number) =>
    thresholds.filter((threshold) => value >= threshold).length;

  test('gives a level only from where most replies read so were rated so', () => {
    const rated = replies.map((value, index) => (value > 0.5 && index % 4 !== 0 ? 2 : 0));
    const { slope, offset, thresholds } = calibrate(replies, rated, true);
    expect(levelsOf(thresholds, slope * 0.3 + offset)).toBe(0);
    expect(levelsOf(thresholds, slope * 0.75 + offset)).toBeGreaterThanOrEqual(1);
  });

  test('gives no level that hardly anybody gave', () => {
    const rated = replies.map((_, index) => (index % 10 === 0 ? 4 : 0));
    const { slope, offset, thresholds } = calibrate(replies, rated, true);
    expect(levelsOf(thresholds, slope * 0.99 + offset)).toBe(0);
  });
});

describe('a learnt model', () => {
  test('is the same to the byte when learnt twice', () => {
    expect(modelText('fr', fit(sample()), flat)).toBe(modelText('fr', fit(sample()), flat));
  });

  test('reads the mean reply as raters do', () => {
    const observations = sample();
    const model = fit(observations);
    const overall = TONE_SCALES.indexOf('overall');
    const read = observations.map((observation) => readingBy(model, observation)[overall] ?? 0);
    const rated = observations.map(({ rated }) => (rated.ratings[overall] ?? 0) / 4);
    const meanOf = (values: number[]) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(meanOf(read)).toBeCloseTo(meanOf(rated), 1);
  });

  test('is measured only on batches it has not seen, each reply once', () => {
    const observations = sample().slice(0, 24);
    const seen: string[] = [];
    const [politeness] = readHeldOut(observations, (batch) => seen.push(batch));
    expect(seen).toEqual([...new Set(observations.map(({ rated }) => rated.batch))]);
    expect(politeness?.predicted.length).toBe(24);
  });

  test('that ships weighs every rule of its language, names no rule that is gone, and is in order', () => {
    for (const language of ['fr', 'en'] as const) {
      const { model, lexicon } = analyserFor(language);
      const named = [...model.weights.keys()]
        .filter((name) => name.startsWith('rule.'))
        .map((name) => name.slice('rule.'.length));
      expect(named.toSorted()).toEqual([...lexicon.rules.keys()].toSorted());
      for (const thresholds of Object.values(model.thresholds))
        expect(thresholds).toEqual(thresholds.toSorted((a, b) => a - b));
    }
  });
});

describe('the corpus', () => {
  test.each([
    [
      'without ratings',
      '{"id":"a-1","lang":"fr","comment":"","reply":""}',
      'corpus line 1: an object was expected',
    ],
    [
      'with a rating beyond 4',
      '{"id":"a-1","lang":"fr","comment":"","reply":"","ratings":{"politeness":5}}',
      'a rating is 0 to 4 or null',
    ],
    [
      'in a third language',
      '{"id":"a-1","lang":"es","comment":"","reply":"","ratings":{}}',
      '"lang"',
    ],
  ])('refuses a line %s', (_, line, sentence) => {
    expect(() => parseCorpus(line)).toThrow(sentence);
  });
});
