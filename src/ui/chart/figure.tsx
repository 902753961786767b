import type { ReactNode } from 'react';
import { Disclosure } from '../disclosure.tsx';
import { useSay } from '../i18n/use-say.ts';
import { uiTexts } from '../messages/catalogue.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import styles from './chart.module.css';
import { type Point, PointReader } from './point-reader.tsx';
import { useWidth } from './use-width.ts';

export interface FigureProps {
  /** What the figure shows; its caption. */
  readonly caption: string;
  /** What it says, in a sentence, for those who do not see it. */
  readonly summary: string;
  /** CSS pixels. */
  readonly height: number;
  /** Draws it at a width in CSS pixels. */
  readonly renderDrawing: (width: number) => ReactNode;
  /** What the marks stand for. */
  readonly legend?: ReactNode;
  /** The same data as a `Table`. */
  readonly table: ReactNode;
  /** What can be read point by point at a width; see `PointReader`. */
  readonly pointsAt?: (width: number) => readonly Point[];
  readonly onOpenPoint?: (key: string) => void;
}

/** A drawing with its legend and its twin in a table, which says all that the drawing shows. */
export function Figure({
  caption,
  summary,
  height,
  renderDrawing,
  legend,
  table,
  pointsAt,
  onOpenPoint,
}: FigureProps): ReactNode {
  const say = useSay(uiTexts);
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        {caption}
        <VisuallyHidden>{summary}</VisuallyHidden>
      </figcaption>
      {legend !== undefined && (
        <div aria-hidden="true" className={styles.legend}>
          {legend}
        </div>
      )}
      <div ref={ref} className={styles.drawing}>
        <svg aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          {renderDrawing(width)}
        </svg>
        {pointsAt !== undefined && (
          <PointReader caption={caption} points={pointsAt(width)} onOpen={onOpenPoint} />
        )}
      </div>
      <Disclosure title={say('figureTable')} level={3} className={styles.twin ?? ''}>
        {table}
      </Disclosure>
    </figure>
  );
}

/** One entry of a legend: a mark drawn as in the figure, and what it stands for. */
export function LegendEntry({
  mark,
  children,
}: {
  readonly mark: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <span className={styles.entry}>
      <svg width={22} height={12} viewBox="0 0 22 12">
        {mark}
      </svg>
      {children}
    </span>
  );
}
