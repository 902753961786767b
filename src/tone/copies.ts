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
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const copied = earlier.find((other) => repeats(words, wordsOf(tokenise(other.text))));
  return copied?.seq ?? null;
}

function repeats(words: readonly string[], others: readonly string[]): boolean {
  if (words.length < SHORTEST_COMPARED) return words.join(' ') === others.join(' ');
  const known = new Set(triples(others));
  const own = triples(words);
  const shared = own.reduce((sum, triple) => sum + (known.has(triple) ? 1 : 0), 0);
  return shared / own.length >= COPIED_SHARE;
}

/** Words without the names and numbers that a pasted text is dressed with. */
function wordsOf(text: TokenisedText): string[] {
  return text.units.filter((unit) => unit.kind === 'word').map((unit) => unit.plain);
}

function triples(words: readonly string[]): string[] {
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);
}
