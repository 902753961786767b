import type { Item, ItemId } from '../engine/item.ts';
import type { Programme } from '../engine/programme.ts';
import type { SnapshotView } from '../engine/snapshot.ts';
import { type ShownText, textIn } from '../scenario/text.ts';
import type { ReadRequest } from '../tone/read.ts';

/** What the analyser is given with the words of a trainee: what they answer, and what was said before. */
export function wordsToRead(
  programme: Programme,
  view: SnapshotView,
  text: string,
  about: { readonly answers: ItemId | null; readonly edits?: ItemId },
): ReadRequest {
  const { phrases, organisation } = programme.scenario;
  return {
    text,
    item: about.answers === null ? null : shown(programme, view, about.answers),
    phrases,
    voice: { address: organisation.voice.address },
    earlier: earlierWords(view, about.edits ?? null),
  };
}

/** The item that the trainee's own words answer; null when they answer none. */
export function answeredBy(view: SnapshotView, own: ItemId): ItemId | null {
  return view.item(own)?.parent ?? null;
}

/** An item in the language in which the trainee sees it. */
function shown(programme: Programme, view: SnapshotView, id: ItemId): ShownText | null {
  const item = view.item(id);
  if (item === undefined) return null;
  const [sole, other] = programme.scenario.languages;
  return textIn(item.text, view.language, other === undefined ? sole : view.language);
}

/** All that the trainee has written on the page, except the words being edited. */
function earlierWords(view: SnapshotView, except: ItemId | null) {
  return view
    .items()
    .filter((id) => id !== except)
    .flatMap((id) => ownWords(view.item(id)))
    .sort((a, b) => a.seq - b.seq);
}

function ownWords(item: Item | undefined) {
  if (item?.own === null || item?.own === undefined || typeof item.text !== 'string') return [];
  return [{ seq: item.own.event, text: item.text }];
}
