import type { Underlined } from '../../ui/tone/underlines.tsx';
import type { ScaleReading } from '../../vocabulary/reading.ts';
import { LOW_IS_GOOD, type ToneScale } from '../../vocabulary/tone-scale.ts';

/** One contribution as a step of the way from the baseline to the value. */
export interface Step extends Underlined {
  readonly feature: string;
  readonly value: number;
  /** Where the running sum stands before and after it, on the 0-1 scale. */
  readonly from: number;
  readonly to: number;
  /** The words it points at; empty where it speaks of the text as a whole. */
  readonly quotes: readonly string[];
}

/** The sum of a scale, told step by step. */
export interface Explanation {
  /** Where every reply starts. */
  readonly start: number;
  /** The heaviest first. */
  readonly steps: readonly Step[];
  readonly value: number;
  /** What the steps span: 0 to 1, and beyond where a sum leaves it on the way. */
  readonly least: number;
  readonly most: number;
}

const BASELINE = 'baseline';

/** Every contribution in its place: the steps lead from `start` to `value` and leave nothing out. */
export function explanationOf(
  scale: ToneScale,
  { value, contributions }: ScaleReading,
  text: string,
): Explanation {
  const start = contributions.find(({ feature }) => feature === BASELINE)?.value ?? 0;
  let sum = start;
  const steps = contributions
    .filter((each) => each.feature !== BASELINE && each.value !== 0)
    .toSorted((one, other) => Math.abs(other.value) - Math.abs(one.value))
    .map(({ feature, value: share, spans }): Step => {
      const from = sum;
      sum += share;
      const good = share > 0 !== LOW_IS_GOOD.has(scale);
      return {
        feature,
        value: share,
        from,
        to: sum,
        spans: spans.filter(({ start: first, end }) => first < end),
        quotes: [...new Set(spans.map((span) => text.slice(span.start, span.end)))],
        sense: good ? 'helps' : 'form',
      };
    });
  const sums = [0, 1, start, ...steps.map(({ to }) => to)];
  return { start, steps, value, least: Math.min(...sums), most: Math.max(...sums) };
}

/** More marks than this in a text point at nothing any more. */
const MOST_MARKS = 12;

/**
 * The steps to be marked in the text: the heaviest that can be pointed at, those on the fewest letters
 * first, so that a whole sentence does not hide a word of it.
 */
export function placedSteps({ steps }: Explanation): readonly Step[] {
  const letters = ({ spans }: Step) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return steps
    .filter(({ spans }) => spans.length > 0)
    .slice(0, MOST_MARKS)
    .toSorted((one, other) => letters(one) - letters(other));
}
