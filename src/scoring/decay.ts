/** Share that an answer keeps however late it comes. */
export const FLOOR = 0.1;

/**
 * Share of the points of an answer that came after `elapsed` ([R1]): 1 up to `target`, then evenly down
 * to `floor` at `limit`, and `floor` from there. Never rises with `elapsed`. All in simulated ms.
 */
export function decay(elapsed: number, target: number, limit: number, floor = FLOOR): number {
  if (elapsed <= target) return 1;
  if (elapsed >= limit) return floor;
  return Math.max(floor, 1 - ((1 - floor) * (elapsed - target)) / (limit - target));
}
