import type { ItemId } from '../../engine/item.ts';
import type { Programme } from '../../engine/programme.ts';
import type { SnapshotView } from '../../engine/snapshot.ts';
import type { Expectation, ModelReply } from '../../scenario/schema/expectation.ts';
import type { Text } from '../../scenario/schema/primitives.ts';
import { textIn } from '../../scenario/text.ts';
import type { Language } from '../../vocabulary/language.ts';
import { shownItem } from '../words-to-read.ts';

/** The words of an author in the language wanted, or in the only one there is. */
export function say(text: Text, language: Language): string {
  return textIn(text, language).text;
}

/** The words of an author in every language of the scenario. */
export function versionsOf({ scenario }: Programme, text: Text): readonly string[] {
  return scenario.languages.map((language) => say(text, language));
}

/** The language in which an expectation wants its answer, at this moment. */
export function languageOf(
  programme: Programme,
  view: SnapshotView,
  expectation: Expectation,
  item: ItemId | null,
): Language {
  if (expectation.language === 'fr' || expectation.language === 'en') return expectation.language;
  if (expectation.language === 'any' || item === null) return view.language;
  return shownItem(programme, view, item)?.language ?? view.language;
}

/** Model replies of the first of these qualities that has any. */
export function modelsOf(
  expectation: Expectation,
  qualities: readonly ModelReply['quality'][],
): readonly ModelReply[] {
  for (const quality of qualities) {
    const models = expectation.models.filter((model) => model.quality === quality);
    if (models.length > 0) return models;
  }
  return [];
}

const HAND_OVER: Readonly<Record<Language, string>> = {
  fr: 'Bonjour, je vous transmets ceci.',
  en: 'Hello, passing this on to you.',
};

/** What a hand-over says; the message itself is attached, so that only this is written. */
export function handOver(
  programme: Programme,
  language: Language,
  says: readonly string[],
): string {
  const said = says.flatMap((id) => phraseOf(programme, id, language));
  return [HAND_OVER[language], ...said.map(sentence)].join(' ');
}

/** The first phrase of a group as one would say it. */
function phraseOf(programme: Programme, id: string, language: Language): readonly string[] {
  const group = programme.scenario.phrases[id];
  const phrase = group?.[language]?.[0] ?? group?.fr?.[0] ?? group?.en?.[0];
  return phrase === undefined ? [] : [phrase.replaceAll('*', '')];
}

function sentence(phrase: string): string {
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`;
}

/** A full answer for somebody who was told to wait: an approved line, or the facts that are known. */
export function followUp(
  programme: Programme,
  view: SnapshotView,
  expectation: Expectation,
  language: Language,
): string | null {
  const { facts, approvedLines } = programme.scenario.organisation;
  const known = facts.filter(({ id }) => expectation.facts.includes(id) && view.isRevealed(id));
  if (known.length > 0) return known.map((fact) => say(fact.text, language)).join(' ');
  const line = approvedLines.find(({ id, available }) => !available && view.isApproved(id));
  return line === undefined ? null : say(line.text, language);
}
