import { analyserFor } from '../../src/tone/analysers.ts';
import { findRules } from '../../src/tone/lexicon.ts';
import { stemOf } from '../../src/tone/stem.ts';
import { tokenise } from '../../src/tone/tokenise.ts';
import { type NetSettings, solveNet } from '../../src/tone/training/elastic-net.ts';
import { sparseRowsOf } from '../../src/tone/training/sparse-rows.ts';
import { wordFeatures } from '../../src/tone/word-features.ts';
import type { Language } from '../../src/vocabulary/language.ts';
import { EQUIVALENTS } from './equivalents.ts';

/** Prefixes of what the learner sees beside plain words. */
export const STRATEGY = 'strategy:';
export const EQUIVALENT = 'equivalent:';

/** Words weigh one over the root of their number; this brings them near the size of strategies. */
const WORD_SCALE = 5;

/** A word is learnt from so many sentences on. */
const FEWEST_SENTENCES = 4;

/** Weights by feature, per unit of value as `wordFeatures` gives it (1 for strategies). */
export interface Learnt {
  readonly weights: ReadonlyMap<string, number>;
  readonly baseline: number;
}

export type Row = ReadonlyMap<string, number>;

/** Which equivalents the words of a language, as stems, belong to. */
export function equivalentsByWords(language: Language): ReadonlyMap<string, readonly string[]> {
  const byWords = new Map<string, string[]>();
  for (const [name, words] of Object.entries(EQUIVALENTS)) {
    for (const expression of words[language]) {
      const stems = stemsOf(expression, language);
      byWords.set(stems, [...(byWords.get(stems) ?? []), name]);
    }
  }
  return byWords;
}

/** An expression as word features name it. @throws Error when it is longer than two words. */
function stemsOf(expression: string, language: Language): string {
  const isStart = expression.startsWith('^ ');
  const { units } = tokenise(isStart ? expression.slice(2) : expression);
  const stems = units.map(({ plain }) => stemOf(plain, language));
  const named = isStart ? ['^', ...stems] : stems;
  if (named.length === 0 || named.length > 2)
    throw new Error(`equivalents: "${expression}" is not one word or two`);
  return named.join(' ');
}

/** A sentence as strategies and equivalents, which both languages share. */
export function sharedRow(text: string, language: Language): Row {
  const tokens = tokenise(text);
  const row = new Map<string, number>();
  for (const { owner } of findRules(analyserFor(language).lexicon, tokens))
    row.set(STRATEGY + owner.strategy, 1);
  const known = EQUIVALENTS_OF[language];
  for (const { name, value } of wordFeatures(tokens, language, (words) => words)) {
    for (const equivalent of known.get(name) ?? []) {
      const feature = EQUIVALENT + equivalent;
      row.set(feature, (row.get(feature) ?? 0) + value * WORD_SCALE);
    }
  }
  return row;
}

const EQUIVALENTS_OF: Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>> = {
  fr: equivalentsByWords('fr'),
  en: equivalentsByWords('en'),
};

/** The same with every word and pair for itself: what one language alone can learn. */
export function wholeRow(text: string, language: Language): Row {
  const row = new Map(sharedRow(text, language));
  for (const { name, value } of wordFeatures(tokenise(text), language, (words) => words))
    row.set(name, value * WORD_SCALE);
  return row;
}

export function learn(
  rows: readonly Row[],
  scores: readonly number[],
  settings: NetSettings,
): Learnt {
  const sentences = new Map<string, number>();
  for (const row of rows)
    for (const name of row.keys()) sentences.set(name, (sentences.get(name) ?? 0) + 1);
  const sparse = sparseRowsOf(rows, (name) => (sentences.get(name) ?? 0) >= FEWEST_SENTENCES);
  const { weights, baseline } = solveNet(sparse, scores, settings);
  const named = sparse.names.map((name, index) => {
    const scale = name.startsWith(STRATEGY) ? 1 : WORD_SCALE;
    return [name, (weights[index] ?? 0) * scale] as const;
  });
  return { weights: new Map(named.filter(([, weight]) => weight !== 0)), baseline };
}

/** What the learnt weights say of a row of `sharedRow` or `wholeRow`. */
export function readRow(row: Row, { weights, baseline }: Learnt): number {
  let sum = baseline;
  for (const [name, value] of row)
    sum += ((weights.get(name) ?? 0) * value) / (name.startsWith(STRATEGY) ? 1 : WORD_SCALE);
  return sum;
}
