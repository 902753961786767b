import { RULE } from '../model.ts';
import type { Strengths } from '../move-features.ts';
import { type MoveModel, moveStrengths } from '../move-strengths.ts';
import { MOVES, type Move } from '../moves.ts';
import { isWord } from './known-words.ts';
import type { Observation, ObservedSentence } from './observation.ts';
import { mean, quantile } from './ranks.ts';
import { ridge } from './ridge.ts';
import { SETTINGS } from './settings.ts';
import { sparseRowsOf, timesWeights } from './sparse-rows.ts';

/** Learns from labelled sentences which moves a sentence makes. */
export function learnMoves(
  observations: readonly Observation[],
  known: ReadonlySet<string>,
): MoveModel {
  const sentences = observations.flatMap((observation) =>
    observation.sentences.filter(({ moves }) => moves !== null),
  );
  const rows = sparseRowsOf(sentences.map((sentence) => rowOf(sentence, known)));
  const weights = new Map(rows.names.map((name) => [name, new Float64Array(MOVES.length)]));
  const baseline = MOVES.map((name, move) => {
    const goals = Float64Array.from(sentences, ({ moves }) => (moves?.[move] ?? 0) / 4);
    const middle = mean(goals);
    const learnt = ridge(
      rows,
      goals.map((goal) => goal - middle),
      SETTINGS.moves.penalty,
    );
    for (const [index, feature] of rows.names.entries()) {
      const row = weights.get(feature);
      if (row !== undefined) row[move] = (learnt[index] ?? 0) * familyScale(feature);
    }
    const read = timesWeights(rows, learnt).map((value) => value + middle);
    return middle - quietOf(read, goals, HARMS.has(name));
  });
  return { baseline, weights };
}

/** Moves that accuse the writer: nothing is read into a sentence that says nothing of the kind. */
const HARMS: ReadonlySet<Move> = new Set<Move>(['defence', 'hostility']);

/** Of the sentences without a harm, the share in which none may be read. */
const QUIET = 0.8;

/** How strongly a harm is read into sentences that do none: that much counts as nothing. */
function quietOf(read: Float64Array, goals: Float64Array, isHarm: boolean): number {
  if (!isHarm) return 0;
  return Math.max(0, quantile(read.filter((_, at) => goals[at] === 0).sort(), QUIET));
}

function rowOf({ features }: ObservedSentence, known: ReadonlySet<string>): Map<string, number> {
  const row = new Map<string, number>();
  for (const { name, value } of features)
    if (!isWord(name) || known.has(name)) row.set(name, value * familyScale(name));
  return row;
}

function familyScale(name: string): number {
  if (isWord(name)) return SETTINGS.moves.words;
  return name.startsWith(RULE) ? SETTINGS.moves.rules : SETTINGS.moves.shape;
}

export function strengthsIn({ sentences }: Observation, model: MoveModel): Strengths {
  return moveStrengths(
    sentences.map(({ features }) => features),
    model,
  );
}

/**
 * The moves of every reply as read by a learner that never saw its batch: what was learnt by heart
 * would look surer than it is, and the learner that builds on it would trust it too much.
 */
export function strengthsUnseen(
  observations: readonly Observation[],
  known: ReadonlySet<string>,
): Strengths[] {
  const batches = [...new Set(observations.map(({ rated }) => rated.batch))];
  const partOf = new Map(batches.map((batch, index) => [batch, index % SETTINGS.parts]));
  const models = Array.from({ length: Math.min(SETTINGS.parts, batches.length) }, (_, part) => {
    const others = observations.filter(({ rated }) => partOf.get(rated.batch) !== part);
    return learnMoves(others.length > 0 ? others : observations, known);
  });
  return observations.map((observation) => {
    const model = models[partOf.get(observation.rated.batch) ?? 0];
    return model === undefined ? [] : strengthsIn(observation, model);
  });
}
