import { TONE_SCALES } from '../../vocabulary/tone-scale.ts';
import { analyserFor } from '../analysers.ts';
import { UNITS } from '../fold.ts';
import { priorOf, ruleFeature } from '../model.ts';
import { WORD } from '../word-features.ts';
import type { Observation } from './observation.ts';
import { mean, ranksOf } from './ranks.ts';
import { solveRidge } from './ridge.ts';
import { gramOf, type SparseRows, sparseRowsOf, weightsFrom } from './sparse-rows.ts';
import { type WordVectors, wordVectorsOf } from './word-vectors.ts';

/** What the learner was set to, by trying a few values with whole batches left out. */
export const SETTINGS = {
  /** Higher: weights closer to their priors. */
  penalty: 2,
  /** How readily each family of features takes up weight; squares of these scale its inner products. */
  rules: 0.265,
  structure: 0.387,
  words: 1,
  vectors: 0.316,
  /** Share of a rule's stated effect taken as given; the corpus teaches the rest. */
  prior: 0.3,
  /** Share of the rank, beside the rating itself, in what is learnt: most replies share few ratings. */
  rank: 0.5,
  /** A word is learnt when at least so many replies, of so many batches, hold it. */
  fewestReplies: 2,
  fewestBatches: 2,
  /** Words and pairs that ship, the weightiest. */
  wordsKept: 3600,
} as const;

/** Weights by feature name, one per scale, in ratings divided by 4; `baseline` apart. */
export interface Fit {
  readonly weights: ReadonlyMap<string, Float64Array>;
  readonly baseline: Float64Array;
}

/** Learns one language from rated replies. The same replies in the same order give the same weights. */
export function fit(observations: readonly Observation[]): Fit {
  const known = wordsKnown(observations);
  const vectors = wordVectorsOf(
    observations.flatMap(({ stems, commentStems }) => [stems, commentStems]),
  );
  const rows = sparseRowsOf(
    observations.map((observation) => rowOf(observation, known, vectors)),
    () => true,
  );
  const gram = gramOf(rows);
  const priors = priorsOf(observations);
  const scaled = learnt(observations, rows, gram, priors);
  return pruned(assembled(rows, scaled, vectors, priors, known), observations);
}

function wordsKnown(observations: readonly Observation[]): ReadonlySet<string> {
  const batches = new Map<string, string[]>();
  for (const { rated, words } of observations) {
    for (const name of words.keys()) {
      const list = batches.get(name);
      if (list === undefined) batches.set(name, [rated.batch]);
      else list.push(rated.batch);
    }
  }
  const often = [...batches].filter(
    ([, list]) =>
      list.length >= SETTINGS.fewestReplies && new Set(list).size >= SETTINGS.fewestBatches,
  );
  return new Set(often.map(([name]) => name));
}

const VECTOR = 'vector:';

function familyScale(name: string): number {
  return name.startsWith('rule.') ? SETTINGS.rules : SETTINGS.structure;
}

/** What the learner sees of a reply: features scaled by family, and its place among the words. */
function rowOf(
  { named, words }: Observation,
  known: ReadonlySet<string>,
  vectors: WordVectors,
): Map<string, number> {
  const row = new Map<string, number>();
  for (const [name, value] of named) row.set(name, value * familyScale(name));
  const place: number[] = [];
  for (const [name, value] of words) {
    if (known.has(name)) row.set(name, value * SETTINGS.words);
    const vector = vectors.get(name.slice(WORD.length));
    vector?.forEach((part, index) => (place[index] = (place[index] ?? 0) + part * value));
  }
  place.forEach((part, index) => row.set(`${VECTOR}${index}`, part * SETTINGS.vectors));
  return row;
}

/** Rules' stated effects by feature name, in ratings divided by 4. */
function priorsOf(observations: readonly Observation[]): ReadonlyMap<string, readonly number[]> {
  const language = observations[0]?.rated.language ?? 'fr';
  const rules = [...analyserFor(language).lexicon.rules.values()];
  return new Map(
    rules.map((rule) => [
      ruleFeature(rule.id),
      priorOf(rule).map((units) => (units / UNITS) * SETTINGS.prior),
    ]),
  );
}

/** Weights of the scaled features for each scale, beyond what the priors already say. */
function learnt(
  observations: readonly Observation[],
  rows: SparseRows,
  gram: Float64Array,
  priors: ReadonlyMap<string, readonly number[]>,
): Float64Array[] {
  const weights: Float64Array[] = [];
  for (const [rated, scales] of scalesByRows(observations)) {
    const goals = scales.map((scale) => centred(goalsBeyond(observations, rated, scale, priors)));
    const duals = solveRidge(gram, observations.length, rated, goals, SETTINGS.penalty);
    for (const [index, scale] of scales.entries())
      weights[scale] = weightsFrom(rows, duals[index] ?? [], rated);
  }
  return weights;
}

/** Scales that were rated on the same replies are solved together: the costly part is theirs in common. */
function scalesByRows(observations: readonly Observation[]): [number[], number[]][] {
  const groups = new Map<string, [number[], number[]]>();
  for (const scale of TONE_SCALES.keys()) {
    const rated = observations.flatMap(({ rated }, index) =>
      rated.ratings[scale] === null ? [] : [index],
    );
    const group = groups.get(rated.join());
    if (group === undefined) groups.set(rated.join(), [rated, [scale]]);
    else group[1].push(scale);
  }
  return [...groups.values()];
}

function goalsBeyond(
  observations: readonly Observation[],
  rated: readonly number[],
  scale: number,
  priors: ReadonlyMap<string, readonly number[]>,
): Float64Array {
  const goals = goalsOf(rated.map((index) => observations[index]?.rated.ratings[scale] ?? 0));
  return goals.map((goal, at) => goal - said(observations[rated[at] ?? 0], scale, priors));
}

function centred(values: Float64Array): Float64Array {
  const middle = mean(values);
  return values.map((value) => value - middle);
}

/** Ratings from 0 to 1, drawn half-way to their ranks. */
function goalsOf(ratings: readonly number[]): Float64Array {
  const ranks = ranksOf(ratings);
  return Float64Array.from(ratings, (rating, index) => {
    return (
      (1 - SETTINGS.rank) * (rating / 4) + (SETTINGS.rank * (ranks[index] ?? 0)) / ratings.length
    );
  });
}

function said(
  observation: Observation | undefined,
  scale: number,
  priors: ReadonlyMap<string, readonly number[]>,
): number {
  let sum = 0;
  for (const [name, value] of observation?.named ?? [])
    sum += (priors.get(name)?.[scale] ?? 0) * value;
  return sum;
}

/** Back to one weight per named feature and per word; a word's place among the words joins its own weight. */
function assembled(
  rows: SparseRows,
  scaled: readonly Float64Array[],
  vectors: WordVectors,
  priors: ReadonlyMap<string, readonly number[]>,
  known: ReadonlySet<string>,
): Map<string, Float64Array> {
  const row = new Map(rows.names.map((name, index) => [name, index]));
  const at = (name: string, scale: number) => scaled[scale]?.[row.get(name) ?? -1] ?? 0;
  const weights = new Map<string, Float64Array>();
  for (const [name, prior] of priors) {
    weights.set(
      name,
      Float64Array.from(
        TONE_SCALES,
        (_, scale) => (prior[scale] ?? 0) + at(name, scale) * SETTINGS.rules,
      ),
    );
  }
  for (const name of rows.names) {
    if (name.startsWith(WORD) || name.startsWith(VECTOR) || name.startsWith('rule.')) continue;
    weights.set(
      name,
      Float64Array.from(TONE_SCALES, (_, scale) => at(name, scale) * SETTINGS.structure),
    );
  }
  const words = new Set([...known, ...[...vectors.keys()].map((word) => WORD + word)]);
  for (const name of words) {
    const vector = vectors.get(name.slice(WORD.length));
    weights.set(
      name,
      Float64Array.from(TONE_SCALES, (_, scale) => {
        const kin =
          vector?.reduce((sum, part, index) => sum + part * at(`${VECTOR}${index}`, scale), 0) ?? 0;
        return at(name, scale) * SETTINGS.words + kin * SETTINGS.vectors;
      }),
    );
  }
  return weights;
}

/** Keeps the weightiest words, and sets the baseline so that the mean reply is read as it was rated. */
function pruned(
  weights: ReadonlyMap<string, Float64Array>,
  observations: readonly Observation[],
): Fit {
  const shown = new Map<string, number>();
  for (const { words } of observations)
    for (const [name, value] of words) shown.set(name, (shown.get(name) ?? 0) + value * value);
  const words = [...weights.keys()].filter((name) => name.startsWith(WORD));
  const weightOf = (name: string) =>
    (shown.get(name) ?? 0) *
    (weights.get(name)?.reduce((sum, value) => sum + value * value, 0) ?? 0);
  const kept = new Set(
    words
      .sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1))
      .slice(0, SETTINGS.wordsKept),
  );
  const left = new Map([...weights].filter(([name]) => !name.startsWith(WORD) || kept.has(name)));
  return { weights: left, baseline: baselineOf(left, observations) };
}

function baselineOf(
  weights: ReadonlyMap<string, Float64Array>,
  observations: readonly Observation[],
): Float64Array {
  return Float64Array.from(TONE_SCALES, (_, scale) => {
    const rated = observations.filter(({ rated }) => rated.ratings[scale] !== null);
    return mean(
      rated.map(
        (observation) =>
          (observation.rated.ratings[scale] ?? 0) / 4 - sumOf(weights, observation, scale),
      ),
    );
  });
}

/** What the weights say of a reply on one scale, without the baseline. */
export function sumOf(
  weights: ReadonlyMap<string, Float64Array>,
  { named, words }: Observation,
  scale: number,
): number {
  let sum = 0;
  for (const [name, value] of named) sum += (weights.get(name)?.[scale] ?? 0) * value;
  for (const [name, value] of words) sum += (weights.get(name)?.[scale] ?? 0) * value;
  return sum;
}
