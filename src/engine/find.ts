import { at } from '../lib/at.ts';
import { NOTHING, type Reference, TARGET } from './compile/reference.ts';
import { ANSWERS, type Deed, type Words } from './deed.ts';
import type { Author, Item, ItemId } from './item.ts';
import type { Programme } from './programme.ts';
import type { Snapshot } from './snapshot.ts';
import { get, size } from './vector.ts';

/** Position of an item that is on the page (deleted ones included), or -1. */
export function positionOf(programme: Programme, snapshot: Snapshot, id: ItemId): number {
  const tilde = id.indexOf('~');
  if (tilde === 0) return madeAt(snapshot, ordinal(id.slice(1)));
  const slot = programme.names.findSlot(tilde === -1 ? id : id.slice(0, tilde));
  if (slot === -1) return -1;
  const places = get(snapshot.places, slot);
  if (tilde === -1) return places[0] ?? -1;
  const occurrence = ordinal(id.slice(tilde + 1));
  // The first occurrence has the id of the file: `c1~1` is nobody's.
  return occurrence < 2 ? -1 : (places[occurrence - 1] ?? -1);
}

function madeAt({ made }: Snapshot, number: number): number {
  return number > 0 && number <= size(made) ? get(made, number - 1) : -1;
}

/** The number that a string of digits stands for; 0 for anything that no id was made with. */
function ordinal(written: string): number {
  const number = Number(written);
  return Number.isSafeInteger(number) && String(number) === written ? number : 0;
}

export function itemAt(snapshot: Snapshot, position: number): Item {
  return get(snapshot.items, position);
}

/** Position of the latest occurrence of what a file refers to, or -1 when it is not there (yet). */
export function resolve(snapshot: Snapshot, reference: Reference, cause: number): number {
  if (reference === NOTHING) return -1;
  if (reference === TARGET) return targetOf(snapshot, cause);
  const places = get(snapshot.places, reference);
  return places.length === 0 ? -1 : at(places, places.length - 1);
}

/** Position of what a deed was about; a post that answers nothing is about itself ([E22]). -1 for none. */
export function targetOf(snapshot: Snapshot, cause: number): number {
  if (cause === -1) return -1;
  const { item, own } = get(snapshot.deeds, cause);
  return item === -1 ? own : item;
}

/** The words of the trainee's latest answer to an item that still stands. */
export function latestWords(snapshot: Snapshot, position: number): Words | undefined {
  const deeds = get(snapshot.deedsOn, position);
  for (let i = deeds.length - 1; i >= 0; i -= 1) {
    const deed = get(snapshot.deeds, at(deeds, i));
    if (answers(deed)) return get(snapshot.words, deed.words);
  }
  return undefined;
}

function answers(deed: Deed): boolean {
  return deed.takenBack === null && deed.words !== -1 && (deed.mask & ANSWERS) !== 0;
}

/** Tells one author from another: a persona's or contact's id, a voice's handle after `@`. */
export function authorKey(author: Author): string {
  switch (author.kind) {
    case 'organisation':
      return 'organisation';
    case 'voice':
      return `@${author.handle}`;
    default:
      return author.id;
  }
}

/** Whether anything of it, from the item up to its thread, holds. */
export function anyAbove(
  programme: Programme,
  snapshot: Snapshot,
  position: number,
  holds: (item: Item) => boolean,
): boolean {
  let item = itemAt(snapshot, position);
  while (!holds(item)) {
    if (item.parent === null) return false;
    item = itemAt(snapshot, positionOf(programme, snapshot, item.parent));
  }
  return true;
}
