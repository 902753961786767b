/**
 * Kleene's three truth values, as numbers: negation is a change of sign, conjunction the least,
 * disjunction the greatest. "Not rated" is unknown, and so is its negation; unknown never satisfies.
 */
export type Truth = -1 | 0 | 1;

export const TRUE: Truth = 1;
export const UNKNOWN: Truth = 0;
export const FALSE: Truth = -1;

export function truthOf(holds: boolean): Truth {
  return holds ? TRUE : FALSE;
}

export function not(truth: Truth): Truth {
  if (truth === TRUE) return FALSE;
  return truth === FALSE ? TRUE : UNKNOWN;
}
