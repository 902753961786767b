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

/** The window moved by a delay that varies by `jitter` either way; never before the start. */
export function later(window: Window, delay: number, jitter = 0): Window {
  return {
    from: Math.max(0, window.from + delay - jitter),
    until: window.until + delay + jitter,
  };
}
