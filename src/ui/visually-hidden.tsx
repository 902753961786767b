import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

/** Said to screen readers, shown to nobody. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className={styles.hidden}>{children}</span>;
}
