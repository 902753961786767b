/**
 * `npm run tone:words [fr|en]`: lists, from the rated replies and their comments, the words of each
 * language that people write, for telling a slip of the finger from a word that is meant
 * (`src/tone/near-word.ts`). The same corpus gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenise } from '../src/tone/tokenise.ts';
import { parseCorpus } from '../src/tone/training/rated-reply.ts';
import { packWords } from '../src/tone/word-list.ts';
import type { Language } from '../src/vocabulary/language.ts';
import { languagesAsked, TONE_ROOM } from './tone-learning.ts';

/** A word that only one text holds may be a slip itself. */
const FEWEST_TEXTS = 2;

function wordsWritten(language: Language): string[] {
  const texts = new Map<string, number>();
  for (const { reply, comment } of parseCorpus(
    readFileSync(join(TONE_ROOM, 'corpus', `${language}.jsonl`), 'utf8'),
  ))
    for (const text of [reply, comment])
      for (const word of new Set(wordsIn(text))) texts.set(word, (texts.get(word) ?? 0) + 1);
  return [...texts].flatMap(([word, count]) => (count >= FEWEST_TEXTS ? [word] : [])).sort();
}

/** Capitalised words are left out: most are names, which are never mended. */
function wordsIn(text: string): string[] {
  return tokenise(text)
    .units.filter(({ kind, capital }) => kind === 'word' && !capital)
    .map(({ plain }) => plain);
}

for (const language of languagesAsked(process.argv.slice(2))) {
  const words = wordsWritten(language);
  const file = join(TONE_ROOM, 'listed-words', `${language}.json`);
  writeFileSync(file, `${JSON.stringify({ language, words: packWords(words) }, null, 2)}\n`);
  console.log(`${language}: ${words.length} words`);
}
