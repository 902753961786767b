import type { ReactNode } from 'react';
import type { Side } from '../../scoring/comparison/compare-sheets.ts';
import styles from './compare.module.css';

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
