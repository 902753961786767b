import type { ConfidenceBand } from '../vocabulary/reading.ts';

/**
 * Where the bands part. Set on replies read by models that had never seen their batch, both languages
 * together (`npm run tone:evaluate -- --calibration` prints the tenths they were read from, and what comes
 * true in each band), so that a high band is right far more often than not and a low one less often.
 */
const MIDDLE_FROM = 0.4;
const HIGH_FROM = 0.7;

/**
 * The band in which people are told how far to trust a reading: a figure would promise more precision
 * than it has.
 *
 * @param confidence as a tone report states it, 0 to 1.
 */
export function confidenceBand(confidence: number): ConfidenceBand {
  if (confidence >= HIGH_FROM) return 'high';
  return confidence >= MIDDLE_FROM ? 'middle' : 'low';
}
