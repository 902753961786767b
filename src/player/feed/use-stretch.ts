import { useEffect, useState } from 'react';
import { boundsOf, earlier, endOf, type Listed, later, reaching, type Stretch } from './stretch.ts';

/** The part of a list that is drawn, and the ways to more of it. */
export interface Drawn {
  /** Place of the first row drawn, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly showEarlier: () => void;
  readonly showLater: () => void;
}

/**
 * Draws the end of a long list, and what is added to it; what came before comes on request. Whoever
 * asks for more stands, with the keyboard, at the nearest row that has come.
 *
 * @param rows in reading order, oldest first.
 * @param sought a row that must be among those drawn.
 */
export function useStretch(rows: readonly Listed[], sought: string | null): Drawn {
  const [stretch, setStretch] = useState<Stretch>(() => endOf(rows));
  const [goal, setGoal] = useState<Listed | null>(null);
  const wanted = sought === null ? stretch : reaching(rows, stretch, sought);
  if (wanted !== stretch) setStretch(wanted);
  const [from, to] = boundsOf(rows, wanted);
  useEffect(() => {
    if (goal === null) return;
    const row = document.querySelector<HTMLElement>(`[data-item="${CSS.escape(goal.id)}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }, [goal]);
  const turnTo = (next: Stretch, row: Listed | undefined) => {
    setStretch(next);
    setGoal(row === undefined ? null : { id: row.id });
  };
  return {
    from,
    to,
    showEarlier: () => turnTo(earlier(rows, stretch), rows[from - 1]),
    showLater: () => turnTo(later(rows, stretch), rows[to]),
  };
}
