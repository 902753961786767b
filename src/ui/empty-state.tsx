import type { ReactNode } from 'react';
import styles from './states.module.css';

export interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing here yet: why, and what to do about it. */
export function EmptyState({ title, children, action }: EmptyStateProps): ReactNode {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}

/** Something is being fetched. Shown only after a moment, so that what is quick does not flash. */
export function LoadingState({ label }: { readonly label: string }): ReactNode {
  return (
    <output className={styles.loading}>
      <span aria-hidden="true" className={styles.sweep} />
      <span>{label}</span>
    </output>
  );
}
