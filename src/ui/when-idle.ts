/** Longest wait (real ms) for a page that always has something to do. */
const PATIENCE = 500;

/**
 * Does something once so much time (real ms) has passed and the page has drawn what it had to draw,
 * unless the function it returns is called before.
 */
export function whenIdle(task: () => void, after: number): () => void {
  let idle: number | undefined;
  const timer = setTimeout(() => {
    // Safari has no idle callback; after a timer, at least the latest frame is out.
    if (globalThis.requestIdleCallback === undefined) task();
    else idle = requestIdleCallback(task, { timeout: PATIENCE });
  }, after);
  return () => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}
