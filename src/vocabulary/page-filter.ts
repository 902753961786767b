import { folded, wordsOf } from '../lib/folded.ts';
import { COARSE_WORDS } from './coarse-words.ts';
import type { PageSettings } from './page-setting.ts';

/** A word that the page holds back, and the setting because of which it does. */
export interface HeldBack {
  readonly by: 'blockedWords' | 'profanityFilter';
  /** The blocked word or phrase as it is on the list; the coarse word without accents or capitals. */
  readonly word: string;
}

/**
 * The first word for which what people write on the wall arrives hidden; null when nothing is held
 * back. Whole words, accents and capitals aside; blocked words before coarse ones.
 *
 * @param versions the text in every language it has: what arrives must not depend on the language of
 * the interface.
 */
export function heldBack(
  { blockedWords, profanityFilter }: Pick<PageSettings, 'blockedWords' | 'profanityFilter'>,
  versions: readonly string[],
): HeldBack | null {
  const blocked = blockedWordIn(blockedWords, versions);
  if (blocked !== undefined) return { by: 'blockedWords', word: blocked };
  if (profanityFilter === 'off') return null;
  const coarse = COARSE_WORDS[profanityFilter];
  for (const version of versions) {
    const word = wordsOf(version).find((each) => coarse.has(each));
    if (word !== undefined) return { by: 'profanityFilter', word };
  }
  return null;
}

function blockedWordIn(words: readonly string[], versions: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const written = versions.map(folded);
  return words.find((word) => {
    const phrase = folded(word);
    return phrase !== '' && written.some((version) => version.includes(phrase));
  });
}
