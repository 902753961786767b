/** The heaviest file read, in bytes. */
export const FILE_LIMIT = 5_000_000;

/** How deep objects and lists may be nested: an all-of-any-of guard twenty deep fits. */
export const DEPTH_LIMIT = 64;

/** Values in all; a scenario of 10,000 injects holds about 350,000. */
export const VALUE_LIMIT = 600_000;

/** Elements in one list or keys in one object. */
export const WIDTH_LIMIT = 12_000;

/**
 * Values judged at once. Every value can be one problem, and a file that is wrong all over must still
 * be refused within a second; longer files are judged element by element, up to the first problems.
 */
export const PIECE_LIMIT = 50_000;

/** How much one file may hold. Runs hold more than scenarios: a log grows with every second played. */
export interface ScanLimits {
  /** Values in all. */
  readonly values: number;
  /** Elements in one list or keys in one object. */
  readonly width: number;
}

export const SCENARIO_LIMITS: ScanLimits = { values: VALUE_LIMIT, width: WIDTH_LIMIT };
