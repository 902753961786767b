import type { Span } from '../vocabulary/reading.ts';

export type TokenKind =
  | 'word'
  | 'number'
  | 'emoji'
  | 'url'
  | 'email'
  | 'mention'
  | 'hashtag'
  | 'mark';

/** One unit of a text. Elisions (`l'`), hyphenated parts and glued inversions are tokens of their own. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Plain letters: what rules and the model compare. */
  readonly plain: string;
  /** A word that starts with a capital and goes on in small letters. */
  readonly capital: boolean;
  /** A word of three letters or more, all capitals. */
  readonly shouted: boolean;
  /** Index of the sentence it belongs to. */
  sentence: number;
  /** Index of the clause: commas, colons and brackets open a new one. */
  clause: number;
  /** Between quotation marks: somebody else's words. */
  quoted: boolean;
  /** A capitalised word that no list knows, wherever it stands: taken for a name. */
  readonly name?: true;
}

export type SentenceEnd = 'statement' | 'question' | 'exclamation' | 'open';

export interface Sentence {
  /** Index in `units` of its first unit, and of the unit after its last. */
  readonly first: number;
  readonly end: number;
  readonly ending: SentenceEnd;
  /** From its first mark or unit to its last, what opens and closes it included. */
  readonly span: Span;
}

/** A text cut up. `units` are all tokens but the marks, and `sentences` index into them. */
export interface TokenisedText {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly units: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Tokens of kind `word` and `number`: what is counted as words. */
  readonly words: number;
  /** Where a slip of the finger was read as the word it meant; absent or empty where there was none. */
  readonly slips?: readonly Span[];
}

export function spanOf({ start, end }: Token): Span {
  return { start, end };
}
