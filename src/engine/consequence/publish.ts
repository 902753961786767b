import type { Channel } from '../../vocabulary/channel.ts';
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
  if (publication.in !== NOTHING && !mayStandUnder(draft, parent, publication.channel)) return;
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

/** Whether the item answered is there; the trainee's posts are answered on their own channel only. */
export function mayStandUnder(draft: Draft, parent: number, channel: Channel): boolean {
  if (parent === -1) return false;
  const item = itemAt(draft, parent);
  return item.own?.action !== 'publish' || item.channel === channel;
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

/** What an item quotes, if that is there, on the same channel. */
export function quoted(
  { draft }: Step,
  publication: CompiledPublication,
  cause: number,
): ItemId | null {
  const position = resolve(draft, publication.quotes, cause);
  if (position === -1) return null;
  const { id, channel } = itemAt(draft, position);
  return channel === publication.channel ? id : null;
}
