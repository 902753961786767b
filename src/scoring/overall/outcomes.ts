import type { Case } from '../covering/case.ts';
import type { Situation } from '../covering/situation.ts';
import type { Evidence, ExpectationOutcome, ScoreSheet } from '../sheet.ts';
import { sum } from './fold.ts';
import { treatmentOf, treatmentWanted } from './triage.ts';

/** Share of its points from which a case is met, and under which it is missed ([O5]). */
const MET = 0.7;
const MISSED = 0.3;

/** What became of a case that was due. */
export function outcomeOf(situation: Situation, evidence: readonly Evidence[]): ExpectationOutcome {
  const { one, answered } = situation;
  return {
    ...named(one),
    state: stateOf(evidence.filter((line) => isAbout(line, one))),
    firstAnswer: answered === null ? null : Math.max(0, answered.at - one.start),
    answeredBy: answered?.saying.event ?? null,
    done: treatmentOf(situation),
  };
}

/** What is said of a case about which nothing was due ([G7], [G8]). */
export function notDue(one: Case): ExpectationOutcome {
  return { ...named(one), state: 'notDue', firstAnswer: null, answeredBy: null, done: null };
}

/** The same outcome after lines of the sheet were given other points. What was not due stays so. */
export function refreshed(
  outcome: ExpectationOutcome,
  criteria: ScoreSheet['criteria'],
): ExpectationOutcome {
  if (outcome.state === 'notDue') return outcome;
  const lines = Object.values(criteria)
    .flatMap(({ evidence }) => evidence)
    .filter(
      ({ expectation, item }) => expectation === outcome.expectation && item === outcome.item,
    );
  return { ...outcome, state: stateOf(lines) };
}

function named(one: Case) {
  const { id: expectation, kind } = one.expectation;
  return { expectation, kind, item: one.item, wanted: treatmentWanted(one) };
}

function isAbout(line: Evidence, { expectation, item }: Case): boolean {
  return line.expectation === expectation.id && line.item === item;
}

function stateOf(lines: readonly Evidence[]): ExpectationOutcome['state'] {
  const possible = sum(lines, 'possible');
  const share = possible === 0 ? 0 : sum(lines, 'earned') / possible;
  if (share >= MET) return 'met';
  return share < MISSED ? 'missed' : 'partly';
}
