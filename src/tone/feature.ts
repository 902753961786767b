import type { Span } from '../vocabulary/reading.ts';

/** Something measured in a reply, which the model weighs. */
export interface Feature {
  /** `rule.<id>`, `word:<words>`, or a family and a name, e.g. `length.words`. */
  readonly name: string;
  /** 0 to 1. A value of 0 is left out. */
  readonly value: number;
  readonly spans: readonly Span[];
}

/** Steps of a feature's value: coarse enough that one letter more or less changes nothing. */
const STEPS = 64;

const NOWHERE: readonly Span[] = Object.freeze([]);

/** Adds a feature to a list, unless its value rounds to 0. */
export function measure(
  features: Feature[],
  name: string,
  value: number,
  spans: readonly Span[] = NOWHERE,
): void {
  const rounded = Math.round(value * STEPS) / STEPS;
  if (rounded !== 0) features.push({ name, value: rounded, spans });
}

/** `count` of `most` or more, as a share of 1. */
export function saturating(count: number, most: number): number {
  return Math.min(count, most) / most;
}
