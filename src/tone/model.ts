import type { Language } from '../vocabulary/language.ts';
import { TONE_SCALES, type ToneScale } from '../vocabulary/tone-scale.ts';
import { UNITS } from './fold.ts';
import type { MoveModel } from './move-strengths.ts';
import type { Effects, Rule } from './rule.ts';

/** Whole units (1/1024) that a feature of value 1 adds to each scale, in the order of `TONE_SCALES`. */
export type Weights = readonly number[];

/** What the analyser knows of one language: all data, no code. */
export interface ToneModel {
  readonly language: Language;
  /** Where any reply starts from, per scale. */
  readonly baseline: Weights;
  /** Weights by feature name; a rule's are its prior as corrected by the corpus. */
  readonly weights: ReadonlyMap<string, Weights>;
  /** How to tell which moves a sentence makes. */
  readonly moves: MoveModel;
  /** Feature names of the words and pairs that have a weight, by the words as they stand in a reply. */
  readonly words: ReadonlyMap<string, string>;
  /** What each rule adds, by its id; reports share these. */
  readonly effects: ReadonlyMap<string, Effects>;
  /** Four rising values per scale: from each on, the level is one higher. */
  readonly thresholds: Readonly<Record<ToneScale, readonly number[]>>;
}

/** What general politeness data say of a text; see `politeness-prior.ts`. */
export const POLITENESS_PRIOR = 'prior.politeness';

/** Prefix of the names of rule features. */
export const RULE = 'rule.';

export function ruleFeature(id: string): string {
  return RULE + id;
}

/** A rule's effects as its file states them, in units. */
export function priorOf(rule: Rule): number[] {
  return TONE_SCALES.map((scale) => Math.round((rule.effects[scale] ?? 0) * UNITS));
}
