import { type RefObject, useEffect, useRef } from 'react';
import { useScreen } from '../player-context.ts';

/** Brings into view and focuses the item that was asked for, once, wherever it stands. */
export function useSought(feed: RefObject<HTMLElement | null>, admitAll: () => void): void {
  const sought = useScreen((state) => state.sought);
  const done = useRef<object | null>(null);
  useEffect(() => {
    if (sought === null || done.current === sought) return;
    const place = feed.current?.querySelector<HTMLElement>(
      `[data-item="${CSS.escape(sought.item)}"]`,
    );
    if (place === null || place === undefined) {
      admitAll();
      return;
    }
    done.current = sought;
    place.scrollIntoView({ block: 'nearest' });
    place.focus({ preventScroll: true });
  });
}
