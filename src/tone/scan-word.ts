import { isApostrophe, isDigit, isLetter } from './characters.ts';
import { plain } from './letters.ts';

/** French words that elide before a vowel: their apostrophe ends a token. */
const ELIDED = new Set(
  'c d j l m n s t qu jusqu lorsqu puisqu quoiqu quelqu presqu entr'.split(' '),
);

const FULL_FORMS: Readonly<Record<string, string>> = {
  "c'": 'ce',
  "d'": 'de',
  "j'": 'je',
  "l'": 'le',
  "m'": 'me',
  "n'": 'ne',
  "s'": 'se',
  "t'": 'te',
  "qu'": 'que',
  "jusqu'": 'jusque',
  "lorsqu'": 'lorsque',
  "puisqu'": 'puisque',
  "quoiqu'": 'quoique',
  "quelqu'": 'quelque',
  "presqu'": 'presque',
  "entr'": 'entre',
};

/** The word an elision stands for: `qu'` is `que`, and `s'` before `il` is `si`. */
export function fullForm(elided: string, following: string): string {
  if (elided === "s'" && (following === 'il' || following === 'ils')) return 'si';
  return FULL_FORMS[elided] ?? elided;
}

/** Words with an apostrophe inside that are one word in French. */
const WHOLE = new Set(["aujourd'hui", "d'abord"]);

/**
 * End of the word that starts at `start`, elisions cut after their apostrophe: `l'ami` ends after
 * `l'`, `don't` and `aujourd'hui` go on to the end.
 */
export function endOfWord(text: string, start: number): number {
  let end = endOfLetters(text, start);
  while (isApostrophe(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1))) {
    const after = endOfLetters(text, end + 1);
    const head = plain(text.slice(start, end));
    if (ELIDED.has(head) && !WHOLE.has(plain(text.slice(start, after)))) return end + 1;
    end = after;
  }
  return end;
}

function endOfLetters(text: string, start: number): number {
  let end = start;
  while (end < text.length && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))))
    end += 1;
  return end;
}

/** Inversions written without their hyphen (`pourriezvous`): where the pronoun starts, or -1. */
export function gluedPronoun(word: string): number {
  if (word.length < 8 || !word.endsWith('ezvous')) return -1;
  return word.length - 'vous'.length;
}
