import { type Answer, principal } from '../covering/answers.ts';
import type { Situation } from '../covering/situation.ts';
import { latestSaying, type Saying } from '../dossier/dossier.ts';

/** The words whose tone is judged, as they stood at the end ([T4]). */
export interface Judged {
  readonly answer: Answer;
  readonly saying: Saying;
}

export function judgedWords({ answers, answered }: Situation): Judged | null {
  const answer = principal(answers, answered);
  return answer === null ? null : { answer, saying: latestSaying(answer.utterance) };
}
