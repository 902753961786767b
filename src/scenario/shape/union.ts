import type { z } from 'zod';

/** What zod complains of. */
export type Issue = z.core.$ZodIssue;

/**
 * Of the members of a union that all refuse a value, the one its author meant: that whose keys fit
 * best, judged by what it complains of. `undefined` when the value is of another kind altogether.
 */
export function memberMeant(members: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  let best: readonly Issue[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const issues of members) {
    const cost = issues.reduce((sum, issue) => sum + misfit(issue), 0);
    if (cost < least && !issues.some(isOfAnotherKind)) {
      least = cost;
      best = issues;
    }
  }
  return best;
}

/** The value itself has the wrong kind for this member, or is not its one constant. */
function isOfAnotherKind(issue: Issue): boolean {
  return (
    issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')
  );
}

/** Keys that the member does not know, or lacks, tell most that it was not meant. */
function misfit(issue: Issue): number {
  if (issue.code === 'unrecognized_keys') return 10 * issue.keys.length;
  if (issue.path.length === 1) return 5;
  return 1;
}
