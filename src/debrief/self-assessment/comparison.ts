/** How somebody's own estimate stands to what their replies earned. */
export type Comparison = 'same' | 'harder' | 'kinder';

/** Points within which an estimate is as good as a score. */
const CLOSE = 10;

/** Null where one of the two is missing: nothing to compare. */
export function compare(own: number | undefined, score: number | null): Comparison | null {
  if (own === undefined || score === null) return null;
  if (Math.abs(own - score) <= CLOSE) return 'same';
  return own < score ? 'harder' : 'kinder';
}
