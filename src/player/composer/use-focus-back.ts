import { type RefObject, useEffect, useRef } from 'react';

/**
 * When a box that had the focus closes, the focus goes back to where it was opened from: the nearest
 * element above that fits `home`, or else the first below. Never taken from anything else.
 */
export function useFocusBack(open: boolean, home: string): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    const closed = wasOpen.current && !open;
    wasOpen.current = open;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!closed || !isLost) return;
    const target =
      place.current?.closest<HTMLElement>(home) ?? place.current?.querySelector<HTMLElement>(home);
    target?.focus({ preventScroll: true });
  }, [open, home]);
  return place;
}
