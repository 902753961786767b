import type { EscalationView } from '../../engine/snapshot.ts';
import type { Evidence } from '../../scoring/sheet.ts';

/** What came of judging one hand-over. */
export type Verdict = 'right' | 'late' | 'wrong' | 'alarm' | 'free';

const ALARM = 'X9';
const REFERRAL = 'X6';

/** How a hand-over was judged: by the lines of the score that it is the ground of. */
export function verdictOf({ event }: EscalationView, evidence: readonly Evidence[]): Verdict {
  const lines = evidence.filter(({ ground }) => 'event' in ground && ground.event === event);
  const referrals = lines.filter(({ rule }) => rule === REFERRAL);
  if (referrals.some(({ earned, possible }) => earned >= possible)) return 'right';
  if (referrals.some(({ earned }) => earned > 0)) return 'late';
  if (referrals.length > 0) return 'wrong';
  return lines.some(({ rule }) => rule === ALARM) ? 'alarm' : 'free';
}
