import type { Language } from '../vocabulary/language.ts';
import { type Feature, measure, saturating } from './feature.ts';
import type { RuleFound } from './lexicon.ts';
import { ruleFeature } from './model.ts';
import type { Sentence, Token, TokenisedText } from './token.ts';
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

function measureShape(
  features: Feature[],
  units: readonly Token[],
  { ending }: Sentence,
  index: number,
  count: number,
): void {
  for (const [at, length] of LENGTHS.entries())
    measure(features, LENGTH_NAMES[at] ?? '', saturating(units.length, length));
  measure(features, `${SHAPE}${ending}`, 1);
  measure(features, `${SHAPE}first`, index === 0 ? 1 : 0);
  measure(features, `${SHAPE}last`, index === count - 1 ? 1 : 0);
  measure(features, `${SHAPE}only`, count === 1 ? 1 : 0);
  const letters = units.reduce((sum, { start, end }) => sum + end - start, 0);
  measure(features, `${SHAPE}mean-word`, saturating(letters / Math.max(1, units.length), 8));
  const counted = (is: (unit: Token) => boolean) => units.filter(is).length;
  measure(
    features,
    `${SHAPE}shouted`,
    saturating(
      counted((unit) => unit.shouted),
      3,
    ),
  );
  measure(features, `${SHAPE}names`, counted((unit) => unit.capital) > 1 ? 1 : 0);
  measure(features, `${SHAPE}quoted`, counted((unit) => unit.quoted) > 0 ? 1 : 0);
  for (const kind of ['number', 'emoji', 'url', 'email', 'hashtag', 'mention'])
    measure(features, `${SHAPE}${kind}`, counted((unit) => unit.kind === kind) > 0 ? 1 : 0);
}
