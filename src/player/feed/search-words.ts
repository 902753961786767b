/** Folded for searching: accents, capitals and the shape of apostrophes do not matter. */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

/** Whether a text holds any of these words or phrases. */
export function holdsAny(text: string, words: readonly string[]): boolean {
  const where = folded(text);
  return words.some((word) => where.includes(folded(word)));
}
