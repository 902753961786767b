import type { Annotation, Run } from '../engine/run.ts';
import { randomId } from '../storage/random-id.ts';

/**
 * Something said about a run, dated now by this computer's clock and signed by `author` or, where it
 * is null, by whoever played.
 */
export function remarkOn(
  run: Pick<Run, 'pseudonym'>,
  body: Annotation['body'],
  author: string | null,
): Annotation {
  return {
    id: randomId(),
    author: author ?? run.pseudonym ?? '',
    date: new Date().toISOString(),
    body,
  };
}
