import type { Action } from '../../vocabulary/action.ts';
import type { Case } from '../covering/case.ts';
import type { Situation } from '../covering/situation.ts';
import { REMOVALS } from '../escalation/wanted-handling.ts';
import { settingMade } from '../escalation/wanted-settings.ts';
import { type ExpectationOutcome, TREATMENTS, type Treatment } from '../sheet.ts';

/** The broad stroke that an expectation asks for ([X14]). */
export function treatmentWanted({ expectation }: Case): Treatment {
  const { needs, handling, escalate, private: place } = expectation;
  if (escalate !== undefined && !escalate.optional) return 'escalate';
  if (needs === 'answer') return place === 'required' ? 'private' : 'answer';
  if (needs === 'settings') return 'settings';
  return handling.best.some(isModeration) ? 'moderate' : 'silence';
}

/** What was done: what was wanted if it is among it, else the first of the order of `TREATMENTS`. */
export function treatmentOf(situation: Situation): Treatment | null {
  const done = treatmentsDone(situation);
  const wanted = treatmentWanted(situation.one);
  if (done.has(wanted)) return wanted;
  return TREATMENTS.find((treatment) => done.has(treatment)) ?? null;
}

function treatmentsDone(situation: Situation): ReadonlySet<Treatment> {
  const { answers, deeds, handovers } = situation;
  const done = new Set<Treatment>();
  if (settingMade(situation) !== null) done.add('settings');
  for (const { utterance } of answers) done.add(utterance.inPrivate ? 'private' : 'answer');
  if (handovers.length > 0) done.add('escalate');
  for (const { action, takenBack } of deeds) {
    if (takenBack !== null) continue;
    if (isModeration(action)) done.add('moderate');
    if (action === 'leaveAlone') done.add('silence');
  }
  return done;
}

/** Taking off the page, or letting back on it what a setting took off. */
function isModeration(action: Action): boolean {
  return REMOVALS.has(action) || action === 'unhide';
}

/** One cell of the table of triage: how many cases that wanted this were treated so. */
export interface TriageCell {
  readonly wanted: Treatment;
  /** Null: nothing was done. */
  readonly done: Treatment | null;
  readonly cases: number;
}

/** The table of triage ([X14]), cells without a case left out. */
export function triageTable(outcomes: readonly ExpectationOutcome[]): readonly TriageCell[] {
  const due = outcomes.filter(({ state }) => state !== 'notDue');
  const columns: readonly (Treatment | null)[] = [...TREATMENTS, null];
  return TREATMENTS.flatMap((wanted) =>
    columns.flatMap((done) => {
      const cases = due.filter((one) => one.wanted === wanted && one.done === done).length;
      return cases === 0 ? [] : [{ wanted, done, cases }];
    }),
  );
}
