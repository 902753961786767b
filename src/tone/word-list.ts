/**
 * Many words in order in few bytes: each says with a capital how many letters it shares with the word
 * before (A none, B one…), then gives the rest. Words are plain letters, so that a capital starts each.
 */
const NONE = 65;
const MOST_SHARED = 25;

/** @param words without capitals; order is kept, though only sorted words pack well. */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      const shared = Math.min(sharedStart(before, word), MOST_SHARED);
      before = word;
      return String.fromCharCode(NONE + shared) + word.slice(shared);
    })
    .join('');
}

export function unpackWords(packed: string): string[] {
  const words: string[] = [];
  for (const [, capital = 'A', rest = ''] of packed.matchAll(/([A-Z])([^A-Z]*)/g))
    words.push((words.at(-1) ?? '').slice(0, capital.charCodeAt(0) - NONE) + rest);
  return words;
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
  return at;
}
