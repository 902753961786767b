import { RULE } from '../model.ts';
import { WORD } from '../word-features.ts';
import type { Observation } from './observation.ts';
import { SETTINGS } from './settings.ts';
import type { WordVectors } from './word-vectors.ts';

/** Words and pairs that enough replies of enough batches hold to be learnt. */
export function wordsKnown(observations: readonly Observation[]): ReadonlySet<string> {
  const batches = new Map<string, string[]>();
  for (const { rated, words } of observations) {
    for (const name of words.keys()) {
      const list = batches.get(name);
      if (list === undefined) batches.set(name, [rated.batch]);
      else list.push(rated.batch);
    }
  }
  const often = [...batches].filter(
    ([, list]) =>
      list.length >= SETTINGS.fewestReplies && new Set(list).size >= SETTINGS.fewestBatches,
  );
  return new Set(often.map(([name]) => name));
}

/** Names of a reply's place among the words, one per direction. */
export const VECTOR = 'vector:';

function familyScale(name: string): number {
  return name.startsWith(RULE) ? SETTINGS.rules : SETTINGS.structure;
}

/** What the learner sees of a reply: features scaled by family, and its place among the words. */
export function rowOf(
  { named, words }: Observation,
  known: ReadonlySet<string>,
  vectors: WordVectors,
): Map<string, number> {
  const row = new Map<string, number>();
  for (const [name, value] of named) row.set(name, value * familyScale(name));
  const place: number[] = [];
  for (const [name, value] of words) {
    if (known.has(name)) row.set(name, value * SETTINGS.words);
    const vector = vectors.get(name.slice(WORD.length));
    vector?.forEach((part, index) => (place[index] = (place[index] ?? 0) + part * value));
  }
  place.forEach((part, index) => row.set(`${VECTOR}${index}`, part * SETTINGS.vectors));
  return row;
}
