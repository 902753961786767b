import { type RefObject, useEffect, useRef } from 'react';
import type { ItemId } from '../../engine/item.ts';
import { useActions } from '../player-context.ts';

/** How long (real ms) an item must have been in sight to count as looked at. */
const GLANCE = 700;

/** Takes an item off the unread ones once it has been in sight for a moment. */
export function useGlance(id: ItemId, isNew: boolean): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  const actions = useActions();
  useEffect(() => {
    const target = place.current;
    if (!isNew || target === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        clearTimeout(timer);
        if (entries.at(-1)?.isIntersecting !== true) return;
        timer = setTimeout(() => actions.markSeen([id]), GLANCE);
      },
      { threshold: 0.25 },
    );
    observer.observe(target);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [id, isNew, actions]);
  return place;
}
