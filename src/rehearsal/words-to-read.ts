import type { Item, ItemId } from '../engine/item.ts';
import type { Programme } from '../engine/programme.ts';
import type { SnapshotView } from '../engine/snapshot.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { type ShownText, textIn } from '../scenario/text.ts';
import { type CompiledPhrases, compilePhrases } from '../tone/phrases.ts';
import type { ReadRequest } from '../tone/read.ts';

/**
 * What the analyser is given with the words of a trainee: the item they answer as it was shown, and
 * what was said before.
 *
 * @param about.answers the item answered; null when the words answer none
 * @param about.edits the trainee's own item that is being rewritten, which is no earlier text
 */
export function wordsToRead(
  programme: Programme,
  view: SnapshotView,
  text: string,
  about: { readonly answers: ItemId | null; readonly edits?: ItemId },
): ReadRequest {
  const { organisation } = programme.scenario;
  return {
    text,
    item: about.answers === null ? null : shownItem(programme, view, about.answers),
    phrases: phrasesOf(programme.scenario),
    voice: { address: organisation.voice.address },
    earlier: earlierWords(view, about.edits ?? null),
  };
}

const COMPILED = new WeakMap<Scenario, CompiledPhrases>();

/** The phrase groups of a scenario, compiled once. */
export function phrasesOf(scenario: Scenario): CompiledPhrases {
  const known = COMPILED.get(scenario);
  if (known !== undefined) return known;
  const compiled = compilePhrases(scenario.phrases);
  COMPILED.set(scenario, compiled);
  return compiled;
}

/** An item in the language in which the trainee sees it; null when there is no such item. */
export function shownItem(programme: Programme, view: SnapshotView, id: ItemId): ShownText | null {
  const item = view.item(id);
  if (item === undefined) return null;
  const [sole, other] = programme.scenario.languages;
  return textIn(item.text, view.language, other === undefined ? sole : view.language);
}

function earlierWords(view: SnapshotView, except: ItemId | null): ReadRequest['earlier'] {
  return view
    .items()
    .filter((id) => id !== except)
    .flatMap((id) => ownWords(view.item(id)))
    .sort((left, right) => left.seq - right.seq);
}

function ownWords(item: Item | undefined): ReadRequest['earlier'][number][] {
  if (item?.own === null || item?.own === undefined) return [];
  return [{ seq: item.own.event, text: textIn(item.text, 'fr').text }];
}
