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

/** Replies beside one another by value among which a share is counted. */
const NEIGHBOURS = 81;

/**
 * Spreads held-out predictions as the ratings are spread, as far as the edges allow, around the same
 * mean; then sets each threshold where as many predictions lie below it as ratings below that level.
 *
 * @param reproach true for a scale on which a level accuses the writer: a level is then given only from
 *   where most replies so read were rated that high: see `SURE`.
 */
export function calibrate(
  predicted: readonly number[],
  rated: readonly number[],
  reproach = false,
): Calibration {
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
  const valueOf = (value: number) => Math.min(1, Math.max(0, slope * value + offset));
  const thresholds = reproach
    ? likelyThresholds(predicted.map(valueOf), rated)
    : thresholdsOf(sorted.map(valueOf), rated);
  return { slope, offset, thresholds };
}

/** Share of replies read about a threshold that were rated so high: a faint reproach may err more often. */
const SURE = [0.5, 0.8, 0.6, 0.6] as const;

/** Levels of a reproach lie at least so far apart: few replies tell the highest from one another. */
const LEAST_APART = 1 / 16;

/** From each threshold on, that share of the replies read about there were rated so high. */
function likelyThresholds(values: readonly number[], rated: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const thresholds: number[] = [];
  for (const level of [1, 2, 3, 4]) {
    const high = order.map((index) => ((rated[index] ?? 0) > level - 0.5 ? 1 : 0));
    const doubtful = lastDoubtful(high, SURE[level - 1] ?? 1);
    const at = Math.ceil((values[order[doubtful] ?? 0] ?? 0) * GRID) / GRID;
    thresholds.push(Math.max(at, (thresholds.at(-1) ?? 0) + LEAST_APART));
  }
  return thresholds;
}

/** The last place around which less than that share of the neighbours are high. */
function lastDoubtful(high: readonly number[], share: number): number {
  const reach = Math.min(NEIGHBOURS, high.length);
  let count = high.slice(high.length - reach).reduce<number>((sum, one) => sum + one, 0);
  for (let from = high.length - reach; from >= 0; from -= 1) {
    if (count < share * reach)
      return from === high.length - reach ? high.length - 1 : from + Math.floor(reach / 2);
    count += (high[from - 1] ?? 0) - (high[from + reach - 1] ?? 0);
  }
  return 0;
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
