import type { ReactNode } from 'react';
import styles from './chart.module.css';

export interface TimeAxisProps {
  /** Simulated ms shown, from 0. */
  readonly end: number;
  /** Where a moment stands, in CSS pixels. */
  readonly x: (ms: number) => number;
  readonly y: number;
  /** Lines of the grid rise to here. */
  readonly top: number;
  readonly width: number;
  readonly label: (ms: number) => string;
}

const MINUTE = 60_000;
const STEPS = [1, 2, 5, 10, 15, 20, 30, 60, 120, 240, 480].map((minutes) => minutes * MINUTE);
/** CSS pixels that a time of day needs. */
const ROOM = 88;

/** Round moments, as close together as they can be read. */
export function ticksOf(end: number, width: number): readonly number[] {
  const most = Math.max(2, Math.floor(width / ROOM));
  const step = STEPS.find((candidate) => end / candidate <= most) ?? end;
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
}

/** The clock of the page along the foot of a figure. */
export function TimeAxis({ end, x, y, top, width, label }: TimeAxisProps): ReactNode {
  const ticks = ticksOf(end, width);
  return (
    <g>
      {ticks.map((tick, index) => (
        <g key={tick} transform={`translate(${x(tick)} 0)`}>
          <line className={styles.grid} y1={top} y2={y} />
          <text className={styles.tick} y={y + 16} textAnchor={anchorOf(index, ticks.length)}>
            {label(tick)}
          </text>
        </g>
      ))}
      <line className={styles.axis} x1={x(0)} x2={x(end)} y1={y} y2={y} />
    </g>
  );
}

/** The first label hangs to the right of its tick and the last to the left, so that none is cut. */
function anchorOf(index: number, count: number): 'start' | 'middle' | 'end' {
  if (index === 0) return 'start';
  return index === count - 1 ? 'end' : 'middle';
}
