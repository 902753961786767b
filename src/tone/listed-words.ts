import type { Language } from '../vocabulary/language.ts';
import type { Lexicon } from './lexicon.ts';
import english from './listed-words/en.json' with { type: 'json' };
import french from './listed-words/fr.json' with { type: 'json' };
import { NearWords, wordsOfRules } from './near-word.ts';
import { unpackWords } from './word-list.ts';

/** Words that people write in replies and comments, plain letters, packed: `npm run tone:words` lists them. */
const LISTED: Readonly<Record<Language, string>> = { fr: french.words, en: english.words };

const built = new WeakMap<Lexicon, NearWords>();

/** What slips of the finger are read by: the listed words of a language and those of its rules. */
export function nearWordsOf(lexicon: Lexicon): NearWords {
  const ready = built.get(lexicon);
  if (ready !== undefined) return ready;
  const words = [...unpackWords(LISTED[lexicon.language]), ...wordsOfRules(lexicon)];
  const near = new NearWords(words, lexicon.language);
  built.set(lexicon, near);
  return near;
}
