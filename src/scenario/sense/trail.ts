import type { Path } from '../path.ts';

/** A path while it is being walked: cheap to extend, made into a `Path` only for what is found. */
export interface Trail {
  readonly up: Trail | null;
  readonly step: string | number;
}

export function under(up: Trail | null, ...steps: readonly (string | number)[]): Trail {
  let trail = up;
  for (const step of steps) trail = { up: trail, step };
  if (trail === null) throw new RangeError('a trail has at least one step');
  return trail;
}

export function pathOf(trail: Trail | null): Path {
  const steps: (string | number)[] = [];
  for (let here = trail; here !== null; here = here.up) steps.push(here.step);
  return steps.reverse();
}
