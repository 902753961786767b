import type { ReactNode } from 'react';
import { PARTS, type PartKind } from '../workbench/selection.ts';
import { PartList } from './part-list.tsx';
import styles from './parts.module.css';
import { WholeKey } from './whole-key.tsx';

const KINDS: readonly PartKind[] = Object.keys(PARTS).filter(isPartKind);

function isPartKind(word: string): word is PartKind {
  return Object.hasOwn(PARTS, word);
}

/** Everything in the scenario, by kind: what happens, what is expected, who is there, the house. */
export function PartsView(): ReactNode {
  return (
    <div className={styles.parts}>
      <WholeKey />
      {KINDS.map((kind) => (
        <PartList key={kind} kind={kind} />
      ))}
    </div>
  );
}
