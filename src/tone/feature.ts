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

/** A feature, or none where its value rounds to 0. */
export function measured(name: string, value: number, spans: readonly Span[] = []): Feature[] {
  const rounded = Math.round(value * STEPS) / STEPS;
  return rounded === 0 ? [] : [{ name, value: rounded, spans }];
}

/** `count` of `most` or more, as a share of 1. */
export function saturating(count: number, most: number): number {
  return Math.min(count, most) / most;
}
