import type { Situation } from '../covering/situation.ts';
import { dangerSpeed } from '../escalation/referral.ts';
import type { Line } from '../evidence.ts';
import { firstAnswerLines } from './first-answer.ts';
import { silenceLines } from './silence.ts';

/** Lines of response time for one due case. Untimed runs have none ([R11]). */
export function responseTimeLines(situation: Situation): readonly Line[] {
  const { expectation } = situation.one;
  if (!situation.dossier.timed) return [];
  if (expectation.danger) return dangerSpeed(situation);
  switch (expectation.needs) {
    case 'answer':
      return firstAnswerLines(situation);
    case 'silence':
      return silenceLines(situation);
    case 'settings':
      return [];
  }
}
