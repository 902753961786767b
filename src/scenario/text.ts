import type { Language } from '../vocabulary/language.ts';
import type { Text } from './schema/primitives.ts';

/** Words as shown, with the language they are in (for `lang` attributes and scoring). */
export interface ShownText {
  readonly text: string;
  readonly language: Language;
}

/**
 * The words a person reads when the content is shown in `language`. Somebody who really writes in
 * one language is shown in that one; a missing translation falls back to the other language.
 *
 * @param sole the scenario's language where it declares one only; plain strings are in it.
 */
export function textIn(text: Text, language: Language, sole: Language = language): ShownText {
  if (typeof text === 'string') return { text, language: sole };
  if ('only' in text) return { text: text.text, language: text.only };
  const wanted = text[language];
  if (wanted !== undefined) return { text: wanted, language };
  const other: Language = language === 'fr' ? 'en' : 'fr';
  return { text: text[other] ?? '', language: other };
}
