import type { ReactNode } from 'react';
import type { RunSettings } from '../../engine/run.ts';
import styles from './progress.module.css';

/** How a run was played, as its mark says it: shape for the mode, filling for the time allowed. */
export type MarkLook = Pick<RunSettings, 'mode' | 'allowance'>;

const SIZE = 4.5;

/** A circle for practice, a square for an exam; hollow where there was more time, or no clock at all. */
export function RunMark(props: {
  readonly x: number;
  readonly y: number;
  readonly look: MarkLook;
}): ReactNode {
  const { x, y, look } = props;
  const className = look.allowance === 1 ? styles.mark : styles.hollow;
  return look.mode === 'exam' ? (
    <rect className={className} x={x - SIZE} y={y - SIZE} width={SIZE * 2} height={SIZE * 2} />
  ) : (
    <circle className={className} cx={x} cy={y} r={SIZE} />
  );
}
