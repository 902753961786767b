import type { Language } from '../vocabulary/language.ts';
import { TONE_SCALES, type ToneScale } from '../vocabulary/tone-scale.ts';
import { UNITS } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { priorOf, ruleFeature, type ToneModel, type Weights } from './model.ts';
import type { MoveModel } from './move-strengths.ts';
import { MOVES } from './moves.ts';
import type { Effects } from './rule.ts';
import { WORD } from './word-features.ts';
import { rowIn, type WordTable, wordsIn } from './word-table.ts';

/**
 * A model as its file holds it. Weights are whole units of 1/1024 in the order of `TONE_SCALES`, or of
 * `MOVES`; a rule that the file does not name weighs what its own file states.
 */
export interface ModelFile {
  readonly language: string;
  readonly baseline: Weights;
  readonly thresholds: Readonly<Record<ToneScale, readonly number[]>>;
  readonly features: Readonly<Record<string, Weights>>;
  readonly moves: {
    readonly baseline: Weights;
    readonly features: Readonly<Record<string, Weights>>;
  };
  /** One column per scale, then one per move. */
  readonly words: WordTable;
}

const SCALES = TONE_SCALES.length;

/** @throws Error when the file is of another language or a row of weights has not one per scale. */
export function loadModel(file: ModelFile, lexicon: Lexicon): ToneModel {
  const language: Language = lexicon.language;
  if (file.language !== language)
    throw new Error(`the ${language} model file says it is "${file.language}"`);
  const weights = new Map<string, Weights>();
  for (const rule of lexicon.rules.values()) weights.set(ruleFeature(rule.id), priorOf(rule));
  for (const [name, row] of Object.entries(file.features))
    weights.set(name, checked(name, row, SCALES));
  const words = wordsIn(file.words);
  for (const [index, word] of words.entries())
    weights.set(WORD + word, rowIn(file.words, index, 0, SCALES));
  return {
    language,
    baseline: checked('baseline', file.baseline, SCALES),
    weights,
    moves: movesOf(file, words),
    words: new Map(words.map((word) => [word, WORD + word])),
    effects: effectsByRule(lexicon, weights),
    thresholds: file.thresholds,
  };
}

/** Moves are weighed on the scale from 0 to 1. */
function movesOf({ moves, words: table }: ModelFile, words: readonly string[]): MoveModel {
  const toShares = (row: Weights) => Float64Array.from(row, (units) => units / UNITS);
  const weights = new Map<string, Float64Array>();
  for (const [name, row] of Object.entries(moves.features))
    weights.set(name, toShares(checked(name, row, MOVES.length)));
  for (const [index, word] of words.entries())
    weights.set(WORD + word, toShares(rowIn(table, index, SCALES, SCALES + MOVES.length)));
  return { baseline: toShares(checked('moves', moves.baseline, MOVES.length)), weights };
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

function checked(name: string, row: Weights, length: number): Weights {
  if (row.length !== length || !row.every(Number.isInteger))
    throw new Error(`model feature "${name}": ${length} whole numbers were expected`);
  return row;
}
