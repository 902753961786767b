import { type RefObject, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import type { ItemId } from '../../engine/item.ts';
import { admissible, type Sight } from './admission.ts';

/** What a feed shows, and what it holds back so as not to move what is being read. */
export interface Admitted {
  readonly shown: ReadonlySet<ItemId>;
  readonly held: readonly ItemId[];
  /** Shows everything. */
  readonly admitAll: () => void;
}

/**
 * Everything there is when the feed opens; afterwards what may come in without moving anything.
 *
 * @param order every item of the feed, in reading order.
 * @param isOwn the trainee's own words, which come in at once: they were asked for.
 */
export function useAdmitted(
  feed: RefObject<HTMLElement | null>,
  order: readonly ItemId[],
  isOwn: (id: ItemId) => boolean,
): Admitted {
  const [shown, setShown] = useState<ReadonlySet<ItemId>>(() => new Set(order));
  useLayoutEffect(() => {
    const fresh = order.filter((id) => !shown.has(id));
    if (fresh.length === 0) return;
    const free = new Set([
      ...admissible(order, shown, sightOf(feed.current)),
      ...fresh.filter(isOwn),
    ]);
    // Measured once the page is laid out and shown before it is painted: nobody sees the step between.
    // oxlint-disable-next-line react/set-state-in-effect
    if (free.size > 0) setShown(new Set([...shown, ...free]));
  }, [feed, order, shown, isOwn]);
  const admitAll = useCallback(() => setShown(new Set(order)), [order]);
  const held = useMemo(() => order.filter((id) => !shown.has(id)), [order, shown]);
  return { shown, held, admitAll };
}

/** A feed that is not on the screen moves under nobody's eyes. */
function sightOf(feed: HTMLElement | null): Sight {
  const isSeen = feed !== null && feed.getClientRects().length > 0;
  if (!isSeen) return { topOf: () => null, bottom: 0 };
  const bottom = Math.min(feed.getBoundingClientRect().bottom, window.innerHeight);
  const places = new Map(
    [...feed.querySelectorAll('[data-item]')].map((place) => [
      place.getAttribute('data-item'),
      place,
    ]),
  );
  return { bottom, topOf: (id) => places.get(id)?.getBoundingClientRect().top ?? null };
}
