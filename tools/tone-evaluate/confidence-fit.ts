import {
  CONFIDENCE_WEIGHTS,
  type ConfidenceSignals,
  confidenceSignals,
  expectedShare,
} from '../../src/tone/confidence.ts';
import { confidenceBand } from '../../src/tone/confidence-band.ts';
import { solveNet } from '../../src/tone/training/elastic-net.ts';
import type { HeldOutReply } from '../../src/tone/training/held-out-replies.ts';
import { sparseRowsOf } from '../../src/tone/training/sparse-rows.ts';
import { CONFIDENCE_BANDS } from '../../src/vocabulary/reading.ts';
import { TONE_SCALES } from '../../src/vocabulary/tone-scale.ts';
import { type ConfidenceGroup, scalesWithinOne, type Trusted } from './calibration-report.ts';
import { tableOf } from './table.ts';

/** The signals of a reply as it was read by a model that had never seen it. */
export function heldOutSignals({ readings }: HeldOutReply): ConfidenceSignals {
  return confidenceSignals((scale) => readings[TONE_SCALES.indexOf(scale)]?.level ?? 0);
}

/** Each reply with the confidence that its held-out reading would have been given. */
export function trustedReplies(replies: readonly HeldOutReply[]): Trusted[] {
  return replies.map((reply) => ({ reply, confidence: expectedShare(heldOutSignals(reply)) }));
}

/** Replies by the band in which people would be told to trust their reading. */
export function bandsOf(trusted: readonly Trusted[]): ConfidenceGroup[] {
  return CONFIDENCE_BANDS.map((name) => ({
    name,
    replies: trusted.filter(({ confidence }) => confidenceBand(confidence) === name),
  }));
}

/** The weights that least squares give to the signals today, beside those that `confidence.ts` states. */
export function confidenceWeights(replies: readonly HeldOutReply[]): string {
  const rows = sparseRowsOf(
    replies.map((reply) => new Map(Object.entries(heldOutSignals(reply)))),
    () => true,
  );
  const right = replies.map((reply) => (scalesWithinOne(reply) === 1 ? 1 : 0));
  const { weights, baseline } = solveNet(rows, right, { sparse: 0, small: 0.0005 });
  const stated = new Map(Object.entries(CONFIDENCE_WEIGHTS));
  return tableOf(
    ['weights of confidence', 'today', 'stated'],
    ['start', ...rows.names].map((name) => [
      name,
      (name === 'start' ? baseline : (weights[rows.names.indexOf(name)] ?? 0)).toFixed(2),
      (stated.get(name) ?? 0).toFixed(2),
    ]),
  );
}
