import { TONE_SCALES } from '../../vocabulary/tone-scale.ts';
import { analyserFor } from '../analysers.ts';
import { UNITS } from '../fold.ts';
import { priorOf, ruleFeature } from '../model.ts';
import type { Observation } from './observation.ts';
import { mean, ranksOf } from './ranks.ts';
import { solveRidge } from './ridge.ts';
import { SETTINGS } from './settings.ts';
import { type SparseRows, weightsFrom } from './sparse-rows.ts';

/** What rules state by themselves: one value per scale, by feature name. */
export type Priors = ReadonlyMap<string, readonly number[]>;

/** Rules' stated effects by feature name, in ratings divided by 4. */
export function priorsOf(observations: readonly Observation[]): Priors {
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
export function learnt(
  observations: readonly Observation[],
  rows: SparseRows,
  gram: Float64Array,
  priors: Priors,
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
  priors: Priors,
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

function said(observation: Observation | undefined, scale: number, priors: Priors): number {
  let sum = 0;
  for (const [name, value] of observation?.named ?? [])
    sum += (priors.get(name)?.[scale] ?? 0) * value;
  return sum;
}
