import type { Language } from '../vocabulary/language.ts';
import { TONE_SCALES, type ToneScale } from '../vocabulary/tone-scale.ts';
import { UNITS } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { priorOf, ruleFeature, type ToneModel, type Weights, WORD_STEP } from './model.ts';
import type { Effects } from './rule.ts';
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
  const names = new Map(Object.keys(file.words).map((words) => [words, WORD + words]));
  for (const [words, name] of names) {
    const row = checked(words, file.words[words] ?? []);
    weights.set(
      name,
      row.map((steps) => steps * WORD_STEP),
    );
  }
  return {
    language,
    baseline: checked('baseline', file.baseline),
    weights,
    words: names,
    effects: effectsByRule(lexicon, weights),
    thresholds: file.thresholds,
  };
}

function effectsByRule(lexicon: Lexicon, weights: ReadonlyMap<string, Weights>) {
  const effects = new Map<string, Effects>();
  for (const id of lexicon.rules.keys())
    effects.set(id, effectsOf(weights.get(ruleFeature(id)) ?? []));
  return effects;
}

function effectsOf(row: Weights): Effects {
  const effects: Partial<Record<ToneScale, number>> = {};
  for (const [index, scale] of TONE_SCALES.entries()) {
    const units = row[index] ?? 0;
    if (units !== 0) effects[scale] = units / UNITS;
  }
  return Object.freeze(effects);
}

function checked(name: string, row: Weights): Weights {
  if (row.length !== TONE_SCALES.length || !row.every(Number.isInteger)) {
    throw new Error(`model feature "${name}": ${TONE_SCALES.length} whole numbers were expected`);
  }
  return row;
}
