import type { ReactNode } from 'react';
import styles from './side-mark.module.css';

/** Which of two things that are laid side by side. */
export type Side = 'a' | 'b';

/** What a side is called wherever it stands. */
export const LETTERS: Readonly<Record<Side, string>> = { a: 'A', b: 'B' };

/** The letter of a side in its shape: a disc for A, a square for B. */
export function SideMark({ side }: { readonly side: Side }): ReactNode {
  return (
    <span className={styles.letter} data-side={side}>
      {LETTERS[side]}
    </span>
  );
}
