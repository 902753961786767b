import type { ToneScale } from '../vocabulary/tone-scale.ts';
import type { DetectedLanguage } from './detect-language.ts';

/** What tells, of the levels read, how likely they are to be right; each 1 where it holds, or 0. */
export interface ConfidenceSignals {
  /** The very top and the very bottom of `overall`, where readers differ least. */
  readonly exemplary: number;
  readonly unfit: number;
  readonly nextStep: number;
  readonly empathy: number;
  readonly clear: number;
  readonly professional: number;
  /** Some reproach was read: sarcasm and argument in polite words are where misreadings live. */
  readonly reproach: number;
  /** So much reproach that nobody misses it. */
  readonly harsh: number;
}

/** @param levelOf the level read on a scale, 0 where it is not rated. */
export function confidenceSignals(levelOf: (scale: ToneScale) => number): ConfidenceSignals {
  const overall = levelOf('overall');
  const hostility = levelOf('hostility');
  const defensiveness = levelOf('defensiveness');
  return {
    exemplary: signal(overall === 4),
    unfit: signal(overall === 0),
    nextStep: signal(levelOf('nextStep') >= 3),
    empathy: signal(levelOf('empathy') >= 3),
    clear: signal(levelOf('clarity') >= 3),
    professional: signal(levelOf('professionalism') >= 4),
    reproach: signal(hostility >= 1 || defensiveness >= 1),
    harsh: signal(hostility >= 3 || defensiveness >= 4),
  };
}

function signal(holds: boolean): number {
  return holds ? 1 : 0;
}

/**
 * Learnt by least squares from replies of both languages read by models that had never seen their
 * batch: how often every scale was within one level of the raters'. Length, the number of rules found and
 * cues of irony were tried and tell nothing. `npm run tone:evaluate -- --calibration` prints the weights
 * anew, beside how often each came true; `start` is what is expected where no signal holds.
 */
export const CONFIDENCE_WEIGHTS: ConfidenceSignals & { readonly start: number } = {
  start: 0.36,
  exemplary: 0.13,
  unfit: 0.11,
  nextStep: 0.12,
  empathy: 0.08,
  clear: 0.08,
  professional: 0.06,
  reproach: -0.11,
  harsh: 0.18,
};

/**
 * An honest estimate (0 to 1) of the probability that every scale of a reading is within one level of
 * what careful raters would give; a doubtful language lowers it further.
 *
 * @param levelOf the level read on a scale, 0 where it is not rated.
 */
export function confidenceOf(
  { certainty }: DetectedLanguage,
  levelOf: (scale: ToneScale) => number,
): number {
  return Math.round(expectedShare(confidenceSignals(levelOf)) * certainty * 100) / 100;
}

/** What the weights expect of the signals, kept from 0 to 1. */
export function expectedShare(signals: ConfidenceSignals): number {
  const { start, ...weights } = CONFIDENCE_WEIGHTS;
  const sum =
    start +
    weights.exemplary * signals.exemplary +
    weights.unfit * signals.unfit +
    weights.nextStep * signals.nextStep +
    weights.empathy * signals.empathy +
    weights.clear * signals.clear +
    weights.professional * signals.professional +
    weights.reproach * signals.reproach +
    weights.harsh * signals.harsh;
  return Math.min(1, Math.max(0, sum));
}
