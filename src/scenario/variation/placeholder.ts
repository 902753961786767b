/** `{table.word}`: the place of a word that the row drawn will give. */
export interface Placeholder {
  /** As it stands in the text, braces included. */
  readonly written: string;
  readonly table: string;
  readonly word: string;
}

const NAME = '[a-z0-9][a-z0-9-]{0,63}';
const PLACEHOLDER = new RegExp(`\\{(${NAME})\\.(${NAME})\\}`, 'g');

/** What was surely meant to be a placeholder, well written or not. */
const ATTEMPT = /\{[ \t]*[\p{L}\d_-]+[ \t]*\.[ \t]*[\p{L}\d_-]+[ \t]*\}/gu;

/** The placeholders of a text, in order. */
export function placeholdersIn(text: string): Placeholder[] {
  if (!text.includes('{')) return [];
  return [...text.matchAll(PLACEHOLDER)].map(([written, table = '', word = '']) => ({
    written,
    table,
    word,
  }));
}

/** Everything in a text that looks like a placeholder, as it is written. */
export function attemptsIn(text: string): string[] {
  return text.includes('{') ? [...text.matchAll(ATTEMPT)].map(([written]) => written) : [];
}

/** The placeholder that a text is nothing but; `undefined` where it says more, or has none. */
export function loneIn(text: string): Placeholder | undefined {
  const [first] = placeholdersIn(text);
  return first?.written === text ? first : undefined;
}

/** A text with each placeholder replaced; those for which nothing is given stay as they are. */
export function filled(text: string, wordFor: (place: Placeholder) => string | undefined): string {
  if (!text.includes('{')) return text;
  return text.replaceAll(
    PLACEHOLDER,
    (written, table: string, word: string) => wordFor({ written, table, word }) ?? written,
  );
}
