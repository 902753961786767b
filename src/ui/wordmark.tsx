import type { ReactNode } from 'react';
import type { LampState } from './on-air-light.tsx';
import styles from './wordmark.module.css';

/** The name of the product, with a bulb that tells at a glance whether anybody is on the air. */
export function Wordmark({ state }: { readonly state: LampState }): ReactNode {
  return (
    <span className={styles.wordmark} data-state={state}>
      <span aria-hidden="true" className={styles.bulb} />
      En ondes
    </span>
  );
}
