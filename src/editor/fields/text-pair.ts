import type { Text } from '../../scenario/schema/primitives.ts';
import type { Language } from '../../vocabulary/language.ts';

/** What a field shows of a text in one language; a person of one language has words in that one only. */
export function wordsIn(text: Text | undefined, language: Language, sole: Language | null): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return language === sole ? text : '';
  if ('only' in text) return text.only === language ? text.text : '';
  return text[language] ?? '';
}

/**
 * The text with other words in one language. Words taken away leave the key out, so that what is left
 * can always be kept; a text without any words is `{}` and a problem that is told, not a loss.
 */
export function withWords(
  text: Text | undefined,
  language: Language,
  words: string,
  sole: Language | null,
): Text {
  if (typeof text === 'object' && 'only' in text && words !== '' && text.only === language)
    return { only: language, text: words };
  if (sole === language && (text === undefined || typeof text === 'string') && words !== '')
    return words;
  const { fr, en } = bothOf(text, sole);
  const next = { fr, en, [language]: words };
  return {
    ...(next.fr !== '' && { fr: next.fr }),
    ...(next.en !== '' && { en: next.en }),
  };
}

function bothOf(text: Text | undefined, sole: Language | null): Record<Language, string> {
  return { fr: wordsIn(text, 'fr', sole), en: wordsIn(text, 'en', sole) };
}
