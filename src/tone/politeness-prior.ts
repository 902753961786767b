import type { Language } from '../vocabulary/language.ts';
import type { Span } from '../vocabulary/reading.ts';
import type { RuleFound } from './lexicon.ts';
import englishPrior from './priors/politeness.en.json' with { type: 'json' };
import frenchPrior from './priors/politeness.fr.json' with { type: 'json' };
import type { TokenisedText } from './token.ts';
import { wordFeatures } from './word-features.ts';

/** Weights in the files are whole numbers of 1/64. */
export const PRIOR_UNITS = 64;

/** Beyond this many points either way a text is as polite, or as curt, as words can make it. */
const FURTHEST = 2;

/** A word is pointed at when it moves the prior by at least so much. */
const TELLING = 0.05;

interface Prior {
  readonly baseline: number;
  readonly strategies: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
}

const PRIORS: Readonly<Record<Language, Prior>> = {
  fr: priorOf(frenchPrior),
  en: priorOf(englishPrior),
};

function priorOf(file: {
  readonly baseline: number;
  readonly strategies: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<string, number>>;
}): Prior {
  return {
    baseline: file.baseline,
    strategies: new Map(Object.entries(file.strategies)),
    words: new Map(Object.entries(file.words)),
  };
}

/** What general politeness data say of a text, and the words that say so. */
export interface PolitenessEvidence {
  /** -2 to 2, in standard deviations of one rater: 0 is as polite as most, above is politer. */
  readonly value: number;
  /** The telling words and pairs, in order of place. */
  readonly spans: readonly Span[];
}

/**
 * How polite people at large would find the words, learnt once from requests among Wikipedia editors
 * (TyDiP, after the Stanford Politeness Corpus) and frozen in `priors/`, each file naming its source and
 * licence. It knows nothing of replies to fans: it is one measure among the others that the model weighs.
 *
 * @param found the rules found in the same text.
 */
export function politenessPrior(
  text: TokenisedText,
  found: readonly RuleFound[],
  language: Language,
): number {
  return politenessEvidence(text, found, language).value;
}

/** The same with its places. A strategy counts once; a word weighs less among many others. */
export function politenessEvidence(
  text: TokenisedText,
  found: readonly RuleFound[],
  language: Language,
): PolitenessEvidence {
  const { baseline, strategies, words } = PRIORS[language];
  let sum = baseline;
  for (const name of new Set(found.map(({ owner }) => owner.strategy)))
    sum += strategies.get(name) ?? 0;
  const spans: Span[] = [];
  for (const { name, value, spans: places } of wordFeatures(text, language, (own) =>
    words.has(own) ? own : undefined,
  )) {
    const share = (words.get(name) ?? 0) * value;
    sum += share;
    if (Math.abs(share) >= TELLING * PRIOR_UNITS) spans.push(...places);
  }
  return {
    value: Math.min(FURTHEST, Math.max(-FURTHEST, sum / PRIOR_UNITS)),
    spans: spans.sort((a, b) => a.start - b.start || a.end - b.end),
  };
}
