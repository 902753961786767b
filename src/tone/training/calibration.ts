import { squareRoot } from '../square-root.ts';
import { mean, quantile } from './ranks.ts';

/** Turns what the learner says into values from 0 to 1 and levels as raters give them. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
  /** Four rising values: from each on, the level is one higher. */
  readonly thresholds: readonly number[];
}

/** At most this share of replies may be pushed to either edge of the scale, where they cannot be told apart. */
const MOST_AT_AN_EDGE = 0.05;

/** Values sit on the grid of 1/1024 that readings use. */
const GRID = 1024;

/**
 * Spreads held-out predictions as the ratings are spread, as far as the edges allow, around the same
 * mean; then sets each threshold where as many predictions lie below it as ratings below that level.
 */
export function calibrate(predicted: readonly number[], rated: readonly number[]): Calibration {
  const ratings = rated.map((rating) => rating / 4);
  const centre = mean(ratings);
  const middle = mean(predicted);
  const sorted = [...predicted].sort((a, b) => a - b);
  const lowest = quantile(sorted, MOST_AT_AN_EDGE);
  const highest = quantile(sorted, 1 - MOST_AT_AN_EDGE);
  const slope = Math.min(
    spreadOf(ratings, centre) / spreadOf(predicted, middle),
    centre / (middle - lowest),
    (1 - centre) / (highest - middle),
  );
  const offset = centre - slope * middle;
  const values = sorted.map((value) => Math.min(1, Math.max(0, slope * value + offset)));
  return { slope, offset, thresholds: thresholdsOf(values, rated) };
}

function spreadOf(values: readonly number[], centre: number): number {
  return squareRoot(mean(values.map((value) => (value - centre) * (value - centre)))) || 1;
}

function thresholdsOf(sortedValues: readonly number[], rated: readonly number[]): number[] {
  const thresholds: number[] = [];
  for (const level of [1, 2, 3, 4]) {
    const below = rated.filter((rating) => rating < level - 0.5).length / rated.length;
    const at = Math.floor(quantile(sortedValues, below) * GRID) / GRID;
    thresholds.push(Math.max(at, (thresholds.at(-1) ?? 0) + 1 / GRID));
  }
  return thresholds;
}
