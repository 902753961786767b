/** Simulated ms between which something may happen, both included. `until` may be Infinity. */
export interface Window {
  readonly from: number;
  readonly until: number;
}

/** The smallest window that holds both. */
export function hull(left: Window | undefined, right: Window): Window {
  if (left === undefined) return right;
  return { from: Math.min(left.from, right.from), until: Math.max(left.until, right.until) };
}

/** What two windows share; undefined when nothing. */
export function overlap(left: Window, right: Window): Window | undefined {
  const from = Math.max(left.from, right.from);
  const until = Math.min(left.until, right.until);
  return from <= until ? { from, until } : undefined;
}

/** The window moved by a delay that varies by `jitter` either way; never before the start. */
export function later(window: Window, delay: number, jitter = 0): Window {
  return {
    from: Math.max(0, window.from + delay - jitter),
    until: window.until + delay + jitter,
  };
}
