import type { ReactNode } from 'react';
import styles from './states.module.css';

export interface EmptyStateProps {
  readonly title: string;
  /** True where this is all that the screen says: its title is the page's. */
  readonly page?: boolean;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing here yet: why, and what to do about it. */
export function EmptyState({ title, page = false, children, action }: EmptyStateProps): ReactNode {
  const Title = page ? 'h1' : 'p';
  return (
    <div className={styles.empty}>
      <Title className={styles.title}>{title}</Title>
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
