import { type Reading, scaleOf } from '../vocabulary/reading.ts';
import type { Leaf } from './compile/guard.ts';
import { NOTHING } from './compile/reference.ts';
import { latestWords, resolve } from './find.ts';
import type { Snapshot } from './snapshot.ts';
import { type Truth, truthOf, UNKNOWN } from './truth.ts';
import { get } from './vector.ts';

/** Conditions on the words of an answer. */
export type ReadingLeaf = Extract<Leaf, { readonly of: number }>;

/** Unknown where there are no words, and where the words were not rated. */
export function readingCondition(snapshot: Snapshot, leaf: ReadingLeaf, cause: number): Truth {
  const reading = readingMeant(snapshot, leaf.of, cause);
  return reading === undefined ? UNKNOWN : worth(reading, leaf);
}

/** The words of the deed that set this off, or of the latest answer to an item. */
export function readingMeant(snapshot: Snapshot, of: number, cause: number): Reading | undefined {
  if (of === NOTHING) return cause === -1 ? undefined : readingOfDeed(snapshot, cause);
  const position = resolve(snapshot, of, cause);
  return position === -1 ? undefined : latestWords(snapshot, position)?.reading;
}

function readingOfDeed(snapshot: Snapshot, deed: number): Reading | undefined {
  const { words } = get(snapshot.deeds, deed);
  return words === -1 ? undefined : get(snapshot.words, words).reading;
}

function worth(reading: Reading, leaf: ReadingLeaf): Truth {
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
  }
}
