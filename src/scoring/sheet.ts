import type { ItemId, SimMs } from '../engine/item.ts';
import type { Criterion } from '../vocabulary/criterion.ts';
import type { Bilingual } from '../vocabulary/language.ts';
import type { Span } from '../vocabulary/reading.ts';

/** Version of the scoring rules; a sheet made by another version says so. */
export const SCORING_VERSION = '1.0.0';

/** What earned or cost points: words of the trainee's, or something they did or did not do. */
export type Ground =
  | { readonly type: 'words'; readonly event: number; readonly quote: string; readonly span: Span }
  | { readonly type: 'deed'; readonly event: number; readonly action: string }
  | { readonly type: 'absence' };

/** One line of a score. A criterion is the fold of its lines and nothing else. */
export interface Evidence {
  /** Stable within a run: `<rule>/<expectation>/<item>/<n>`. Overrides name it. */
  readonly id: string;
  /** Number of the rule in `src/scoring/SPEC.md`, such as `T4`. */
  readonly rule: string;
  readonly criterion: Criterion;
  readonly expectation: string | null;
  readonly item: ItemId | null;
  readonly ground: Ground;
  /** Simulated time of what it judges. */
  readonly at: SimMs;
  /** Points earned, `0` to `possible`; negative where harm was done and `possible` is 0. */
  readonly earned: number;
  /** Points that could be earned, weight included. */
  readonly possible: number;
  readonly sentence: Bilingual;
}

/** 0 to 100, or null for "not rated". */
export type Score = number | null;

export interface CriterionScore {
  readonly score: Score;
  readonly evidence: readonly Evidence[];
}

/** What became of one expectation. */
export interface ExpectationOutcome {
  readonly expectation: string;
  readonly item: ItemId | null;
  /** `pending`: the item never appeared or its scene was skipped, so nothing was due. */
  readonly state: 'met' | 'partly' | 'missed' | 'notDue';
  /** Simulated ms from appearance to the first substantive answer; null when there was none. */
  readonly firstAnswer: number | null;
  /** `seq` of the event that answered first. */
  readonly answeredBy: number | null;
}

/** Figures kept apart from the score. Times in simulated ms; shares 0 to 1; null = nothing to count. */
export interface Measures {
  readonly due: number;
  readonly answered: number;
  /** Answered share of what needed an answer. */
  readonly coverage: number | null;
  readonly median: number | null;
  readonly percentile90: number | null;
  /** Share of promises of holding replies that were kept in time. */
  readonly promisesKept: number | null;
  /** Share of what deserved silence that was left alone knowingly. */
  readonly rightSilence: number | null;
  readonly escalations: { readonly hits: number; readonly misses: number; readonly falseAlarms: number };
}

export interface ScoreSheet {
  readonly version: string;
  /** Weighted mean of the rated criteria. */
  readonly overall: Score;
  readonly criteria: Readonly<Record<Criterion, CriterionScore>>;
  readonly outcomes: readonly ExpectationOutcome[];
  readonly measures: Measures;
}
