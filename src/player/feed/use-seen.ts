import { type RefObject, useEffect } from 'react';
import type { ItemId } from '../../engine/item.ts';
import { useActions } from '../player-context.ts';

/** How long (real ms) an item must have been in sight to count as looked at. */
const GLANCE = 700;

/** Takes items off the unread ones once they have been in sight for a moment. */
export function useSeen(feed: RefObject<HTMLElement | null>, shown: ReadonlySet<ItemId>): void {
  const actions = useActions();
  useEffect(() => {
    // Asked of the page and not of the list: a crowd's thread holds far more than is drawn of it.
    const places = [...(feed.current?.querySelectorAll('[data-item][data-new="true"]') ?? [])];
    if (places.length === 0) return undefined;
    return watchGlances(places, (place) => {
      const id = place.getAttribute('data-item');
      if (id !== null) actions.markSeen([id]);
    });
  }, [feed, shown, actions]);
}

function watchGlances(places: readonly Element[], onSeen: (place: Element) => void): () => void {
  const timers = new Map<Element, ReturnType<typeof setTimeout>>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        clearTimeout(timers.get(target));
        if (isIntersecting)
          timers.set(
            target,
            setTimeout(() => onSeen(target), GLANCE),
          );
      }
    },
    { threshold: 0.5 },
  );
  for (const place of places) observer.observe(place);
  return () => {
    observer.disconnect();
    for (const timer of timers.values()) clearTimeout(timer);
  };
}
