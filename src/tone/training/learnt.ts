import { LOW_IS_GOOD, TONE_SCALES, type ToneScale } from '../../vocabulary/tone-scale.ts';
import { lexiconFor } from '../analysers.ts';
import { UNITS } from '../fold.ts';
import { POLITENESS_PRIOR, priorOf, RULE, ruleFeature } from '../model.ts';
import { MOVE, MOVE_PAIR } from '../moves.ts';
import { squareRoot } from '../square-root.ts';
import { isWord } from './known-words.ts';
import type { Observation } from './observation.ts';
import { mean, ranksOf } from './ranks.ts';
import { ridge } from './ridge.ts';
import { SETTINGS, type View } from './settings.ts';
import { type SparseRows, sparseRowsOf } from './sparse-rows.ts';

/** A row of weights, one per scale, by feature name. */
export type WeightRows = Map<string, Float64Array>;

/** Stands for the reply itself: takes up what all replies share, so that features need not. */
const ALWAYS = 'always';

/**
 * What rules and the general politeness prior state by themselves, by feature name, in ratings divided
 * by 4. It is taken as given, and the corpus teaches what is left.
 */
export function givenBy(observations: readonly Observation[]): WeightRows {
  const language = observations[0]?.rated.language ?? 'fr';
  const rules = [...lexiconFor(language).rules.values()];
  const given: WeightRows = new Map(
    rules.map((rule) => [
      ruleFeature(rule.id),
      Float64Array.from(priorOf(rule), (units) => (units / UNITS) * SETTINGS.prior),
    ]),
  );
  const politeness = Float64Array.from(TONE_SCALES, (scale) =>
    scale === 'politeness' ? SETTINGS.politeness : 0,
  );
  return given.set(POLITENESS_PRIOR, politeness);
}

/** Weights beyond what is given, learnt in one view of the replies. */
export function learntIn(
  view: View,
  observations: readonly Observation[],
  features: readonly ReadonlyMap<string, number>[],
  given: ReadonlyMap<string, Float64Array>,
): WeightRows {
  const spread = spreadOfMoves(features);
  const scaleOf = (name: string) => familyScale(view, name) / (spread.get(name) ?? 1);
  const rows = sparseRowsOf(
    features.map((row) => scaled(row, scaleOf)),
    () => true,
  );
  const weights: WeightRows = new Map(
    rows.names.map((name) => [name, new Float64Array(TONE_SCALES.length)]),
  );
  for (const [scale, named] of TONE_SCALES.entries()) {
    const goals = goalsFor(scale, observations, features, given);
    const felt = rows.names.map((name) => mayMove(name, named));
    const learnt = ridge(rows, goals, view.penalty, felt);
    store(weights, rows, learnt, scale, scaleOf);
  }
  weights.delete(ALWAYS);
  return weights;
}

function scaled(
  row: ReadonlyMap<string, number>,
  scaleOf: (name: string) => number,
): Map<string, number> {
  const values = new Map([[ALWAYS, 1]]);
  for (const [name, value] of row) values.set(name, value * scaleOf(name));
  return values;
}

function store(
  weights: WeightRows,
  rows: SparseRows,
  learnt: Float64Array,
  scale: number,
  scaleOf: (name: string) => number,
): void {
  for (const [index, name] of rows.names.entries()) {
    const row = weights.get(name);
    if (row !== undefined) row[scale] = (learnt[index] ?? 0) * scaleOf(name);
  }
}

function familyScale(view: View, name: string): number {
  if (name === POLITENESS_PRIOR) return 0;
  if (isWord(name)) return view.words;
  if (name.startsWith(RULE)) return view.rules;
  if (name.startsWith(MOVE)) return view.moves;
  return name.startsWith(MOVE_PAIR) ? view.pairs : view.structure;
}

/** Harm is done by words: a reply is not hostile for being short or without detail. */
const NO_HARM = ['length.', 'detail.'];

/** Whether a feature may bear on a scale at all: slips of spelling bear on professionalism alone. */
function mayMove(name: string, scale: ToneScale): boolean {
  if (name.startsWith('spelling.')) return scale === 'professionalism';
  return !LOW_IS_GOOD.has(scale) || !NO_HARM.some((family) => name.startsWith(family));
}

/** Moves and their meetings are small numbers of unlike spread: each is measured by its own. */
function spreadOfMoves(features: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const sums = new Map<string, { sum: number; squares: number }>();
  for (const row of features) {
    for (const [name, value] of row) {
      if (!name.startsWith(MOVE) && !name.startsWith(MOVE_PAIR)) continue;
      const { sum, squares } = sums.get(name) ?? { sum: 0, squares: 0 };
      sums.set(name, { sum: sum + value, squares: squares + value * value });
    }
  }
  const n = features.length;
  return new Map(
    [...sums].map(([name, { sum, squares }]) => [
      name,
      squareRoot(Math.max(1e-6, squares / n - (sum / n) * (sum / n))),
    ]),
  );
}

/** Ratings from 0 to 1, drawn half-way to their ranks, less what is given and less their mean. */
function goalsFor(
  scale: number,
  observations: readonly Observation[],
  features: readonly ReadonlyMap<string, number>[],
  given: ReadonlyMap<string, Float64Array>,
): Float64Array {
  const rated = observations.flatMap(({ rated }, index) =>
    rated.ratings[scale] === null ? [] : [index],
  );
  const ratings = rated.map((index) => observations[index]?.rated.ratings[scale] ?? 0);
  const ranks = ranksOf(ratings);
  const { rank } = SETTINGS;
  const goals = ratings.map((rating, at) => {
    const goal = (1 - rank) * (rating / 4) + (rank * (ranks[at] ?? 0)) / ratings.length;
    return goal - sumOver(given, features[rated[at] ?? 0] ?? new Map(), scale);
  });
  const middle = mean(goals);
  const all = new Float64Array(observations.length).fill(Number.NaN);
  for (const [at, index] of rated.entries()) all[index] = (goals[at] ?? 0) - middle;
  return all;
}

/** What weights make of the features of one reply, on one scale. */
export function sumOver(
  weights: ReadonlyMap<string, Float64Array>,
  features: ReadonlyMap<string, number>,
  scale: number,
): number {
  let sum = 0;
  for (const [name, value] of features) sum += (weights.get(name)?.[scale] ?? 0) * value;
  return sum;
}
