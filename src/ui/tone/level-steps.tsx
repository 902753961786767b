import type { ReactNode } from 'react';
import { LEVELS, type Level } from '../../vocabulary/tone-scale.ts';
import styles from './level.module.css';

export interface LevelStepsProps {
  /** The levels wanted, both included. */
  readonly least: Level;
  readonly most: Level;
  /** Null where it is not rated. */
  readonly read: Level | null;
}

/** Five steps; those wanted are framed, the one read is filled. The figures stand beside it. */
export function LevelSteps({ least, most, read }: LevelStepsProps): ReactNode {
  return (
    <span aria-hidden="true" className={styles.steps}>
      {LEVELS.map((level) => (
        <span
          key={level}
          data-wanted={level >= least && level <= most}
          data-read={level === read}
        />
      ))}
    </span>
  );
}
