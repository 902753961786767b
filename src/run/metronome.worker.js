/*
 * Beats in a thread of its own, where a hidden page is not slowed down. Told an interval in ms, it
 * sends an empty message that often, until it is ended. Plain JavaScript, because it is fetched as it
 * is: its address has to pass the policy of own-scripts.ts, past which a bundler cannot follow it.
 */
addEventListener('message', ({ data }) => {
  if (typeof data === 'number') setInterval(() => postMessage(null), data);
});
