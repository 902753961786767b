import { type RefObject, useEffect } from 'react';
import type { ItemId } from '../../engine/item.ts';
import { isReplay, useMoves, useRun, useScreen } from '../player-context.ts';

/**
 * Brings into view and focuses the item that was asked for, once. A feed that does not have it leaves
 * it alone; one that holds it back shows everything first.
 */
export function useSought(
  feed: RefObject<HTMLElement | null>,
  held: readonly ItemId[],
  admitAll: () => void,
): void {
  const sought = useScreen((state) => state.sought);
  const { found } = useMoves();
  const replayed = useRun(isReplay);
  useEffect(() => {
    if (sought === null) return;
    const place = feed.current?.querySelector<HTMLElement>(
      `[data-item="${CSS.escape(sought.item)}"]`,
    );
    if (place === null || place === undefined) {
      if (held.includes(sought.item)) admitAll();
      return;
    }
    found();
    place.scrollIntoView({ block: 'nearest' });
    // Whoever moves a tape keeps the focus on it.
    if (!replayed) place.focus({ preventScroll: true });
  }, [feed, sought, held, admitAll, found, replayed]);
}
