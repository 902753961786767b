import type { Bilingual } from '../../vocabulary/language.ts';
import { quoted } from './excerpt.ts';

const MOST_SHOWN = 12;

/** `"a", "b" ou "c"`: the values to choose from, cut short when there are many. */
export function choices(values: readonly unknown[]): Bilingual {
  const words = values.map((value) => (typeof value === 'string' ? quoted(value) : String(value)));
  if (words.length === 0) return { fr: 'aucune valeur', en: 'no value' };
  if (words.length > MOST_SHOWN) {
    const some = words.slice(0, MOST_SHOWN).join(', ');
    const rest = words.length - MOST_SHOWN;
    return { fr: `${some}… (et ${rest} autres)`, en: `${some}… (and ${rest} others)` };
  }
  return { fr: joined(words, 'ou'), en: joined(words, 'or') };
}

function joined(words: readonly string[], or: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${or} ${last}`;
}

/** A weight of data in the units of each language, rounded up so that a limit passed looks passed. */
export function weightOf(bytes: number): Bilingual {
  const [amount, fr, en] =
    bytes >= 1_000_000
      ? [Math.ceil(bytes / 10_000) / 100, 'Mo', 'MB']
      : [Math.ceil(bytes / 10) / 100, 'Ko', 'KB'];
  return { fr: `${String(amount).replace('.', ',')}\u00a0${fr}`, en: `${amount}\u00a0${en}` };
}

/** A character that cannot be shown, by its Unicode number. */
export function codePointName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
