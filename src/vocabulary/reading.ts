import type { Language } from './language.ts';
import type { AddressForm, Dimension, Level, ToneScale } from './tone-scale.ts';

/** A stretch of the trainee's text in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A rule that was found in the reply. `quote === reply.slice(start, end)`, always. */
export interface Match extends Span {
  /** Stable id of the rule. Once shipped, a rule id keeps its message for ever. */
  readonly rule: string;
  /** The named strategy the rule is a marker of, e.g. `apology`, `non-apology`. */
  readonly strategy: string;
  readonly quote: string;
  /** What this match adds to each scale it touches, on the 0-1 scale. */
  readonly effects: Readonly<Partial<Record<ToneScale, number>>>;
  /** Key of the explanation shown to the trainee, in both languages. */
  readonly messageId: string;
}

/** One term of the sum that makes a dimension. The contributions of a dimension add up to it exactly. */
export interface Contribution {
  /** What contributed: a strategy, a word feature, the baseline, a bound. */
  readonly feature: string;
  /** Signed share on the 0-1 scale. */
  readonly value: number;
  /** Where in the text, when the feature has a place. */
  readonly spans: readonly Span[];
}

/** One scale of a tone report. */
export interface ScaleReading {
  /** 0 to 1. */
  readonly value: number;
  /** 0 to 4, as the rating guide defines them. */
  readonly level: Level;
  /** Sum of `value`s is `value`, to the last bit (see `src/tone/fold.ts`). */
  readonly contributions: readonly Contribution[];
}

/** A better wording to try, tied to the match that raised it. */
export interface Suggestion extends Span {
  readonly rule: string;
  readonly messageId: string;
  /** Text that could stand in place of the span, when a plain substitution is right. */
  readonly replacement?: string;
}

/** How far a reading can be trusted, as people are told it; see `src/tone/confidence-band.ts`. */
export const CONFIDENCE_BANDS = ['low', 'middle', 'high'] as const;

export type ConfidenceBand = (typeof CONFIDENCE_BANDS)[number];

/** What the analyser read in one reply. Says what the words do, knows nothing of any scenario. */
export interface ToneReport {
  /** Version of the analyser and of its data, e.g. `1.0.0`. Old runs keep the reading they had. */
  readonly analyser: string;
  /** Language the reply is written in; null when neither is recognised. */
  readonly language: Language | null;
  /** `null` = not rated: too little to go on, neither language, or nothing to be rated. */
  readonly dimensions: Readonly<Record<Dimension, ScaleReading | null>>;
  readonly overall: ScaleReading | null;
  readonly address: AddressForm;
  /**
   * 0 to 1: the probability, as measured on replies never seen, that every scale is within one level
   * of what careful raters would give. People are told its band.
   */
  readonly confidence: number;
  /** In order of `start`, then of rule id. */
  readonly matches: readonly Match[];
  readonly suggestions: readonly Suggestion[];
}

/** The only thing that guards and scoring know of the words of a reply. Carried whole by the log. */
export interface Reading {
  readonly tone: ToneReport;
  /** Ids of the scenario's phrase groups found in the text, sorted; see `Phrases` in the scenario. */
  readonly phrases: readonly PhraseMatch[];
  /** Number of words, as the analyser's tokeniser counts them. */
  readonly words: number;
  /** `seq` of an earlier event of this run whose text this one repeats, all but a few words. */
  readonly copyOf: number | null;
  /** Language in which the answered item was shown; null when there is no item. */
  readonly shownLanguage: Language | null;
}

/** A phrase group of the scenario found in the text. `quote === text.slice(start, end)`. */
export interface PhraseMatch extends Span {
  readonly phrase: string;
  readonly quote: string;
}

/** Words and phrases that count as saying one thing, per language. A final `*` matches any ending. */
export type PhraseGroup = Readonly<Partial<Record<Language, readonly string[]>>>;

/** What scale of a report, whether dimension or overall. */
export function scaleOf(report: ToneReport, scale: ToneScale): ScaleReading | null {
  return scale === 'overall' ? report.overall : report.dimensions[scale];
}
