import { TONE_SCALES } from '../../vocabulary/tone-scale.ts';
import { fit, readingBy } from './fit.ts';
import type { Observation } from './observation.ts';

/** One scale of replies that the learner had not seen: what it said, and what raters said (0 to 4). */
export interface HeldOutScale {
  readonly predicted: readonly number[];
  readonly rated: readonly number[];
  /** The batch of each reply. */
  readonly batches: readonly string[];
  /** Words of each reply, the yardstick that any analyser must beat. */
  readonly lengths: readonly number[];
}

/** What a partial measurement may change; by default every batch is left out in its turn. */
export interface HeldOutChoice {
  /** Batches to leave out and read; the others are still learnt from. */
  readonly leftOut?: ReadonlySet<string> | undefined;
  /** Which of the replies at hand are learnt from, for a learning curve. */
  readonly learnFrom?: ((others: readonly Observation[]) => readonly Observation[]) | undefined;
}

/**
 * Each batch read by a model learnt from all the others: replies of one batch share situations and a
 * writer, so nothing less than the whole batch may be left out.
 *
 * @param onBatch told the name of each batch as it is done.
 */
export function readHeldOut(
  observations: readonly Observation[],
  onBatch: (batch: string) => void = () => undefined,
  { leftOut, learnFrom = (others) => others }: HeldOutChoice = {},
): HeldOutScale[] {
  const scales = TONE_SCALES.map(() => ({
    predicted: [] as number[],
    rated: [] as number[],
    batches: [] as string[],
    lengths: [] as number[],
  }));
  for (const batch of new Set(observations.map(({ rated }) => rated.batch))) {
    if (leftOut?.has(batch) === false) continue;
    const model = fit(learnFrom(observations.filter(({ rated }) => rated.batch !== batch)));
    for (const observation of observations.filter(({ rated }) => rated.batch === batch)) {
      const reading = readingBy(model, observation);
      for (const [index, scale] of scales.entries()) {
        const rating = observation.rated.ratings[index];
        if (rating === null || rating === undefined) continue;
        scale.predicted.push(reading[index] ?? 0);
        scale.rated.push(rating);
        scale.batches.push(batch);
        scale.lengths.push(observation.length);
      }
    }
    onBatch(batch);
  }
  return scales;
}
