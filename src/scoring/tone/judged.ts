import type { Answer } from '../covering/answers.ts';
import type { Saying } from '../dossier/dossier.ts';

/** The words whose tone is judged, as they stood at the end ([T4]). */
export interface Judged {
  readonly answer: Answer;
  readonly saying: Saying;
}
