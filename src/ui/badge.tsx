import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { classNames } from './class-names.ts';

/** What a badge stands for. `danger` is the red one: keep it for real danger. */
export type BadgeTone = 'plain' | 'good' | 'wait' | 'info' | 'danger' | 'strong';

export interface BadgeProps {
  readonly children: ReactNode;
  readonly tone?: BadgeTone;
  readonly icon?: ReactNode;
}

/** A short word about the thing it stands beside. */
export function Badge({ children, tone = 'plain', icon }: BadgeProps): ReactNode {
  return (
    <span className={classNames(styles.badge, styles[tone])}>
      {icon !== undefined && (
        <span aria-hidden="true" className={styles.icon}>
          {icon}
        </span>
      )}
      {children}
    </span>
  );
}
