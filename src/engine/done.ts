import { at } from '../lib/at.ts';
import { type DeedPattern } from './compile/guard.ts';
import { TARGET } from './compile/reference.ts';
import type { Deed } from './deed.ts';
import { itemAt, targetOf } from './find.ts';
import type { SimMs } from './item.ts';
import type { Snapshot } from './snapshot.ts';
import { get, size } from './vector.ts';

export interface DoneWhen {
  /** Simulated ms after the item appeared, or after the start for deeds about no item. */
  readonly within: number;
  /** Deeds before this moment do not count. */
  readonly since: SimMs;
  /** The deed that gives `target` its meaning; -1 for none. */
  readonly cause: number;
}

/** Whether some deed that still stands matches. */
export function isDone(snapshot: Snapshot, pattern: DeedPattern, when: DoneWhen): boolean {
  if (pattern.on === null) return anyDeed(snapshot, pattern, when);
  for (const reference of pattern.on) {
    for (const position of positionsOf(snapshot, reference, when.cause)) {
      if (doneOn(snapshot, position, pattern, when)) return true;
    }
  }
  return false;
}

/** Whether a deed is one that a pattern looks for; `target` stands for nothing here. */
export function matches(snapshot: Snapshot, pattern: DeedPattern, deed: Deed): boolean {
  if (!fits(pattern, deed)) return false;
  if (pattern.on === null) return true;
  return (
    deed.item !== -1 &&
    pattern.on.some((slot) => slot >= 0 && get(snapshot.places, slot).includes(deed.item))
  );
}

function fits(pattern: DeedPattern, deed: Deed): boolean {
  return (
    (pattern.mask & deed.mask) !== 0 &&
    (pattern.contacts === null || pattern.contacts.includes(deed.contact))
  );
}

function positionsOf(snapshot: Snapshot, reference: number, cause: number): readonly number[] {
  if (reference !== TARGET) return get(snapshot.places, reference);
  const target = targetOf(snapshot, cause);
  return target === -1 ? [] : [target];
}

function doneOn(
  snapshot: Snapshot,
  position: number,
  pattern: DeedPattern,
  when: DoneWhen,
): boolean {
  return get(snapshot.deedsOn, position).some((index) =>
    counts(snapshot, get(snapshot.deeds, index), pattern, when),
  );
}

function anyDeed(snapshot: Snapshot, pattern: DeedPattern, when: DoneWhen): boolean {
  for (let i = size(snapshot.deeds) - 1; i >= 0; i -= 1) {
    const deed = at(at(snapshot.deeds, i >> 5), i & 31);
    if (deed.at < when.since) return false;
    if (counts(snapshot, deed, pattern, when)) return true;
  }
  return false;
}

function counts(snapshot: Snapshot, deed: Deed, pattern: DeedPattern, when: DoneWhen): boolean {
  if (deed.takenBack !== null || deed.at < when.since || !fits(pattern, deed)) return false;
  const appeared = deed.item === -1 ? 0 : Math.max(0, itemAt(snapshot, deed.item).at);
  return deed.at - appeared <= when.within;
}
