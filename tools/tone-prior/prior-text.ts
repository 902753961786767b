import { PRIOR_UNITS } from '../../src/tone/politeness-prior.ts';
import type { Language } from '../../src/vocabulary/language.ts';
import { EQUIVALENT, equivalentsByWords, type Learnt, STRATEGY } from './learning.ts';

/** Raised when the weights change in any way. */
const VERSION = 1;

const SOURCE = {
  source:
    'TyDiP (Srinivasan and Choi, 2022), https://github.com/Genius1237/TyDiP; its English part is adapted from the Stanford Politeness Corpus (Danescu-Niculescu-Mizil et al., 2013)',
  licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
};

const LEARNT_FROM: Readonly<Record<Language, string>> = {
  en: 'en_train.csv: 3,853 requests among Wikipedia editors with the mean of their politeness ratings; weights of strategies, words and pairs of words (as stems). No sentence is kept.',
  fr: 'No French sentence: the weights that strategies and groups of equivalent words have in the English part (en_train.csv), carried over to the French strategies of the same names and to French words set beside the English ones by hand (tools/tone-prior/equivalents.ts).',
};

/** The prior of a language as its file holds it: whole numbers, names in order. Same weights, same bytes. */
export function priorText(language: Language, learnt: Learnt): string {
  const strategies = [...learnt.weights].flatMap(([name, weight]) =>
    name.startsWith(STRATEGY) ? [[name.slice(STRATEGY.length), weight] as const] : [],
  );
  const file = {
    version: VERSION,
    language,
    ...SOURCE,
    learntFrom: LEARNT_FROM[language],
    baseline: inUnits(learnt.baseline),
    strategies: sorted(strategies),
    words: sorted(wordWeights(language, learnt)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A word's own weight and those of the equivalents it belongs to, in one. */
function wordWeights(language: Language, { weights }: Learnt): (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const [name, weight] of weights)
    if (!name.startsWith(STRATEGY) && !name.startsWith(EQUIVALENT)) sums.set(name, weight);
  for (const [words, names] of equivalentsByWords(language)) {
    const shared = names.reduce((sum, name) => sum + (weights.get(EQUIVALENT + name) ?? 0), 0);
    sums.set(words, (sums.get(words) ?? 0) + shared);
  }
  return [...sums];
}

function inUnits(weight: number): number {
  return Math.round(weight * PRIOR_UNITS) + 0;
}

function sorted(weights: readonly (readonly [string, number])[]): Record<string, number> {
  const whole = weights
    .map(([name, weight]) => [name, inUnits(weight)] as const)
    .filter(([, units]) => units !== 0);
  return Object.fromEntries(whole.sort(([a], [b]) => (a < b ? -1 : 1)));
}
