import type { Reading } from '../../vocabulary/reading.ts';
import { ownScript } from '../own-scripts.ts';
import type { WordsToRead } from '../ports.ts';

/** Reads words while they are written, without holding up whoever writes them. */
export interface WordsReader {
  /**
   * The reading of words; null when others were handed in for the same place before these had their
   * turn, or when the reader was closed. So of words that change at every keystroke only the latest are
   * read. Rejects only where the analyser itself cannot be loaded.
   *
   * @param place where they are written, such as a box: each place has its own latest words.
   */
  read(place: string, words: WordsToRead): Promise<Reading | null>;
  /** Ends all reading under way, which then comes to nothing. It may be asked again. */
  close(): void;
}

interface Waiting {
  readonly words: WordsToRead;
  readonly resolve: (reading: Reading | null) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A reader in a worker, or in the page's own thread where workers cannot be had (a single file opened
 * from a disk): there the page draws and answers keys between one reading and the next.
 *
 * @param makeWorker makes the worker; it may throw.
 */
export function createWordsReader(makeWorker: () => Worker = makeReadingWorker): WordsReader {
  const waiting = new Map<string, Waiting>();
  let ended = new AbortController();
  let worker: Worker | null | undefined;
  let busy = false;

  /** Null: no worker will read them. */
  async function readThere(words: WordsToRead): Promise<Reading | null> {
    worker = worker === undefined ? started(makeWorker) : worker;
    if (worker === null) return null;
    const asked = worker;
    const reading = await ask(asked, words, ended.signal);
    if (reading !== null) return reading;
    if (worker === asked) {
      worker.terminate();
      worker = null;
    }
    return null;
  }

  async function readNext(): Promise<void> {
    const next = waiting.entries().next().value;
    if (busy || next === undefined) return;
    const [place, { words, resolve, reject }] = next;
    waiting.delete(place);
    busy = true;
    try {
      const { signal } = ended;
      const reading = await readThere(words);
      if (signal.aborted) resolve(null);
      else resolve(reading ?? (await readHere(words)));
    } catch (error) {
      reject(error);
    }
    busy = false;
    await readNext();
  }

  return {
    async read(place, words) {
      waiting.get(place)?.resolve(null);
      return await new Promise((resolve, reject) => {
        waiting.set(place, { words, resolve, reject });
        void readNext();
      });
    },
    close() {
      ended.abort();
      ended = new AbortController();
      for (const { resolve } of waiting.values()) resolve(null);
      waiting.clear();
      worker?.terminate();
      worker = undefined;
    },
  };
}

function makeReadingWorker(): Worker {
  return new Worker(ownScript('reading'), { type: 'module' });
}

function started(makeWorker: () => Worker): Worker | null {
  try {
    return makeWorker();
  } catch {
    return null;
  }
}

/** What a worker answers; null when it fails, or is ended. */
async function ask(
  worker: Worker,
  words: WordsToRead,
  ended: AbortSignal,
): Promise<Reading | null> {
  const asked = new AbortController();
  const { signal } = asked;
  try {
    return await new Promise((resolve) => {
      const answer = ({ data }: MessageEvent<Reading>): void => resolve(data);
      worker.addEventListener('message', answer, { signal });
      worker.addEventListener('error', () => resolve(null), { signal });
      ended.addEventListener('abort', () => resolve(null), { signal });
      worker.postMessage(words);
    });
  } finally {
    asked.abort();
  }
}

/** The page is let draw first, and answer the keys that were pressed meanwhile. */
async function readHere(words: WordsToRead): Promise<Reading> {
  const { read } = await import('../../tone/read.ts');
  await new Promise((resolve) => setTimeout(resolve));
  return read(words);
}
