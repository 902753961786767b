import { TONE_SCALES } from '../../vocabulary/tone-scale.ts';
import { moveFeatures, type Strengths } from '../move-features.ts';
import type { MoveModel } from '../move-strengths.ts';
import { LENGTH_RATIO, NO_COMMENT, RELATION } from '../relation-features.ts';
import { isWord, knownWords } from './known-words.ts';
import { givenBy, learntIn, sumOver, type WeightRows } from './learnt.ts';
import { learnMoves, strengthsIn, strengthsUnseen } from './move-learning.ts';
import type { Observation } from './observation.ts';
import { mean } from './ranks.ts';
import { SETTINGS } from './settings.ts';

/** What was learnt of one language. */
export interface Fit {
  readonly moves: MoveModel;
  /** Weights by feature name, one per scale, in ratings divided by 4; `baseline` apart. */
  readonly weights: ReadonlyMap<string, Float64Array>;
  readonly baseline: Float64Array;
}

/**
 * Learns one language from rated replies. First which moves each sentence makes, from the labelled
 * sentences; then what the moves, rules, words and measures of a reply make of it, seen in two ways
 * (as its words, as its moves) whose weights are averaged: two modest learners err less than one.
 * The same replies in the same order give the same weights.
 */
export function fit(observations: readonly Observation[]): Fit {
  const known = knownWords(observations);
  const unseen = strengthsUnseen(observations, known);
  const features = observations.map((observation, index) =>
    featuresOf(observation, unseen[index] ?? [], known),
  );
  const given = givenBy(observations);
  const views = [SETTINGS.byWords, SETTINGS.byMoves].map((view) =>
    learntIn(view, observations, features, given),
  );
  const weights = averaged(given, views);
  weights.set(NO_COMMENT, usualRelation(weights, features));
  return pruned(
    { moves: learnMoves(observations, known), weights, baseline: new Float64Array() },
    observations,
    features,
  );
}

/** All features of a reply that has been read for its moves; of its words, those that are known. */
function featuresOf(
  { named, words }: Observation,
  strengths: Strengths,
  known: { has(name: string): boolean },
): Map<string, number> {
  const features = new Map(named);
  for (const [name, value] of words) if (known.has(name)) features.set(name, value);
  const nowhere = strengths.map(() => ({ start: 0, end: 0 }));
  for (const { name, value } of moveFeatures(strengths, nowhere)) features.set(name, value);
  return features;
}

function averaged(given: WeightRows, views: readonly WeightRows[]): WeightRows {
  const weights: WeightRows = new Map([...given].map(([name, row]) => [name, row.slice()]));
  for (const view of views) {
    for (const [name, row] of view) {
      const sum = weights.get(name) ?? new Float64Array(TONE_SCALES.length);
      weights.set(
        name,
        sum.map((value, scale) => value + (row[scale] ?? 0) / views.length),
      );
    }
  }
  return weights;
}

/** What replies take up of their comments adds to each scale on average, their length beside it apart. */
function usualRelation(
  weights: WeightRows,
  features: readonly ReadonlyMap<string, number>[],
): Float64Array {
  const related = new Map(
    [...weights].filter(([name]) => name.startsWith(RELATION) && name !== LENGTH_RATIO),
  );
  return Float64Array.from(TONE_SCALES, (_, scale) =>
    mean(features.map((of) => sumOver(related, of, scale))),
  );
}

/** Keeps the weightiest words, and sets the baseline so that the mean reply is read as it was rated. */
function pruned(
  { moves, weights }: Fit,
  observations: readonly Observation[],
  features: readonly ReadonlyMap<string, number>[],
): Fit {
  const kept = weightiestWords(weights, moves, observations);
  const keep = ([name]: [string, unknown]) => !isWord(name) || kept.has(name);
  const left = {
    weights: new Map([...weights].filter(keep)),
    moves: { ...moves, weights: new Map([...moves.weights].filter(keep)) },
  };
  return { ...left, baseline: baselineOf(left.weights, observations, features) };
}

function weightiestWords(
  weights: ReadonlyMap<string, Float64Array>,
  moves: MoveModel,
  observations: readonly Observation[],
): ReadonlySet<string> {
  const shown = new Map<string, number>();
  for (const { words } of observations)
    for (const [name, value] of words) shown.set(name, (shown.get(name) ?? 0) + value * value);
  const squares = (row: ArrayLike<number> | undefined) =>
    row === undefined ? 0 : Array.from(row).reduce((sum, value) => sum + value * value, 0);
  const weightOf = new Map(
    [...shown].map(([name, times]) => [
      name,
      times * (squares(weights.get(name)) + squares(moves.weights.get(name))),
    ]),
  );
  const byWeight = [...weightOf].sort(([a, of], [b, other]) => other - of || (a < b ? -1 : 1));
  return new Set(byWeight.slice(0, SETTINGS.wordsKept).map(([name]) => name));
}

function baselineOf(
  weights: ReadonlyMap<string, Float64Array>,
  observations: readonly Observation[],
  features: readonly ReadonlyMap<string, number>[],
): Float64Array {
  return Float64Array.from(TONE_SCALES, (_, scale) => {
    const left = observations.flatMap(({ rated }, index) => {
      const rating = rated.ratings[scale];
      if (rating === null || rating === undefined) return [];
      return [rating / 4 - sumOver(weights, features[index] ?? new Map(), scale)];
    });
    return mean(left);
  });
}

/** What was learnt says of a reply: one value per scale, in ratings divided by 4. */
export function readingBy(fit: Fit, observation: Observation): Float64Array {
  const strengths = strengthsIn(observation, fit.moves);
  const features = featuresOf(observation, strengths, fit.weights);
  return fit.baseline.map((start, scale) => start + sumOver(fit.weights, features, scale));
}
