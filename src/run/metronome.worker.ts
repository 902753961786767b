/*
 * Beats in a thread of its own, where a hidden page is not slowed down. Told an interval in ms, it
 * sends an empty message that often, until it is ended.
 */
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (typeof data === 'number') setInterval(() => postMessage(null), data);
});
