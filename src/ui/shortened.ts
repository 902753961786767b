/** A text of at most `most` graphemes: cut between two of them, never within an emoji or an accent. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const graphemes = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  if (graphemes.length <= most) return text;
  return `${graphemes
    .slice(0, Math.max(0, most - 1))
    .join('')
    .trimEnd()}…`;
}
