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
  /** Small terms of words are gathered in one, so that a report stays small. */
  readonly gathered?: boolean;
}

/** Feature names that the fold itself adds. */
export const REST_OF_WORDS = 'words.rest';
export const BOUND = 'bound';

/** Terms of words kept apart, the heaviest first; the others are gathered in `words.rest`. */
const WORDS_KEPT = 10;
/** Terms of words lighter than this (in units) are always gathered. */
const LIGHTEST_KEPT = 6;

/**
 * Adds the terms up. Where the sum leaves 0 to 1, a term named `bound` brings it back.
 *
 * @param thresholds four rising values: the level is how many of them `value` reaches.
 */
export function foldScale(terms: readonly Term[], thresholds: readonly number[]): ScaleReading {
  const kept = gatherWords(terms.filter((term) => term.units !== 0));
  const sum = kept.reduce((total, term) => total + term.units, 0);
  const bounded = Math.min(UNITS, Math.max(0, sum));
  const all =
    bounded === sum ? kept : [...kept, { feature: BOUND, units: bounded - sum, spans: [] }];
  const value = bounded / UNITS;
  return { value, level: levelOf(value, thresholds), contributions: all.map(contributionOf) };
}

function gatherWords(terms: readonly Term[]): Term[] {
  const words = terms.filter((term) => term.gathered === true).sort(heaviestFirst);
  const apart = new Set(
    words.slice(0, WORDS_KEPT).filter((term) => Math.abs(term.units) >= LIGHTEST_KEPT),
  );
  const rest = words.reduce((sum, term) => sum + (apart.has(term) ? 0 : term.units), 0);
  const kept = terms.filter((term) => term.gathered !== true || apart.has(term));
  return rest === 0 ? kept : [...kept, { feature: REST_OF_WORDS, units: rest, spans: [] }];
}

function heaviestFirst(a: Term, b: Term): number {
  const difference = Math.abs(b.units) - Math.abs(a.units);
  if (difference !== 0) return difference;
  return a.feature < b.feature ? -1 : 1;
}

function contributionOf(term: Term): Contribution {
  return { feature: term.feature, value: term.units / UNITS, spans: term.spans };
}

/** The level that a value reaches: 0 below the first threshold, 4 from the last one on. */
export function levelOf(value: number, thresholds: readonly number[]): Level {
  const reached = thresholds.filter((threshold) => value >= threshold).length;
  return LEVELS[Math.min(reached, 4)] ?? 0;
}
