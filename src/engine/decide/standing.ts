import { anyAbove, itemAt, positionOf } from '../find.ts';
import type { Item, ItemId } from '../item.ts';
import type { Programme } from '../programme.ts';
import type { RefusalCode } from '../refusal.ts';
import type { Snapshot } from '../snapshot.ts';

/** Anything but a run that is over. */
export function notEnded(snapshot: Snapshot): RefusalCode | null {
  return snapshot.status === 'ended' ? 'ended' : null;
}

/** A run that is on: the trainee may act, time may pass. */
export function running(snapshot: Snapshot): RefusalCode | null {
  switch (snapshot.status) {
    case 'running':
      return null;
    case 'ready':
      return 'notStarted';
    default:
      return snapshot.status;
  }
}

/** Items that are on the page, themselves and all they stand under. */
export function standing(
  programme: Programme,
  snapshot: Snapshot,
  ids: readonly ItemId[],
): RefusalCode | null {
  for (const id of ids) {
    const position = positionOf(programme, snapshot, id);
    if (position === -1) return 'unknownItem';
    if (anyAbove(programme, snapshot, position, (item) => item.deleted !== null)) return 'gone';
  }
  return null;
}

/** Checks an item once it is known to be on the page. */
export function onItem(
  programme: Programme,
  snapshot: Snapshot,
  id: ItemId,
  check: (item: Item) => RefusalCode | null,
): RefusalCode | null {
  const missing = standing(programme, snapshot, [id]);
  return missing ?? check(itemAt(snapshot, positionOf(programme, snapshot, id)));
}
