import type { Annotation } from '../engine/run.ts';

type Body = Annotation['body'];
export type SelfAssessment = Extract<Body, { readonly type: 'selfAssessment' }>;
export type Note = Annotation & { readonly body: Extract<Body, { readonly type: 'note' }> };

/** The latest answer to a question: answers are appended, never changed. */
export function answerTo(annotations: readonly Annotation[], question: number): string {
  const answers = annotations.flatMap(({ body }) =>
    body.type === 'answer' && body.question === question ? [body.text] : [],
  );
  return answers.at(-1) ?? '';
}

/** Where they placed themselves; undefined when they were never asked. */
export function selfAssessmentIn(annotations: readonly Annotation[]): SelfAssessment | undefined {
  return annotations
    .map(({ body }) => body)
    .findLast((body): body is SelfAssessment => body.type === 'selfAssessment');
}

/** Notes on one reply, in the order in which they were written; `null` for those on the whole run. */
export function notesOn(annotations: readonly Annotation[], event: number | null): readonly Note[] {
  return annotations.filter(
    (one): one is Note => one.body.type === 'note' && one.body.event === event,
  );
}
