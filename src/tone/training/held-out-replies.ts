import { LOW_IS_GOOD, TONE_SCALES } from '../../vocabulary/tone-scale.ts';
import { levelOf } from '../fold.ts';
import { calibrate } from './calibration.ts';
import type { HeldOutScale } from './held-out.ts';
import type { Observation } from './observation.ts';

/** What was read on one scale of a reply that the learner had not seen. */
export interface HeldOutReading {
  /** As the learner said it, on its own scale. */
  readonly predicted: number;
  /** 0 to 4. */
  readonly level: number;
  /** 0 to 4, as raters gave it. */
  readonly rated: number;
}

/** A reply with its held-out readings in the order of `TONE_SCALES`; null where it was not rated. */
export interface HeldOutReply {
  readonly observation: Observation;
  readonly readings: readonly (HeldOutReading | null)[];
}

/**
 * Held-out readings put together by reply. Levels are set by thresholds from the other batches, so that
 * neither the model nor its calibration has seen what they judge.
 *
 * @param observations the replies that were read: only batches that were left out.
 * @throws Error when the readings are not those of these replies, in the order of `readHeldOut`.
 */
export function heldOutReplies(
  observations: readonly Observation[],
  scales: readonly HeldOutScale[],
): HeldOutReply[] {
  const ordered = inBatches(observations);
  const columns = TONE_SCALES.map((_, index) => readingsOf(ordered, scales[index], index));
  return ordered.map((observation, at) => ({
    observation,
    readings: columns.map((column) => column[at] ?? null),
  }));
}

/** Batch by batch, as they first occur: the order in which they are read. */
function inBatches(observations: readonly Observation[]): Observation[] {
  const batches = new Set(observations.map(({ rated }) => rated.batch));
  return [...batches].flatMap((batch) => observations.filter(({ rated }) => rated.batch === batch));
}

interface Row {
  readonly at: number;
  readonly batch: string;
  readonly predicted: number;
  readonly rated: number;
}

function readingsOf(
  ordered: readonly Observation[],
  scale: HeldOutScale | undefined,
  index: number,
): (HeldOutReading | null)[] {
  const rows = rowsOf(ordered, scale, index);
  const readings: (HeldOutReading | null)[] = ordered.map(() => null);
  for (const batch of new Set(rows.map((row) => row.batch))) {
    const others = rows.filter((row) => row.batch !== batch);
    const levels = levelsAfter(others.length === 0 ? rows : others, index);
    for (const { at, batch: own, predicted, rated } of rows)
      if (own === batch) readings[at] = { predicted, level: levels(predicted), rated };
  }
  return readings;
}

function rowsOf(
  ordered: readonly Observation[],
  scale: HeldOutScale | undefined,
  index: number,
): Row[] {
  const rated = [...ordered.entries()].filter(([, { rated }]) => rated.ratings[index] !== null);
  if (rated.length !== scale?.rated.length)
    throw new Error(`held-out readings: ${rated.length} were expected on scale ${index}`);
  return rated.map(([at, observation], place) => {
    if (observation.rated.ratings[index] !== scale.rated[place])
      throw new Error(`held-out readings: ${observation.rated.id} is out of its place`);
    return {
      at,
      batch: observation.rated.batch,
      predicted: scale.predicted[place] ?? 0,
      rated: scale.rated[place] ?? 0,
    };
  });
}

function levelsAfter(rows: readonly Row[], scale: number): (predicted: number) => number {
  const { slope, offset, thresholds } = calibrate(
    rows.map(({ predicted }) => predicted),
    rows.map(({ rated }) => rated),
    isReproach(scale),
  );
  return (predicted) => levelOf(Math.min(1, Math.max(0, slope * predicted + offset)), thresholds);
}

/** Levels between what was read and what raters gave, rounded to a level. */
export function levelsApart({ level, rated }: HeldOutReading): number {
  return Math.abs(level - Math.round(rated));
}

function isReproach(index: number): boolean {
  const scale = TONE_SCALES[index];
  return scale !== undefined && LOW_IS_GOOD.has(scale);
}
