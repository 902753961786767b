import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/tone/analyse.ts';
import { lexiconFor } from '../../src/tone/analysers.ts';
import { findRules } from '../../src/tone/lexicon.ts';
import { moveFeatures } from '../../src/tone/move-features.ts';
import { moveStrengths } from '../../src/tone/move-strengths.ts';
import { MOVES, type Move } from '../../src/tone/moves.ts';
import { sentenceFeatures } from '../../src/tone/sentence-features.ts';
import { tokenise } from '../../src/tone/tokenise.ts';
import { labelledSentences, movesOf } from '../../src/tone/training/labelled-sentence.ts';
import type { Language } from '../../src/vocabulary/language.ts';
import type { ToneScale } from '../../src/vocabulary/tone-scale.ts';

/** What one move adds to a scale of a reply, and the words it is read in. */
function moveIn(reply: string, move: Move, scale: ToneScale, language: Language) {
  const { dimensions, overall } = analyse({ reply, language });
  const reading = scale === 'overall' ? overall : dimensions[scale];
  const found = reading?.contributions.find(({ feature }) => feature === `move.${move}`);
  return {
    value: found?.value ?? 0,
    quotes: (found?.spans ?? []).map(({ start, end }) => reply.slice(start, end)),
  };
}

const strengths = (rows: readonly Partial<Record<Move, number>>[]) =>
  rows.map((row) => Float64Array.from(MOVES, (move) => row[move] ?? 0));
const valueOf = (rows: readonly Partial<Record<Move, number>>[], name: string) =>
  moveFeatures(
    strengths(rows),
    rows.map((_, at) => ({ start: at * 10, end: at * 10 + 9 })),
  ).find((feature) => feature.name === name);

describe('moves in a reply', () => {
  test.each([
    [
      'fr',
      "C'est notre erreur et nous la corrigeons. Le magasin ouvre à 9 h.",
      'ownership',
      "C'est notre erreur et nous la corrigeons.",
    ],
    [
      'en',
      'This was our mistake and we are fixing it. The store opens at nine.',
      'ownership',
      'This was our mistake and we are fixing it.',
    ],
  ] as const)(
    '[%s] are pointed at in the sentence that makes them',
    (language, reply, move, sentence) => {
      const { value, quotes } = moveIn(reply, move, 'ownership', language);
      expect(value).toBeGreaterThan(0.05);
      expect(quotes).toEqual([sentence]);
    },
  );

  test('[fr] weigh contempt, which hides in courteous words, as hostility', () => {
    const reply =
      'Merci de nous éclairer, ô grand spécialiste. Lisez donc l\u2019affiche avant de crier.';
    expect(moveIn(reply, 'hostility', 'hostility', 'fr').value).toBeGreaterThan(0.05);
  });

  test('count at their strongest, in all and on average', () => {
    const rows = [{ warmth: 0.5 }, { warmth: 0.25 }, {}];
    expect(valueOf(rows, 'move.warmth.max')?.value).toBe(0.5);
    expect(valueOf(rows, 'move.warmth.sum')?.value).toBe(0.375);
    expect(valueOf(rows, 'move.warmth.mean')?.value).toBe(0.25);
  });

  test('meet: courtesy beside contempt is a measure of its own, in both places', () => {
    const pair = valueOf([{ courtesy: 0.5 }, { hostility: 0.5 }], 'move-pair.courtesy+hostility');
    expect(pair?.value).toBe(0.25);
    expect(pair?.spans.map(({ start }) => start)).toEqual([0, 10]);
  });

  test('that no sentence makes are no feature at all', () => {
    expect(moveFeatures(strengths([{}, {}]), [])).toEqual([]);
  });

  test('are never less than none', () => {
    const text = tokenise('Bonjour. Non.');
    const features = sentenceFeatures(
      text,
      findRules(lexiconFor('fr'), text),
      'fr',
      () => undefined,
    );
    const model = { baseline: MOVES.map(() => -1), weights: new Map() };
    expect(moveStrengths(features, model).every((row) => row.every((value) => value === 0))).toBe(
      true,
    );
  });
});

describe('labelled sentences', () => {
  test('are pairs of an end and ten digits', () => {
    expect(labelledSentences([[12, '3000010000']], 1)).toEqual([
      { start: 0, end: 12, moves: [3, 0, 0, 0, 0, 1, 0, 0, 0, 0] },
    ]);
    expect(labelledSentences(undefined, 1)).toEqual([]);
  });

  test.each([
    ['too few digits', [[12, '30']]],
    ['a digit beyond 4', [[12, '5000000000']]],
    [
      'an end before the last',
      [
        [12, '0000000000'],
        [12, '0000000000'],
      ],
    ],
  ])('with %s are refused by line', (_, pairs) => {
    expect(() => labelledSentences(pairs, 7)).toThrow('corpus line 7');
  });

  test('label a sentence that holds them, with the strongest of each; one cut through has no label', () => {
    const labelled = labelledSentences(
      [
        [10, '1000000000'],
        [20, '0300000000'],
      ],
      1,
    );
    expect(movesOf({ start: 0, end: 20 }, labelled)?.slice(0, 2)).toEqual([1, 3]);
    expect(movesOf({ start: 0, end: 5 }, labelled)).toBeNull();
  });

  test('leave a sentence without a label as soon as it holds less than most of a labelled one', () => {
    const labelled = labelledSentences([[30, '4444444444']], 1);
    const start = fc.integer({ min: 10, max: 29 });
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 40 }), (from, length) => {
        expect(movesOf({ start: from, end: from + length }, labelled)).toBeNull();
      }),
    );
  });
});
