import { type RefObject, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import type { ItemId } from '../../engine/item.ts';
import { admissible, type Sight } from './admission.ts';
import { Admissions } from './admissions.ts';

/** What a feed holds back so as not to move what is being read. */
export interface Admitted {
  /** In reading order. */
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
  const [door, setDoor] = useState(() => ({ admissions: new Admissions(order) }));
  const held = useMemo(() => door.admissions.heldIn(order), [door, order]);
  const admit = useCallback(
    (ids: readonly ItemId[]) =>
      setDoor(({ admissions }) => ({ admissions: admissions.admit(ids) })),
    [],
  );
  useLayoutEffect(() => {
    if (held.length === 0) return;
    const inSight = admissible(order, door.admissions.shown, sightOf(feed.current));
    const free = [...inSight, ...held.filter(isOwn)];
    // Measured once the page is laid out and shown before it is painted: nobody sees the step between.
    // oxlint-disable-next-line react/set-state-in-effect
    if (free.length > 0) admit(free);
  }, [feed, order, held, door, isOwn, admit]);
  const admitAll = useCallback(() => admit(order), [admit, order]);
  return { held, admitAll };
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
