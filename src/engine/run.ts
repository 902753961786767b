import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Criterion } from '../vocabulary/criterion.ts';
import type { Language } from '../vocabulary/language.ts';
import type { RunEvent } from './event.ts';
import type { SimMs } from './item.ts';

/** Version of the shape of a run. */
export const RUN_VERSION = 1;

/** What a link can fix before a run begins; the seed stands beside the settings, in the run. */
export const LOCKABLE = ['mode', 'language', 'allowance', 'rate', 'seed'] as const;

export type Lockable = (typeof LOCKABLE)[number];

/** How a run is played; declared in its debrief. */
export interface RunSettings {
  /** `exam`: no help while composing, and a pause veils the feed. */
  readonly mode: 'practice' | 'exam';
  /** Time allowed, as a factor of the scenario's own; null = untimed (response time is not rated). */
  readonly allowance: 1 | 1.5 | 2 | null;
  /** Language in which the content is shown at the start. */
  readonly language: Language;
  /** Simulated minutes per real minute, before the allowance divides it. */
  readonly rate: number;
  /** What the trainee could not choose, because the link that led here had fixed it. */
  readonly locked?: readonly Lockable[];
}

/** A remark, self-assessment or override, made after the end. Appended, never changed. */
export interface Annotation {
  readonly id: string;
  readonly author: string;
  /** ISO 8601 date and time, from the annotator's own clock. */
  readonly date: string;
  readonly body:
    | { readonly type: 'note'; readonly event: number | null; readonly text: string }
    | { readonly type: 'answer'; readonly question: number; readonly text: string }
    | {
        readonly type: 'selfAssessment';
        /** 0 to 100; a criterion left out is one of which they could not tell. */
        readonly scores: Readonly<Partial<Record<Criterion, number>>>;
        /** In their own words. */
        readonly text?: string;
      }
    /** `line` is the id of an evidence line of the score sheet; `points` replaces its `earned`. */
    | {
        readonly type: 'override';
        readonly line: string;
        readonly points: number;
        readonly reason: string;
      }
    /** Takes an earlier annotation back, named by its id; both stay in the list. */
    | { readonly type: 'withdrawal'; readonly annotation: string };
}

/** What one of the cast is called in a run. */
export interface CastName {
  readonly name: string;
  /** Account name without the @. */
  readonly handle: string;
}

/** Where a run that was taken again from the middle of another comes from. */
export interface ForkOf {
  /** Id of the other run, as it was in the browser in which it was taken again. */
  readonly run: string;
  /** The moment from which it was played anew. */
  readonly at: SimMs;
  /** Events at the head of the log that are the other run's. */
  readonly events: number;
}

/**
 * One trainee's play of one scenario. Everything else (page, variables, scores, debrief, replay)
 * is derived from it by pure functions.
 */
export interface Run {
  readonly schemaVersion: typeof RUN_VERSION;
  readonly id: string;
  readonly pseudonym?: string;
  /** ISO 8601 date and time, from the player's own clock. Never read by the engine. */
  readonly startedAt: string;
  readonly scenarioId: string;
  /** Hash of what the engine reads of the scenario. */
  readonly playHash: string;
  /** Hash of what scoring reads of the scenario. */
  readonly rubricHash: string;
  /** Unsigned 32-bit integer. */
  readonly seed: number;
  readonly settings: RunSettings;
  /**
   * Names of the cast, by id of persona, those drawn from the seed included: a later version might
   * draw others. Never read by the engine.
   */
  readonly cast?: Readonly<Record<string, CastName>>;
  /** Left out of a run that was played from its start. Never read by the engine. */
  readonly forkOf?: ForkOf;
  readonly events: readonly RunEvent[];
  readonly annotations: readonly Annotation[];
}

/** A run as it is exported: it embeds its scenario, so that it always opens. */
export interface ExportedRun extends Run {
  readonly scenario: Scenario;
}
