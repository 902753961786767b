import { type Bilingual, type Language } from '../vocabulary/language.ts';
import english from './messages/en.json' with { type: 'json' };
import french from './messages/fr.json' with { type: 'json' };

/** What the trainee reads about a rule or a feature. It suggests, since words can be meant otherwise. */
interface Message {
  readonly says: string;
  readonly better?: string;
}

const MESSAGES: Readonly<Record<Language, Readonly<Record<string, Message>>>> = {
  fr: french,
  en: english,
};

/** Ids that have an explanation. Once shipped, an id keeps its meaning for ever. */
export const MESSAGE_IDS: ReadonlySet<string> = new Set(Object.keys(french));

/** Suggestions carry the id of their rule's message with this ending. */
const BETTER = '.better';

export function suggestionIdOf(messageId: string): string {
  return `${messageId}${BETTER}`;
}

/** Whether a better wording is proposed for what this message explains. */
export function hasSuggestion(messageId: string): boolean {
  return MESSAGES.fr[messageId]?.better !== undefined;
}

/**
 * The sentence of a message or suggestion id, in both languages.
 *
 * @throws RangeError when the id has none.
 */
export function messageOf(id: string): Bilingual {
  return { fr: sentenceOf(id, 'fr'), en: sentenceOf(id, 'en') };
}

/** The id of what explains a contribution's feature: a rule's own message, or its family's (`length.short` → `length`). */
export function featureMessageId(feature: string): string {
  const rule = /^rule\.(?:fr|en)\.(.+)$/.exec(feature)?.[1];
  if (rule !== undefined) return rule;
  return MESSAGE_IDS.has(feature) ? feature : (feature.split(/[.:]/)[0] ?? feature);
}

/** The explanation of a contribution's feature. */
export function featureMessageOf(feature: string): Bilingual {
  return messageOf(featureMessageId(feature));
}

function sentenceOf(id: string, language: Language): string {
  const message = MESSAGES[language][id.endsWith(BETTER) ? id.slice(0, -BETTER.length) : id];
  const sentence = id.endsWith(BETTER) ? message?.better : message?.says;
  if (sentence === undefined) throw new RangeError(`no tone message is named "${id}"`);
  return sentence;
}
