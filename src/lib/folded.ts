/** The words of a text, without accents or capitals. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/**
 * The same as one text, with a space before and after each word: so that
 * `folded(text).includes(folded(phrase))` finds whole words and whole phrases. Empty without words.
 */
export function folded(text: string): string {
  const words = wordsOf(text);
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}
