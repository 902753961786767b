import type { ReactNode } from 'react';
import styles from './debrief-screen.module.css';

/** A few figures with their names; those with nothing to count are left out. */
export function KeyFigures(props: {
  readonly entries: readonly (readonly [name: string, value: string | null])[];
}): ReactNode {
  return (
    <dl className={styles.figures}>
      {props.entries.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
