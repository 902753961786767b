import type { Language } from '../vocabulary/language.ts';
import { type Feature, measure, saturating } from './feature.ts';
import type { RuleFound } from './lexicon.ts';
import { ruleFeature } from './model.ts';
import type { Sentence, SentenceEnd, Token, TokenisedText, TokenKind } from './token.ts';
import { wordFeatures } from './word-features.ts';

/** Prefix of what can be measured of a sentence without knowing its words. */
export const SHAPE = 'shape.';

/** What the model weighs to tell which moves each sentence makes: its rules, its words, its shape. */
export function sentenceFeatures(
  text: TokenisedText,
  found: readonly RuleFound[],
  language: Language,
  nameOf: (words: string) => string | undefined,
): Feature[][] {
  return text.sentences.map((sentence, index) => {
    const units = text.units.slice(sentence.first, sentence.end);
    const features = wordFeatures({ ...text, units }, language, nameOf);
    for (const id of rulesWithin(found, sentence))
      features.push({ name: ruleFeature(id), value: 1, spans: [] });
    measureShape(features, units, sentence, index, text.sentences.length);
    return features;
  });
}

/** A rule counts in the sentence where it starts, once. */
function rulesWithin(found: readonly RuleFound[], { first, end }: Sentence): ReadonlySet<string> {
  const within = found.filter((match) => match.first >= first && match.first < end);
  return new Set(within.map((match) => match.owner.id));
}

const LENGTHS = [3, 6, 10, 16, 25] as const;
const LENGTH_NAMES = LENGTHS.map((length) => `${SHAPE}words-to-${length}`);

/** Kinds of units that are a detail by being there, and the features that say so. */
const DETAILS = new Map<TokenKind, string>(
  (['number', 'emoji', 'url', 'email', 'hashtag', 'mention'] as const).map((kind) => [
    kind,
    `${SHAPE}${kind}`,
  ]),
);

const ENDINGS: Readonly<Record<SentenceEnd, string>> = {
  statement: `${SHAPE}statement`,
  question: `${SHAPE}question`,
  exclamation: `${SHAPE}exclamation`,
  open: `${SHAPE}open`,
};

function measureShape(
  features: Feature[],
  units: readonly Token[],
  { ending }: Sentence,
  index: number,
  count: number,
): void {
  for (const [at, length] of LENGTHS.entries())
    measure(features, LENGTH_NAMES[at] ?? '', saturating(units.length, length));
  measure(features, ENDINGS[ending], 1);
  measure(features, `${SHAPE}first`, index === 0 ? 1 : 0);
  measure(features, `${SHAPE}last`, index === count - 1 ? 1 : 0);
  measure(features, `${SHAPE}only`, count === 1 ? 1 : 0);
  measureUnits(features, units);
}

function measureUnits(features: Feature[], units: readonly Token[]): void {
  let [letters, shouted, capitals, quoted] = [0, 0, 0, 0];
  const details = new Set<string>();
  for (const unit of units) {
    letters += unit.end - unit.start;
    if (unit.shouted) shouted += 1;
    if (unit.capital) capitals += 1;
    if (unit.quoted) quoted += 1;
    const detail = DETAILS.get(unit.kind);
    if (detail !== undefined) details.add(detail);
  }
  measure(features, `${SHAPE}mean-word`, saturating(letters / Math.max(1, units.length), 8));
  measure(features, `${SHAPE}shouted`, saturating(shouted, 3));
  measure(features, `${SHAPE}names`, capitals > 1 ? 1 : 0);
  measure(features, `${SHAPE}quoted`, quoted > 0 ? 1 : 0);
  for (const detail of details) measure(features, detail, 1);
}
