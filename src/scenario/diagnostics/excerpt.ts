import type { Bilingual } from '../../vocabulary/language.ts';
import type { SlotValue } from './entry.ts';

const LONGEST = 60;

/** What stands in the file, short enough for a sentence. Never serialises more than it shows. */
export function excerpt(value: unknown): SlotValue {
  if (value === undefined) return { fr: 'rien', en: 'nothing' };
  if (value === null) return 'null';
  if (Array.isArray(value)) return listOf(value.length);
  if (typeof value === 'object') return objectOf(Object.keys(value));
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  // JSON has no other values.
  return typeof value;
}

/** A string as JSON writes it, shortened. */
export function quoted(text: string): string {
  const shown = text.length > LONGEST ? `${wholeStart(text)}…` : text;
  return JSON.stringify(shown);
}

/** Never cuts a character in half. */
function wholeStart(text: string): string {
  const last = text.charCodeAt(LONGEST - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? LONGEST - 1 : LONGEST);
}

function listOf(length: number): Bilingual {
  if (length === 0) return { fr: 'une liste vide', en: 'an empty list' };
  return {
    fr: `une liste de ${length} élément${length === 1 ? '' : 's'}`,
    en: `a list of ${length} element${length === 1 ? '' : 's'}`,
  };
}

function objectOf(keys: readonly string[]): Bilingual {
  if (keys.length === 0) return { fr: 'un objet vide', en: 'an empty object' };
  const some =
    keys
      .slice(0, 3)
      .map((key) => quoted(key))
      .join(', ') + (keys.length > 3 ? '…' : '');
  return { fr: `un objet (${some})`, en: `an object (${some})` };
}
