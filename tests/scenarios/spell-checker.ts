import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createHunspellFromFiles } from 'hunspell-wasm';
import type { Language } from '../../src/vocabulary/language.ts';

const DICTIONARIES = { fr: 'dictionary-fr', en: 'dictionary-en-ca' } as const;

/**
 * The project's own words, in `words/`: one a line, `#` begins a remark. A file is read for the
 * languages and the speakers that its name says: `fr-`, `en-` or `both-`; then `all` (good anywhere) or
 * `fans` (only in what people of the public write: joual, chat, deliberate slips).
 */
const lists = join(import.meta.dirname, 'words');

/** Colleagues among themselves go from one language to the other; fans write as they please. */
export type Speaker = 'house' | 'colleagues' | 'fans';

export interface OwnWord {
  readonly list: string;
  readonly word: string;
}

export const ownWords: readonly OwnWord[] = readdirSync(lists).flatMap((list) =>
  readFileSync(join(lists, list), 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((word) => word !== '')
    .map((word) => ({ list, word })),
);

/** Says whether a word is well written, and keeps an account of the project's own words that served. */
export interface SpellChecker {
  readonly accepts: (word: string, speaker: Speaker) => boolean;
  readonly used: ReadonlySet<OwnWord>;
}

export async function spellChecker(language: Language): Promise<SpellChecker> {
  const folder = dirname(createRequire(import.meta.url).resolve(DICTIONARIES[language]));
  const hunspell = await createHunspellFromFiles(
    join(folder, 'index.aff'),
    join(folder, 'index.dic'),
  );
  const own = new Map<string, OwnWord[]>();
  for (const each of ownWords.filter(
    ({ list }) => list.startsWith(language) || list.startsWith('both'),
  )) {
    const key = each.word.toLowerCase();
    own.set(key, [...(own.get(key) ?? []), each]);
  }
  const used = new Set<OwnWord>();
  const known = new Map<string, boolean>();

  const inDictionary = (word: string): boolean => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = hunspell.testSpelling(word);
    known.set(word, found);
    return found;
  };
  const isOwn = (word: string, speaker: Speaker): boolean => {
    const lower = word.toLowerCase();
    const found = (own.get(lower) ?? own.get(bareOf(lower)) ?? []).filter(
      ({ list }) => speaker === 'fans' || list.includes('-all'),
    );
    for (const each of found) used.add(each);
    return found.length > 0;
  };
  return {
    used,
    accepts: (word, speaker) => inDictionary(word) || isOwn(word, speaker),
  };
}

/** « d’Ilse », "Ilse’s": the name itself. */
function bareOf(word: string): string {
  return word.replace(/^(?:[cdjlmnst]|qu)[’'](?=.)/u, '').replace(/[’']s$/u, '');
}
