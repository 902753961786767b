import { TONE_SCALES } from '../../vocabulary/tone-scale.ts';
import { RULE } from '../model.ts';
import { WORD } from '../word-features.ts';
import { rowOf, VECTOR, wordsKnown } from './learner-rows.ts';
import { learnt, type Priors, priorsOf } from './learnt.ts';
import type { Observation } from './observation.ts';
import { mean } from './ranks.ts';
import { SETTINGS } from './settings.ts';
import { gramOf, type SparseRows, sparseRowsOf } from './sparse-rows.ts';
import { type WordVectors, wordVectorsOf } from './word-vectors.ts';

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

/** Back to one weight per named feature and per word; a word's place among the words joins its own weight. */
function assembled(
  rows: SparseRows,
  scaled: readonly Float64Array[],
  vectors: WordVectors,
  priors: Priors,
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
    if (name.startsWith(WORD) || name.startsWith(VECTOR) || name.startsWith(RULE)) continue;
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
