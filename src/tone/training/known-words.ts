import { WORD } from '../word-features.ts';
import type { Observation } from './observation.ts';
import { SETTINGS } from './settings.ts';

/** Words and pairs that enough replies of enough batches hold to be learnt. */
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
  const often = [...replies].filter(
    ([name, count]) =>
      count >= SETTINGS.fewestReplies && (batches.get(name)?.size ?? 0) >= SETTINGS.fewestBatches,
  );
  return new Set(often.map(([name]) => name));
}

export function isWord(name: string): boolean {
  return name.startsWith(WORD);
}
