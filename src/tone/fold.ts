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
  const contributions: Contribution[] = [];
  const { sum, rest } = listTerms(terms, light, contributions);
  const bounded = Math.min(UNITS, Math.max(0, sum));
  if (rest !== 0) contributions.push({ feature: REST, value: rest / UNITS, spans: [] });
  if (bounded !== sum)
    contributions.push({ feature: BOUND, value: (bounded - sum) / UNITS, spans: [] });
  const value = bounded / UNITS;
  return { value, level: levelOf(value, thresholds), contributions };
}

/** Lists the terms that stand for themselves; gives the sum of all, and of those left to the rest. */
function listTerms(terms: readonly Term[], light: number, contributions: Contribution[]) {
  const isApart = apartFrom(terms);
  let sum = light;
  let rest = light;
  for (const term of terms) {
    const { feature, units, spans, minor } = term;
    sum += units;
    if (units === 0) continue;
    if (minor && !isApart(term)) rest += units;
    else contributions.push({ feature, value: units / UNITS, spans });
  }
  return { sum, rest };
}

/** Which minor terms are told apart. They are only sorted where there are too many for all to be. */
function apartFrom(terms: readonly Term[]): (term: Term) => boolean {
  const heavy = terms.filter((term) => term.minor && isHeavy(term));
  if (heavy.length <= MINOR_KEPT) return isHeavy;
  const apart = new Set(heavy.sort(heaviestFirst).slice(0, MINOR_KEPT));
  return (term) => apart.has(term);
}

function isHeavy({ units }: Term): boolean {
  return Math.abs(units) >= LIGHTEST_KEPT;
}

function heaviestFirst(a: Term, b: Term): number {
  const difference = Math.abs(b.units) - Math.abs(a.units);
  if (difference !== 0) return difference;
  return a.feature < b.feature ? -1 : 1;
}

/** The level that a value reaches: 0 below the first threshold, 4 from the last one on. */
export function levelOf(value: number, thresholds: readonly number[]): Level {
  let reached = 0;
  for (const threshold of thresholds) if (value >= threshold) reached += 1;
  return LEVELS[Math.min(reached, 4)] ?? 0;
}
