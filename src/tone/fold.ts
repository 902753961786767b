import type { Contribution, ScaleReading, Span } from '../vocabulary/reading.ts';
import { LEVELS, type Level } from '../vocabulary/tone-scale.ts';

/**
 * Units of a scale: 1024 to the whole. Every share is a whole number of units, and sums of whole
 * numbers of 1/1024 are exact in binary: re-adding the listed values gives `value` to the last bit,
 * in any order.
 */
export const UNITS = 1024;

/** One term of a sum, in whole units. */
export interface Term {
  readonly feature: string;
  readonly units: number;
  readonly spans: readonly Span[];
  /** May be gathered with others, when it weighs little, so that a report stays small. */
  readonly minor: boolean;
}

/** Feature names that the fold itself adds. */
export const REST = 'rest';
export const BOUND = 'bound';

/** Minor terms kept apart, the heaviest first; the others are gathered in `rest`. */
const MINOR_KEPT = 8;
/** Minor terms lighter than this (in units) are always gathered: a hundredth of the scale. */
export const LIGHTEST_KEPT = 10;

/**
 * Adds the terms up. Where the sum leaves 0 to 1, a term named `bound` brings it back.
 *
 * @param thresholds four rising values: the level is how many of them `value` reaches.
 * @param light units of terms too light to be listed, already added up.
 */
export function foldScale(
  terms: readonly Term[],
  thresholds: readonly number[],
  light = 0,
): ScaleReading {
  const sum = terms.reduce((total, term) => total + term.units, light);
  const bounded = Math.min(UNITS, Math.max(0, sum));
  const kept = gatherMinor(terms, light);
  const contributions = kept.map(contributionOf);
  if (bounded !== sum)
    contributions.push(contributionOf({ feature: BOUND, units: bounded - sum, spans: [] }));
  const value = bounded / UNITS;
  return { value, level: levelOf(value, thresholds), contributions };
}

type Listed = Omit<Term, 'minor'>;

function gatherMinor(terms: readonly Term[], light: number): Listed[] {
  const heavy = terms
    .filter((term) => term.minor && Math.abs(term.units) >= LIGHTEST_KEPT)
    .sort(heaviestFirst);
  const apart = new Set(heavy.slice(0, MINOR_KEPT));
  const kept: Listed[] = [];
  let rest = light;
  for (const term of terms) {
    if (term.units === 0) continue;
    if (!term.minor || apart.has(term)) kept.push(term);
    else rest += term.units;
  }
  if (rest !== 0) kept.push({ feature: REST, units: rest, spans: [] });
  return kept;
}

function heaviestFirst(a: Term, b: Term): number {
  const difference = Math.abs(b.units) - Math.abs(a.units);
  if (difference !== 0) return difference;
  return a.feature < b.feature ? -1 : 1;
}

function contributionOf({ feature, units, spans }: Listed): Contribution {
  return { feature, value: units / UNITS, spans };
}

/** The level that a value reaches: 0 below the first threshold, 4 from the last one on. */
export function levelOf(value: number, thresholds: readonly number[]): Level {
  const reached = thresholds.filter((threshold) => value >= threshold).length;
  return LEVELS[Math.min(reached, 4)] ?? 0;
}
