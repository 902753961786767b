import type { ItemId, SimMs } from '../engine/item.ts';
import type { Expectation } from '../scenario/schema/expectation.ts';
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
  /** What the line is about within its rule: a scale, a fact, a phrase group, an action. */
  readonly facet: string | null;
  /** Points earned, `0` to `possible`; negative where harm was done and `possible` is 0. */
  readonly earned: number;
  /** Points that could be earned, weight included. */
  readonly possible: number;
  /** What was done, what was expected, and the number of the rule. */
  readonly sentence: Bilingual;
}

/** 0 to 100, or null for "not rated". */
export type Score = number | null;

export interface CriterionScore {
  readonly score: Score;
  readonly evidence: readonly Evidence[];
}

/** Kinds of message, as expectations name them. */
export type Kind = Expectation['kind'];

/** What is done about an item, in the broad strokes of triage. */
export const TREATMENTS = [
  'answer',
  'private',
  'silence',
  'moderate',
  'settings',
  'escalate',
] as const;

export type Treatment = (typeof TREATMENTS)[number];

/** What became of one expectation, or of one of its items where each needs its own. */
export interface ExpectationOutcome {
  readonly expectation: string;
  readonly kind: Kind;
  readonly item: ItemId | null;
  /** `notDue`: the item never appeared, its scene was skipped, or the run ended before its target. */
  readonly state: 'met' | 'partly' | 'missed' | 'notDue';
  /** Simulated ms from appearance to the first substantive answer; null when there was none. */
  readonly firstAnswer: number | null;
  /** `seq` of the event that answered first. */
  readonly answeredBy: number | null;
  readonly wanted: Treatment;
  /** What was done about it; null when nothing was, or nothing was due. */
  readonly done: Treatment | null;
}

/** Figures kept apart from the score. Times in simulated ms; shares 0 to 1; null = nothing to count. */
export interface Measures {
  readonly due: number;
  readonly answered: number;
  /** Answered share of what needed an answer. */
  readonly coverage: number | null;
  readonly median: number | null;
  readonly percentile90: number | null;
  /** Share of what needed an answer that got the whole of it (every fact, where all are asked). */
  readonly resolution: number | null;
  /** Median time to that whole answer. */
  readonly resolutionMedian: number | null;
  /** Share of promises of holding replies that were kept in time. */
  readonly promisesKept: number | null;
  /** Share of what deserved silence that was left alone knowingly. */
  readonly rightSilence: number | null;
  readonly escalations: {
    readonly hits: number;
    readonly misses: number;
    readonly falseAlarms: number;
  };
}

/** A bound on the overall score, announced with the line it comes from. */
export interface Cap {
  /** Id of the evidence line. */
  readonly line: string;
  /** 0 to 100. */
  readonly at: number;
  readonly sentence: Bilingual;
}

export interface ScoreSheet {
  readonly version: string;
  /** Weighted mean of the rated criteria, no higher than the lowest of `caps`. */
  readonly overall: Score;
  /** Weights of the criteria in the scenario's rubric. */
  readonly weights: Readonly<Record<Criterion, number>>;
  readonly caps: readonly Cap[];
  readonly criteria: Readonly<Record<Criterion, CriterionScore>>;
  readonly outcomes: readonly ExpectationOutcome[];
  readonly measures: Measures;
}
