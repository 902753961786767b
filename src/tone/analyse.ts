import type { Language } from '../vocabulary/language.ts';
import type { Match, Span, ToneReport } from '../vocabulary/reading.ts';
import { DIMENSIONS, type Dimension, type VoiceAddress } from '../vocabulary/tone-scale.ts';
import { addressOf } from './address.ts';
import { type Analyser, analyserFor } from './analysers.ts';
import { confidenceOf } from './confidence.ts';
import { type DetectedLanguage, detectLanguage } from './detect-language.ts';
import type { Feature } from './feature.ts';
import { findRules, type RuleFound } from './lexicon.ts';
import { nearWordsOf } from './listed-words.ts';
import { POLITENESS_PRIOR, ruleFeature, type ToneModel } from './model.ts';
import { moveFeatures } from './move-features.ts';
import { moveStrengths } from './move-strengths.ts';
import { readingAsMeant } from './near-word.ts';
import { politenessEvidence } from './politeness-prior.ts';
import { relationFeatures, unrelatedFeatures } from './relation-features.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { structureFeatures } from './structure-features.ts';
import { suggestFor } from './suggestions.ts';
import type { TokenisedText } from './token.ts';
import { tokenise } from './tokenise.ts';
import { ANALYSER_VERSION } from './version.ts';
import { weigh } from './weighing.ts';
import { isRatable, ownsNothing } from './what-is-rated.ts';
import { wordFeatures } from './word-features.ts';

export interface ToneRequest {
  /** The words of the trainee. Beyond `READ_LIMIT` units they are not read. */
  readonly reply: string;
  /** The comment answered. It only enters as what the reply takes up of it. */
  readonly comment?: string | undefined;
  /** The organisation's voice. It changes no reading; scoring weighs the address read against it. */
  readonly voice?: { readonly address?: VoiceAddress | undefined } | undefined;
  /** The language expected: decides only where the words themselves leave it open. */
  readonly language?: Language | undefined;
}

/**
 * Reads the tone of one reply. Pure and synchronous: the same request gives the same report, on any
 * machine. Every scale is the sum of its contributions, exactly.
 */
export function analyse({ reply, comment, language }: ToneRequest): ToneReport {
  return analyseText(tokenise(reply), comment, language);
}

/** The same for a reply cut up already. */
export function analyseText(
  text: TokenisedText,
  comment: string | undefined,
  language: Language | undefined,
): ToneReport {
  const detected = detectLanguage(text, language);
  if (detected.language === null) return unrated(null);
  const analyser = analyserFor(detected.language);
  const meant = readingAsMeant(text, nearWordsOf(analyser.lexicon));
  const found = findRules(analyser.lexicon, meant);
  if (!isRatable(meant, found)) return unrated(detected.language);
  const related = comment === undefined ? null : tokenise(comment);
  return reportOf(meant, related, found, analyser, detected);
}

function unrated(language: Language | null): ToneReport {
  return {
    analyser: ANALYSER_VERSION,
    language,
    dimensions: dimensionsOf(() => null),
    overall: null,
    address: 'none',
    confidence: 0,
    matches: [],
    suggestions: [],
  };
}

function reportOf(
  text: TokenisedText,
  comment: TokenisedText | null,
  found: readonly RuleFound[],
  { lexicon, model }: Analyser,
  detected: DetectedLanguage,
): ToneReport {
  const features = featuresOf(text, comment, found, model);
  const scales = weigh(features, model);
  const nothingToOwn = ownsNothing(found, comment);
  const matches = matchesOf(text, found, model);
  return {
    analyser: ANALYSER_VERSION,
    language: model.language,
    dimensions: dimensionsOf((scale) =>
      scale === 'ownership' && nothingToOwn ? null : (scales.get(scale) ?? null),
    ),
    overall: scales.get('overall') ?? null,
    address: addressOf(text, model.language),
    confidence: confidenceOf(detected, (scale) => scales.get(scale)?.level ?? 0),
    matches,
    suggestions: suggestFor(text.source, matches, lexicon),
  };
}

/** Every feature of a reply that the model may weigh, rules first. */
export function featuresOf(
  text: TokenisedText,
  comment: TokenisedText | null,
  found: readonly RuleFound[],
  { language, words, moves }: Pick<ToneModel, 'language' | 'words' | 'moves'>,
): Feature[] {
  const nameOf = (said: string) => words.get(said);
  const sentences = sentenceFeatures(text, found, language, nameOf);
  const politeness = politenessEvidence(text, found, language);
  return [
    ...ruleFeaturesOf(text, found),
    ...moveFeatures(moveStrengths(sentences, moves), spansOf(text)),
    ...structureFeatures(text, language),
    ...(comment === null ? unrelatedFeatures(text) : relationFeatures(text, comment, language)),
    { name: POLITENESS_PRIOR, ...politeness },
    ...wordFeatures(text, language, nameOf),
  ];
}

function spansOf({ sentences }: TokenisedText): Span[] {
  return sentences.map(({ span }) => span);
}

/** A rule counts once, however often it is found; all its places are shown. */
export function ruleFeaturesOf(text: TokenisedText, found: readonly RuleFound[]): Feature[] {
  const features = new Map<string, { start: number; end: number }[]>();
  for (const match of found) {
    const name = ruleFeature(match.owner.id);
    const spans = features.get(name) ?? [];
    spans.push(spanOf(text, match));
    features.set(name, spans);
  }
  return [...features].map(([name, spans]) => ({ name, value: 1, spans }));
}

/** The first place of a rule carries its effects; the others show where it is said again. */
function matchesOf(text: TokenisedText, found: readonly RuleFound[], model: ToneModel): Match[] {
  const seen = new Set<string>();
  return found.map((match) => {
    const { id, strategy, messageId } = match.owner;
    const { start, end } = spanOf(text, match);
    const effects = seen.has(id) ? {} : (model.effects.get(id) ?? {});
    seen.add(id);
    return {
      rule: id,
      strategy,
      start,
      end,
      quote: text.source.slice(start, end),
      effects,
      messageId,
    };
  });
}

function spanOf(text: TokenisedText, { first, end }: RuleFound): { start: number; end: number } {
  return { start: text.units[first]?.start ?? 0, end: text.units[end - 1]?.end ?? 0 };
}

function dimensionsOf<Value>(read: (dimension: Dimension) => Value): Record<Dimension, Value> {
  const [
    politeness,
    empathy,
    ownership,
    defensiveness,
    hostility,
    warmth,
    professionalism,
    clarity,
    nextStep,
  ] = DIMENSIONS;
  return {
    politeness: read(politeness),
    empathy: read(empathy),
    ownership: read(ownership),
    defensiveness: read(defensiveness),
    hostility: read(hostility),
    warmth: read(warmth),
    professionalism: read(professionalism),
    clarity: read(clarity),
    nextStep: read(nextStep),
  };
}
