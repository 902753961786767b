import type { Situation } from '../covering/situation.ts';
import type { Line } from '../evidence.ts';
import { shared } from '../shares.ts';
import { handlingLines } from './handling.ts';
import { handoverLines } from './handover.ts';
import { harmLines } from './harm.ts';
import { placeLines } from './place.ts';
import { referralLines } from './referral.ts';
import { usedAsToldLines } from './used-as-told.ts';
import { settingLines } from './wanted-settings.ts';

/** Lines of escalation choices for one due case: everything decided about it besides the words. */
export function escalationLines(situation: Situation): readonly Line[] {
  const earning = shared(
    [
      ...handlingLines(situation),
      ...placeLines(situation),
      ...handoverLines(situation),
      ...usedAsToldLines(situation),
      ...settingLines(situation),
      ...referralLines(situation),
    ],
    situation.one.weight,
  );
  return [...earning, ...harmLines(situation)];
}
