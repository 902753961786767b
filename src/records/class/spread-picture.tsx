import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { recordsTexts } from '../messages/catalogue.ts';
import styles from './class.module.css';
import { spreadOf } from './spread.ts';

export interface SpreadPictureProps {
  readonly figures: readonly number[];
  /** The whole scale, such as 0 to 100. */
  readonly scale: readonly [from: number, to: number];
  readonly write: (figure: number) => string;
}

const WIDTH = 88;
const HEIGHT = 24;
const EDGE = 4;

/** Under a column: its median in figures, and where everybody lies: a dot each, the middle half thick. */
export function SpreadPicture({ figures, scale, write }: SpreadPictureProps): ReactNode {
  const say = useSay(recordsTexts);
  const spread = spreadOf(figures);
  if (spread === null) return say('notRated');
  const [from, to] = scale;
  const x = (figure: number): number =>
    EDGE + ((figure - from) / Math.max(1e-9, to - from)) * (WIDTH - 2 * EDGE);
  const { lowest, lower, median, upper, highest } = spread;
  return (
    <span className={styles.spread}>
      <span aria-hidden="true">{write(median)}</span>
      <VisuallyHidden>
        {say('spread', {
          median: write(median),
          lowest: write(lowest),
          highest: write(highest),
          lower: write(lower),
          upper: write(upper),
        })}
      </VisuallyHidden>
      <svg aria-hidden="true" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        <line className={styles.scale} x1={x(from)} x2={x(to)} y1={14} y2={14} />
        <line className={styles.middle} x1={x(lower)} x2={x(upper)} y1={14} y2={14} />
        {figures.map((figure, index) => (
          // Figures stand for nobody here: their place in the list is all that tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <circle key={index} className={styles.dot} cx={x(figure)} cy={14} r={2.5} />
        ))}
        <line className={styles.median} x1={x(median)} x2={x(median)} y1={5} y2={23} />
      </svg>
    </span>
  );
}
