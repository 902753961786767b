import { type RefObject, useEffect } from 'react';
import type { ItemId } from '../../engine/item.ts';
import { useActions, usePlayer } from '../player-context.ts';

/** How long (real ms) an item must have been in sight to count as looked at. */
const GLANCE = 700;

/** Takes items off the unread ones once they have been in sight for a moment. */
export function useSeen(feed: RefObject<HTMLElement | null>, shown: ReadonlySet<ItemId>): void {
  const { store } = usePlayer();
  const actions = useActions();
  useEffect(() => {
    const unread = store.getState().desk.unread.filter((id) => shown.has(id));
    const places = unread.flatMap((id) => {
      const place = feed.current?.querySelector(`[data-item="${CSS.escape(id)}"]`);
      return place === null || place === undefined ? [] : [place];
    });
    if (places.length === 0) return undefined;
    return watchGlances(places, (place) => {
      const id = place.getAttribute('data-item');
      if (id !== null) actions.markSeen([id]);
    });
  }, [feed, shown, store, actions]);
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
