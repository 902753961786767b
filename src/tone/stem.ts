import type { Language } from '../vocabulary/language.ts';

/**
 * A light stem: gender and number fall off, so that « désolé », « désolées » and « désolés » weigh the
 * same, and "refund", "refunds", "refunded" too. Takes and gives plain letters.
 */
export function stemOf(word: string, language: Language): string {
  return language === 'fr' ? frenchStem(word) : englishStem(word);
}

function frenchStem(word: string): string {
  if (word.length < 5) return word;
  let stem = word.replace(/x$/, 's');
  stem = stem.replace(/e?s$/, '').replace(/e+$/, '');
  return stem
    .replace(/euse$|eus$/, 'eu')
    .replace(/nn$/, 'n')
    .replace(/ll$/, 'l')
    .replace(/tt$/, 't');
}

function englishStem(word: string): string {
  if (word.length < 5 || word.includes("'")) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ss') || word.endsWith('us')) return word;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
