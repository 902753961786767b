import type { Terminal } from './command.ts';
import { languageOf } from './language.ts';

/** Nobody reads any more: of a pipe, and of a socket that stands for one. */
const GONE: ReadonlySet<unknown> = new Set(['EPIPE', 'ECONNRESET']);

/**
 * The terminal of this process. A reader that has seen enough (`… | head`) closes the pipe: that is no
 * mistake, so the command goes on to its exit code and reads no further. Anything else that keeps its
 * words from being written ends it with code 1.
 */
export function standardTerminal(): Terminal {
  let unread = false;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if ('code' in error && GONE.has(error.code)) {
        unread ||= stream === process.stdout;
        return;
      }
      if (stream === process.stdout) process.stderr.write(`${error.message}\n`);
      process.exit(1);
    });
  }
  return {
    language: languageOf(process.env),
    out: (text) => {
      if (!unread) process.stdout.write(`${text}\n`);
    },
    err: (text) => {
      process.stderr.write(`${text}\n`);
    },
    isHeard: () => !unread,
    input: async function* () {
      for await (const piece of process.stdin) {
        if (unread) return;
        if (piece instanceof Uint8Array) yield piece;
      }
    },
  };
}
