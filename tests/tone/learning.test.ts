import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { analyserFor } from '../../src/tone/analysers.ts';
import { calibrate } from '../../src/tone/training/calibration.ts';
import { fit, sumOf } from '../../src/tone/training/fit.ts';
import { readHeldOut } from '../../src/tone/training/held-out.ts';
import { modelText } from '../../src/tone/training/model-text.ts';
import { observe } from '../../src/tone/training/observation.ts';
import { quantile, ranksOf, spearman } from '../../src/tone/training/ranks.ts';
import { parseCorpus } from '../../src/tone/training/rated-reply.ts';
import { solveRidge } from '../../src/tone/training/ridge.ts';
import { gramOf, sparseRowsOf, weightsFrom } from '../../src/tone/training/sparse-rows.ts';
import { wordVectorsOf } from '../../src/tone/training/word-vectors.ts';
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

  test('finds the weights that made the targets, when the penalty is next to nothing', () => {
    const sparse = sparseRowsOf(rows, () => true);
    const targets = [Float64Array.of(3, -2, 1, 4)];
    const [dual] = solveRidge(gramOf(sparse), 4, [0, 1, 2, 3], targets, 1e-9);
    const weights = weightsFrom(sparse, dual ?? [], [0, 1, 2, 3]);
    expect(sparse.names).toEqual(['a', 'b']);
    expect(weights[0]).toBeCloseTo(3, 5);
    expect(weights[1]).toBeCloseTo(-2, 5);
  });

  test('draws weights to nothing as the penalty grows', () => {
    const sparse = sparseRowsOf(rows, () => true);
    const lengthUnder = (penalty: number) => {
      const [dual] = solveRidge(
        gramOf(sparse),
        4,
        [0, 1, 2, 3],
        [Float64Array.of(3, -2, 1, 4)],
        penalty,
      );
      return weightsFrom(sparse, dual ?? [], [0, 1, 2, 3]).reduce(
        (sum, weight) => sum + weight * weight,
        0,
      );
    };
    expect(lengthUnder(10)).toBeLessThan(lengthUnder(1));
    expect(lengthUnder(1e9)).toBeLessThan(1e-6);
  });
});

describe('words placed by their company', () => {
  test('lie closer to those used alike than to others', () => {
    const texts = Array.from({ length: 12 }, (_, index) => [
      index % 2 === 0 ? 'chat' : 'chien',
      'dort',
      'au',
      'salon',
    ]).concat(Array.from({ length: 12 }, () => ['billet', 'coûte', 'dix', 'dollars']));
    const vectors = wordVectorsOf(texts);
    const closeness = (a: string, b: string) => {
      const other = vectors.get(b);
      return (
        vectors.get(a)?.reduce((sum, value, index) => sum + value * (other?.[index] ?? 0), 0) ?? 0
      );
    };
    expect(closeness('chat', 'chien')).toBeGreaterThan(closeness('chat', 'billet'));
  });

  test('have no place when too few texts hold them', () => {
    expect(wordVectorsOf([['rare', 'mot'], ['mot'], ['mot']]).has('rare')).toBe(false);
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

describe('a learnt model', () => {
  test('is the same to the byte when learnt twice', () => {
    expect(modelText('fr', fit(sample()), flat)).toBe(modelText('fr', fit(sample()), flat));
  });

  test('reads the mean reply as raters do', () => {
    const observations = sample();
    const model = fit(observations);
    const overall = TONE_SCALES.indexOf('overall');
    const read = observations.map(
      (observation) => (model.baseline[overall] ?? 0) + sumOf(model.weights, observation, overall),
    );
    const rated = observations.map(({ rated }) => (rated.ratings[overall] ?? 0) / 4);
    const meanOf = (values: number[]) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(meanOf(read)).toBeCloseTo(meanOf(rated), 5);
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
