import type { Annotation, Run } from '../engine/run.ts';
import { randomId } from '../storage/random-id.ts';

/** What the player answers to one of the scenario's questions, dated now by their own clock. */
export function answerAnnotation(
  run: Pick<Run, 'pseudonym'>,
  question: number,
  text: string,
): Annotation {
  return {
    id: randomId(),
    author: run.pseudonym ?? '',
    date: new Date().toISOString(),
    body: { type: 'answer', question, text },
  };
}
