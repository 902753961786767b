import type { Language } from '../vocabulary/language.ts';
import type { ToneScale } from '../vocabulary/tone-scale.ts';
import type { PatternSequence } from './pattern.ts';

/** What a rule (or a whole strategy) adds to the scales it touches, before the corpus corrects it. */
export type Effects = Readonly<Partial<Record<ToneScale, number>>>;

/** A text that a rule must find, and the words it must find in it. */
export interface MatchExample {
  readonly text: string;
  readonly quote: string;
}

/** A rule as its file holds it, checked. */
export interface Rule {
  /** Stable, e.g. `fr.apology.sorry`. */
  readonly id: string;
  readonly language: Language;
  readonly strategy: string;
  /** The same in both languages, e.g. `apology.sorry`. */
  readonly messageId: string;
  readonly markers: readonly string[];
  readonly sequences: readonly PatternSequence[];
  /** `blocks`: a negation before or right after the words makes them no match. */
  readonly negation: 'blocks' | 'ignored';
  readonly effects: Effects;
  readonly matches: readonly MatchExample[];
  readonly rejects: readonly string[];
}

/** A named strategy of the field, with the rules that are its markers in one language. */
export interface Strategy {
  readonly name: string;
  readonly note: string;
  readonly source: string;
  /** Strategies whose matches do not count where this one is found. */
  readonly shadows: readonly string[];
  readonly rules: readonly Rule[];
}
