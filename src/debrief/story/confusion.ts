import type { ScoreSheet } from '../../scoring/sheet.ts';
import { evidenceOf } from './cases.ts';

/**
 * Escalation as a confusion table: what had to be brought to somebody against what was. Cases in the
 * first three, hand-overs in the last.
 */
export interface Confusion {
  /** Had to be, and was: to a right person. */
  readonly hits: number;
  /** Had to be, and was not, or to the wrong person only. */
  readonly misses: number;
  /** Did not have to be, and was kept here. */
  readonly kept: number;
  /** Hand-overs that nothing called for. */
  readonly falseAlarms: number;
}

/** Rule of the lines that say a hand-over was made for nothing. */
const FALSE_ALARM = 'X9';

export function confusionOf(sheet: ScoreSheet): Confusion {
  const { hits, misses, falseAlarms } = sheet.measures.escalations;
  const alarmed = new Set(
    evidenceOf(sheet).flatMap(({ rule, item }) =>
      rule === FALSE_ALARM && item !== null ? [item] : [],
    ),
  );
  const kept = sheet.outcomes.filter(
    ({ state, wanted, item }) =>
      state !== 'notDue' && wanted !== 'escalate' && (item === null || !alarmed.has(item)),
  ).length;
  return { hits, misses, kept, falseAlarms };
}
