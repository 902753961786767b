import type { TokenisedText } from './token.ts';
import { tokenise } from './tokenise.ts';

/** A text of the run that a reply may repeat; `seq` is that of its event. */
export interface EarlierText {
  readonly seq: number;
  readonly text: string;
}

/** Texts of fewer words are copies only when they say exactly the same words. */
const SHORTEST_COMPARED = 8;
/** Share of the reply's word triples that an earlier text holds, from which on it is a copy. */
const COPIED_SHARE = 0.7;

/** The `seq` of the earliest text that this one repeats, all but a few words, or null. */
export function copyOf(text: TokenisedText, earlier: readonly EarlierText[]): number | null {
  if (text.words === 0) return null;
  const copied = earlier.find((other) => repeats(text, tokenise(other.text)));
  return copied?.seq ?? null;
}

function repeats(text: TokenisedText, other: TokenisedText): boolean {
  const words = wordsOf(text);
  if (words.length < SHORTEST_COMPARED) return words.join(' ') === wordsOf(other).join(' ');
  const known = new Set(triples(undressed(other)));
  const own = triples(undressed(text));
  const shared = own.reduce((sum, triple) => sum + (known.has(triple) ? 1 : 0), 0);
  return shared / own.length >= COPIED_SHARE;
}

/** Words without the numbers: those that a pasted text is dressed with. */
function wordsOf(text: TokenisedText): string[] {
  return text.units.filter((unit) => unit.kind === 'word').map((unit) => unit.plain);
}

/**
 * Words without the names either, which are what is changed in a pasted text. A capital tells a name only
 * inside a sentence; a text that is nothing but names is left as it is.
 */
function undressed(text: TokenisedText): string[] {
  const words = text.units.filter(
    ({ kind, capital, sentence }, index) =>
      kind === 'word' && !(capital && text.sentences[sentence]?.first !== index),
  );
  const plains = words.map(({ plain }) => plain).filter((plain) => !TITLES.has(plain));
  return plains.length < 3 ? wordsOf(text) : plains;
}

/** Titles go with the names. */
const TITLES: ReadonlySet<string> = new Set(['m', 'mme', 'monsieur', 'madame', 'mr', 'mrs', 'ms']);

function triples(words: readonly string[]): string[] {
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);
}
