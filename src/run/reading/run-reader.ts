import { ownScript } from '../own-scripts.ts';
import type { ReadOutcome } from './read-run.ts';

/** Judges the texts of run files, one after the other, without holding up the page. */
export interface RunReader {
  /** Never rejects. One text at a time: wait for the answer before the next. */
  read(text: string): Promise<ReadOutcome>;
  /** Ends what is being read, whose answer then counts for nothing. It may be asked again. */
  close(): void;
}

/** Real ms that one file may take: an hour of play takes one or two seconds. */
const PATIENCE_MS = 30_000;

/**
 * A reader in a worker, or in the page's own thread where workers cannot be had (a single file opened
 * from a disk). A file that outlasts all patience is refused, and its worker ended.
 *
 * @param makeWorker makes the worker; it may throw.
 */
export function createRunReader(
  makeWorker: () => Worker = makeReadingWorker,
  patience = PATIENCE_MS,
): RunReader {
  let worker: Worker | null = null;
  let canHaveWorkers = true;
  /** Tells whoever waits for the worker that nothing will come any more. */
  let ended = new AbortController();
  const end = (): void => {
    worker?.terminate();
    worker = null;
    ended.abort();
    ended = new AbortController();
  };
  return {
    async read(text) {
      try {
        if (canHaveWorkers) worker ??= makeWorker();
      } catch {
        canHaveWorkers = false;
      }
      if (worker === null) return await readHere(text);
      const answer = await askWorker(worker, text, patience, ended.signal);
      if (answer.type === 'answered') return answer.outcome;
      if (answer.type === 'ended') return TOO_SLOW;
      end();
      if (answer.type === 'late') return TOO_SLOW;
      canHaveWorkers = false;
      return await readHere(text);
    },
    close: end,
  };
}

function makeReadingWorker(): Worker {
  return new Worker(ownScript('reading'), { type: 'module' });
}

type Answer =
  | { readonly type: 'answered'; readonly outcome: ReadOutcome }
  | { readonly type: 'late' }
  | { readonly type: 'ended' }
  | { readonly type: 'broken' };

async function askWorker(
  worker: Worker,
  text: string,
  patience: number,
  ended: AbortSignal,
): Promise<Answer> {
  const asked = new AbortController();
  const { signal } = asked;
  try {
    return await new Promise<Answer>((resolve) => {
      const timer = setTimeout(() => resolve({ type: 'late' }), patience);
      signal.addEventListener('abort', () => clearTimeout(timer));
      const answer = ({ data }: MessageEvent<ReadOutcome>): void =>
        resolve({ type: 'answered', outcome: data });
      ended.addEventListener('abort', () => resolve({ type: 'ended' }), { signal });
      worker.addEventListener('message', answer, { signal });
      worker.addEventListener('error', () => resolve({ type: 'broken' }), { signal });
      worker.postMessage(text);
    });
  } finally {
    asked.abort();
  }
}

/** The page is let draw between one file and the next. */
async function readHere(text: string): Promise<ReadOutcome> {
  await new Promise((resolve) => setTimeout(resolve));
  const { readRun } = await import('./read-run.ts');
  return readRun(text);
}

const TOO_SLOW: ReadOutcome = {
  type: 'refused',
  problems: [
    {
      line: 1,
      column: 1,
      path: '$.events',
      message: {
        fr: 'Cette partie prend trop de temps à rejouer; sa lecture a été interrompue.',
        en: 'This run takes too long to replay; reading it was stopped.',
      },
    },
  ],
};
