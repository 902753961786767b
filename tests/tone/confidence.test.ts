import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/tone/analyse.ts';
import { confidenceOf, confidenceSignals, expectedShare } from '../../src/tone/confidence.ts';
import { confidenceBand } from '../../src/tone/confidence-band.ts';
import { heldOutReplies } from '../../src/tone/training/held-out-replies.ts';
import { observe } from '../../src/tone/training/observation.ts';
import { parseCorpus } from '../../src/tone/training/rated-reply.ts';
import { CONFIDENCE_BANDS } from '../../src/vocabulary/reading.ts';
import { TONE_SCALES, type ToneScale } from '../../src/vocabulary/tone-scale.ts';
import { heldOutSignals } from '../../tools/tone-evaluate/confidence-fit.ts';
import { corpusSample } from './corpus-sample.ts';

const levels =
  (read: Readonly<Partial<Record<ToneScale, number>>>) =>
  (scale: ToneScale): number =>
    read[scale] ?? 0;
const clearly = { language: 'fr', certainty: 1 } as const;

/** As a good answer is read, and as a stiff one with something between the lines. */
const exemplary = levels({
  overall: 4,
  nextStep: 4,
  empathy: 3,
  clarity: 4,
  professionalism: 4,
  politeness: 4,
});
const barbed = levels({ overall: 2, politeness: 3, defensiveness: 2, clarity: 4 });

describe('confidence', () => {
  test('is high in a reading without reproach that finds everything asked for', () => {
    expect(confidenceBand(confidenceOf(clearly, exemplary))).toBe('high');
  });

  test('is low where reproach stands between polite words', () => {
    expect(confidenceBand(confidenceOf(clearly, barbed))).toBe('low');
  });

  test('falls with doubt about the language', () => {
    expect(confidenceOf({ ...clearly, certainty: 0.5 }, exemplary)).toBeCloseTo(
      confidenceOf(clearly, exemplary) / 2,
      1,
    );
  });

  test('is a probability, whatever was read', () => {
    const level = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.array(level, { minLength: 10, maxLength: 10 }), (read) => {
        const levelOf = (scale: ToneScale) => read[TONE_SCALES.indexOf(scale)] ?? 0;
        const expected = expectedShare(confidenceSignals(levelOf));
        expect(expected).toBeGreaterThanOrEqual(0);
        expect(expected).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is stated by reports from the levels they hold', () => {
    const report = analyse({ reply: 'Bonjour, nous sommes désolés de cette attente.' });
    const levelOf = (scale: ToneScale) =>
      (scale === 'overall' ? report.overall : report.dimensions[scale])?.level ?? 0;
    expect(report.confidence).toBeGreaterThan(0);
    expect(report.confidence).toBeLessThanOrEqual(confidenceOf(clearly, levelOf));
  });

  test('is measured from held-out levels by the very signals that reports use', () => {
    const [rated] = corpusSample('fr', 1);
    const [observed] = parseCorpus(JSON.stringify(rated)).map(observe);
    if (observed === undefined) throw new Error('one reply was expected');
    const scales = observed.rated.ratings.map((rating) =>
      rating === null
        ? { predicted: [], rated: [], lengths: [], batches: [] }
        : { predicted: [rating / 4], rated: [rating], lengths: [1], batches: ['a'] },
    );
    const [reply] = heldOutReplies([observed], scales);
    if (reply === undefined) throw new Error('one reply was read');
    const levelOf = (scale: ToneScale) => reply.readings[TONE_SCALES.indexOf(scale)]?.level ?? 0;
    expect(heldOutSignals(reply)).toEqual(confidenceSignals(levelOf));
  });
});

test('bands rise with confidence, and cover it whole', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (a, b) => {
      const [low, high] = a <= b ? [a, b] : [b, a];
      const place = (confidence: number) => CONFIDENCE_BANDS.indexOf(confidenceBand(confidence));
      expect(place(low)).toBeLessThanOrEqual(place(high));
    }),
  );
  expect([0, 0.5, 1].map(confidenceBand)).toEqual(['low', 'middle', 'high']);
});
