import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { ReactNode } from 'react';
import type { SimMs } from '../../engine/item.ts';
import styles from './figures.module.css';
import type { Mood } from './timeline-data.ts';

/** Where the curves are drawn, in CSS pixels. */
export const MOOD = { top: 44, bottom: 196 };

/** Height of a value of a mood. */
export function moodY(mood: Mood): (value: number) => number {
  return scaleLinear([mood.min, mood.max], [MOOD.bottom, MOOD.top]);
}

function lastOf({ points, min }: Mood): number {
  return points.at(-1)?.value ?? min;
}

/** CSS pixels between the feet of two labels. */
const LABEL = 13;

/** Where the last values are written: at the end of their curves, but never one over another. */
export function labelHeights(moods: readonly Mood[]): ReadonlyMap<Mood, number> {
  const heights = new Map<Mood, number>();
  const fromTop = moods
    .map((mood) => ({ mood, y: moodY(mood)(lastOf(mood)) }))
    .sort((a, b) => a.y - b.y);
  let least = MOOD.top;
  for (const { mood, y } of fromTop) {
    heights.set(mood, Math.max(least, y));
    least = Math.max(least, y) + LABEL;
  }
  return heights;
}

/** A curve that holds each value until the next, its last value written at its end. */
export function MoodLine({
  mood,
  end,
  x,
  labelY,
}: {
  readonly mood: Mood;
  readonly end: SimMs;
  readonly x: (ms: number) => number;
  readonly labelY: number;
}): ReactNode {
  const y = moodY(mood);
  const last = lastOf(mood);
  const path = line<{ at: SimMs; value: number }>()
    .x((point) => x(Math.max(0, point.at)))
    .y((point) => y(point.value))
    .curve(curveStepAfter)([...mood.points, { at: end, value: last }]);
  return (
    <g className={styles[mood.kind]}>
      <path d={path ?? ''} className={styles.mood} />
      <text className={styles.value} x={x(end) + 6} y={labelY} dy="0.35em">
        {last}
      </text>
    </g>
  );
}
