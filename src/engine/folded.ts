/**
 * Text as words alone, without accents or capitals, with a space before and after each: so that
 * `folded(text).includes(folded(phrase))` finds whole words and whole phrases.
 */
export function folded(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}
