/*
 * Judges run files in a thread of its own, so that a class of thirty leaves the page free: told a text,
 * it answers with what `readRun` makes of it.
 */
import { readRun } from './read-run.ts';

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (typeof data === 'string') postMessage(readRun(data));
});
