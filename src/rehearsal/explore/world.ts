import type { Window } from './window.ts';

/**
 * What may be, at most, in any play of a scenario: every bound errs on the side of possible. Something
 * this world excludes cannot be reached by anybody, whatever they do and whatever the seed.
 */
export interface World {
  /** When an inject may come due with its condition holding; null: it never happens. */
  readonly happens: ReadonlyMap<string, Window>;
  /** Injects that have happened in every play once their window is past. */
  readonly certain: ReadonlySet<string>;
  /** Lowest and highest value that a variable may take. */
  readonly ranges: ReadonlyMap<string, Range>;
  /** From when an item may be on the page, in simulated ms; absent: it never is. */
  readonly items: ReadonlyMap<string, number>;
  /** Facts that may be revealed, or are known from the start. */
  readonly facts: ReadonlySet<string>;
}

/** Whole numbers from `min` to `max`, both included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}
