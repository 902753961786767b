import { WORD } from '../word-features.ts';
import type { Observation } from './observation.ts';
import { SETTINGS } from './settings.ts';

/** Words and pairs that enough replies of enough batches hold to be learnt, names apart. */
export function knownWords(observations: readonly Observation[]): ReadonlySet<string> {
  const replies = new Map<string, number>();
  const batches = new Map<string, Set<string>>();
  for (const { rated, words } of observations) {
    for (const name of words.keys()) {
      replies.set(name, (replies.get(name) ?? 0) + 1);
      const seen = batches.get(name);
      if (seen === undefined) batches.set(name, new Set([rated.batch]));
      else seen.add(rated.batch);
    }
  }
  const small = new Set(observations.flatMap((observation) => observation.small));
  const often = [...replies].filter(
    ([name, count]) =>
      isNoName(name, small) &&
      count >= SETTINGS.fewestReplies &&
      (batches.get(name)?.size ?? 0) >= SETTINGS.fewestBatches,
  );
  return new Set(often.map(([name]) => name));
}

/** Marks of kinds and of a sentence's start are no names; words are none when met in small letters. */
const MARK = /^(?:\^|0|<.*>)$/;

function isNoName(name: string, small: ReadonlySet<string>): boolean {
  const words = name.slice(WORD.length).split(' ');
  return words.every((word) => MARK.test(word) || small.has(word));
}

export function isWord(name: string): boolean {
  return name.startsWith(WORD);
}
