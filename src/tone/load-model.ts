import type { Language } from '../vocabulary/language.ts';
import { TONE_SCALES, type ToneScale } from '../vocabulary/tone-scale.ts';
import type { Lexicon } from './lexicon.ts';
import { priorOf, ruleFeature, type ToneModel, type Weights, WORD_STEP } from './model.ts';
import { WORD } from './word-features.ts';

/**
 * A model as its file holds it. Weights are whole units in the order of `TONE_SCALES`; a rule that
 * the file does not name weighs what its own file states.
 */
export interface ModelFile {
  readonly language: string;
  readonly baseline: Weights;
  readonly thresholds: Readonly<Record<ToneScale, readonly number[]>>;
  readonly features: Readonly<Record<string, Weights>>;
  /** Words and pairs, without the `word:` before them, in steps of `WORD_STEP` units. */
  readonly words: Readonly<Record<string, Weights>>;
}

/** @throws Error when the file is of another language or a row of weights has not one per scale. */
export function loadModel(file: ModelFile, lexicon: Lexicon): ToneModel {
  const language: Language = lexicon.language;
  if (file.language !== language)
    throw new Error(`the ${language} model file says it is "${file.language}"`);
  const weights = new Map<string, Weights>();
  for (const rule of lexicon.rules.values()) weights.set(ruleFeature(rule.id), priorOf(rule));
  for (const [name, row] of Object.entries(file.features)) weights.set(name, checked(name, row));
  for (const [words, row] of Object.entries(file.words))
    weights.set(
      WORD + words,
      checked(words, row).map((steps) => steps * WORD_STEP),
    );
  return {
    language,
    baseline: checked('baseline', file.baseline),
    weights,
    words: new Set(Object.keys(file.words)),
    thresholds: file.thresholds,
  };
}

function checked(name: string, row: Weights): Weights {
  if (row.length !== TONE_SCALES.length || !row.every(Number.isInteger)) {
    throw new Error(`model feature "${name}": ${TONE_SCALES.length} whole numbers were expected`);
  }
  return row;
}
