import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import { useWidth } from '../../../ui/chart/use-width.ts';
import { useFormats } from '../../../ui/i18n/formats.ts';
import { useSay } from '../../../ui/i18n/use-say.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { playerTexts } from '../../messages/catalogue.ts';
import styles from './figures.module.css';

/** One column of figures, row by row. */
export interface Measure {
  readonly name: string;
  readonly points: readonly MeasurePoint[];
}

interface MeasurePoint {
  readonly id: string;
  readonly label: string;
  readonly value: number;
}

export interface FiguresChartProps {
  readonly kind: 'bars' | 'line';
  readonly measure: Measure;
  /** The measure is named beside the drawing already. */
  readonly isNamed: boolean;
}

/** In CSS pixels. */
const HEIGHT = 148;
const TOP = 20;
const BOTTOM = 124;
const EDGE = 2;

/**
 * The shape of one measure; the table beside it has the numbers. Only the highest and the ends are
 * named: at the width of the desk no more can be read.
 */
export function FiguresChart({ kind, measure, isNamed }: FiguresChartProps): ReactNode {
  const say = useSay(playerTexts);
  const formats = useFormats();
  const [ref, width] = useWidth<HTMLDivElement>();
  const { low, high } = extremes(measure.points);
  return (
    <figure className={styles.chart}>
      <figcaption>
        {isNamed ? <VisuallyHidden>{measure.name}</VisuallyHidden> : measure.name}
        <VisuallyHidden>
          {say('figuresSummary', {
            low: formats.number(low.value),
            lowAt: low.label,
            high: formats.number(high.value),
            highAt: high.label,
          })}
        </VisuallyHidden>
      </figcaption>
      <div ref={ref}>
        <svg aria-hidden="true" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
          <Drawing kind={kind} points={measure.points} width={width} high={high} />
        </svg>
      </div>
    </figure>
  );
}

interface DrawingProps {
  readonly kind: 'bars' | 'line';
  readonly points: readonly MeasurePoint[];
  readonly width: number;
  readonly high: MeasurePoint;
}

function Drawing({ kind, points, width, high }: DrawingProps): ReactNode {
  const formats = useFormats();
  const { x, y, step } = scalesOf(points, width);
  const middle = ({ id }: MeasurePoint) => (x(id) ?? 0) + step / 2;
  const [first] = points;
  const last = points.at(-1);
  return (
    <g>
      {kind === 'bars' ? (
        points.map((point) => (
          <rect
            key={point.id}
            className={point === high ? styles.highest : styles.bar}
            x={x(point.id) ?? 0}
            y={Math.min(y(0), y(point.value))}
            width={step}
            height={Math.max(1, Math.abs(y(point.value) - y(0)))}
          />
        ))
      ) : (
        <>
          <path
            className={styles.line}
            d={line<MeasurePoint>(middle, ({ value }) => y(value))(points) ?? ''}
          />
          <circle className={styles.highest} cx={middle(high)} cy={y(high.value)} r={4} />
        </>
      )}
      <line className={styles.axis} x1={0} x2={width} y1={y(0)} y2={y(0)} />
      <text
        className={styles.value}
        x={middle(high)}
        y={y(high.value) - 7}
        textAnchor={anchorAt(middle(high), width)}
      >
        {formats.number(high.value)}
      </text>
      {first !== undefined && (
        <text className={styles.end} x={EDGE} y={HEIGHT - 6}>
          {first.label}
        </text>
      )}
      {last !== undefined && last !== first && (
        <text className={styles.end} x={width - EDGE} y={HEIGHT - 6} textAnchor="end">
          {last.label}
        </text>
      )}
    </g>
  );
}

/** Zero is always in the drawing: a short bar is little, not "less than the others". */
function scalesOf(points: readonly MeasurePoint[], width: number) {
  const values = points.map(({ value }) => value);
  const x = scaleBand(
    points.map(({ id }) => id),
    [EDGE, width - EDGE],
  ).paddingInner(0.3);
  const top = Math.max(0, ...values);
  const bottom = Math.min(0, ...values);
  const y = scaleLinear([bottom, top === bottom ? bottom + 1 : top], [BOTTOM, TOP]);
  return { x, y, step: x.bandwidth() };
}

/** The first lowest and the first highest. */
function extremes(points: readonly MeasurePoint[]) {
  const nothing: MeasurePoint = { id: '', label: '', value: 0 };
  const [first = nothing] = points;
  return points.reduce(
    ({ low, high }, point) => ({
      low: point.value < low.value ? point : low,
      high: point.value > high.value ? point : high,
    }),
    { low: first, high: first },
  );
}

/** So that a number near the edge is not cut off. */
function anchorAt(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < 40) return 'start';
  return x > width - 40 ? 'end' : 'middle';
}
