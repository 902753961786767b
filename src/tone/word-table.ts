import { unpackWords } from './word-list.ts';

/**
 * Weights of many words in few bytes: for each scale or move one text with a letter a word, which says
 * in how many steps of its column the word weighs. Letters of one column are alike, so that they pack well.
 */
export interface WordTable {
  /** Words and pairs in order, packed; see `word-list.ts`. */
  readonly words: string;
  /** What one step weighs, in units of 1/1024: one number per column. */
  readonly steps: readonly number[];
  /** One text per column, a letter a word. */
  readonly columns: readonly string[];
}

/** Steps either way that a letter can say. */
export const MOST_STEPS = 45;

const ZERO = 36 + MOST_STEPS;
/** The letter that JSON would have to escape is jumped over. */
const BACKSLASH = 92;

export function letterOf(steps: number): string {
  const code = Math.min(MOST_STEPS, Math.max(-MOST_STEPS, steps)) + ZERO;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
}

export function stepsOf(letter: number): number {
  return (letter > BACKSLASH ? letter - 1 : letter) - ZERO;
}

/** The words of a table. */
export function wordsIn({ words }: WordTable): string[] {
  return unpackWords(words);
}

/**
 * The weights of one word in some of the columns, in units.
 *
 * @throws Error when a column is shorter than the list of words.
 */
export function rowIn({ steps, columns }: WordTable, word: number, from: number, to: number) {
  const row: number[] = [];
  for (let column = from; column < to; column += 1) {
    const letter = columns[column]?.charCodeAt(word);
    if (letter === undefined || Number.isNaN(letter))
      throw new Error(`model words: column ${column} has no letter for word ${word}`);
    row.push(stepsOf(letter) * (steps[column] ?? 0));
  }
  return row;
}
