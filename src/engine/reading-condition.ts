import { scaleOf } from '../vocabulary/reading.ts';
import { hasForm } from '../vocabulary/word-form.ts';
import type { WordsLeaf } from './compile/guard.ts';
import { NOTHING } from './compile/reference.ts';
import type { Words } from './deed.ts';
import { latestWords, resolve } from './find.ts';
import type { Snapshot } from './snapshot.ts';
import { type Truth, truthOf, UNKNOWN } from './truth.ts';
import { get } from './vector.ts';

/** All that conditions see of words. */
export type WordsRead = Pick<Words, 'text' | 'reading'>;

/** Unknown where there are no words, and where the words were not rated. */
export function readingCondition(snapshot: Snapshot, leaf: WordsLeaf, cause: number): Truth {
  const words = wordsMeant(snapshot, leaf.of, cause);
  return words === undefined ? UNKNOWN : worthOfWords(words, leaf);
}

/** The words of the deed that set this off, or of the latest answer to an item. */
export function wordsMeant(snapshot: Snapshot, of: number, cause: number): WordsRead | undefined {
  if (of === NOTHING) return cause === -1 ? undefined : wordsOfDeed(snapshot, cause);
  const position = resolve(snapshot, of, cause);
  return position === -1 ? undefined : latestWords(snapshot, position);
}

function wordsOfDeed(snapshot: Snapshot, deed: number): WordsRead | undefined {
  const { words } = get(snapshot.deeds, deed);
  return words === -1 ? undefined : get(snapshot.words, words);
}

/** What one condition is worth of these words. */
export function worthOfWords({ text, reading }: WordsRead, leaf: WordsLeaf): Truth {
  switch (leaf.type) {
    case 'tone': {
      const scale = scaleOf(reading.tone, leaf.scale);
      if (scale === null) return UNKNOWN;
      return truthOf(scale.level >= leaf.from && scale.level <= leaf.to);
    }
    case 'mentions': {
      const found = (phrase: string) => reading.phrases.some((match) => match.phrase === phrase);
      return truthOf(leaf.all ? leaf.phrases.every(found) : leaf.phrases.some(found));
    }
    case 'language': {
      const wanted = leaf.is === 'same' ? reading.shownLanguage : leaf.is;
      if (wanted === null || reading.tone.language === null) return UNKNOWN;
      return truthOf(reading.tone.language === wanted);
    }
    case 'address':
      return truthOf(reading.tone.address === leaf.is);
    case 'copied':
      return truthOf(reading.copyOf !== null);
    case 'form':
      return truthOf(
        reading.words >= leaf.from &&
          reading.words <= leaf.to &&
          leaf.has.every((form) => hasForm(text, form)) &&
          !leaf.lacks.some((form) => hasForm(text, form)),
      );
  }
}
