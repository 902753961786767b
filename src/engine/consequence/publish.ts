import { hiddenOnArrival, isKeptOut, keptOutAs } from '../arrival.ts';
import type { CompiledPublication } from '../compile/publication.ts';
import { NOTHING } from '../compile/reference.ts';
import { itemAt, resolve } from '../find.ts';
import type { Item, ItemId } from '../item.ts';
import { place } from '../place.ts';
import type { KeptOut } from '../record.ts';
import type { Draft, Step } from '../step.ts';

/** Something of the script appears, unless what it answers is not there or the page keeps it out. */
export function publish(step: Step, publication: CompiledPublication, cause: number): void {
  const { programme, draft } = step;
  const parent = resolve(draft, publication.in, cause);
  if (publication.in !== NOTHING && parent === -1) return;
  const arrival = { ...publication, parent };
  if (isKeptOut(programme, draft, arrival)) {
    countKeptOut(draft, keptOutAs(draft, arrival));
    return;
  }
  const heldBack = hiddenOnArrival(draft.settings, arrival);
  place(step, {
    channel: publication.channel,
    author: publication.author,
    text: publication.text,
    slot: publication.slot,
    parent,
    extras: {
      ...written(publication),
      quotes: quoted(step, publication, cause),
      hidden: heldBack,
      heldBack,
    },
  });
}

/** What did not come leaves no other trace. */
export function countKeptOut(draft: Draft, as: keyof KeptOut | null): void {
  if (as !== null) draft.keptOut = { ...draft.keptOut, [as]: draft.keptOut[as] + 1 };
}

/** What the file says of an item besides who, where and what. */
export function written(publication: CompiledPublication): Partial<Item> {
  const { image, stars, likes, source, breaks } = publication;
  return { image, stars, likes, source, breaks };
}

/** What an item quotes, if that is there. */
export function quoted(
  { draft }: Step,
  publication: CompiledPublication,
  cause: number,
): ItemId | null {
  const position = resolve(draft, publication.quotes, cause);
  return position === -1 ? null : itemAt(draft, position).id;
}
