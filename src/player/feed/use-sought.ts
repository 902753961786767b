import { type RefObject, useEffect } from 'react';
import type { ItemId } from '../../engine/item.ts';
import { useMoves, useScreen } from '../player-context.ts';

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
    place.focus({ preventScroll: true });
  }, [feed, sought, held, admitAll, found]);
}
