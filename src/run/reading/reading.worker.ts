/*
 * Reads in a thread of its own, so that neither a class of thirty nor somebody who types is held up.
 * Told the text of a run file, it answers with what `readRun` makes of it; told words, with their
 * reading. One script for both: each would bring the whole analyser along.
 */
import { read } from '../../tone/read.ts';
import type { WordsToRead } from '../ports.ts';
import { readRun } from './read-run.ts';

addEventListener('message', ({ data }: MessageEvent<string | WordsToRead>) => {
  postMessage(typeof data === 'string' ? readRun(data) : read(data));
});
