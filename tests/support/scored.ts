import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { score } from '../../src/scoring/score.ts';
import type { Evidence, ExpectationOutcome, ScoreSheet } from '../../src/scoring/sheet.ts';
import type { Reading } from '../../src/vocabulary/reading.ts';
import { fakeReading, type ReadingOverrides } from './fake-reading.ts';
import type { FakeRun } from './fake-run.ts';
import {
  fakeContact,
  fakeExpectation,
  fakeFact,
  fakeHouseRule,
  fakeInject,
  fakePersona,
  fakeScenario,
  publishes,
  type ScenarioOverrides,
} from './fake-scenario.ts';

type ExpectationOverrides = Parameters<typeof fakeExpectation>[0];
type CommentOverrides = Parameters<typeof publishes>[0];

/** `comments` come at one minute, all at once: Léa's `c1` alone unless said otherwise. */
export interface Desk extends ScenarioOverrides {
  readonly comments?: readonly CommentOverrides[];
}

/**
 * Twenty simulated minutes on which the given things are expected. Léa and Max are there, Maude
 * (`boss`) and Luc (`legal`) can be told, the fact `refund` is known and is said by `by-friday`.
 */
export function expecting(
  expectations: ExpectationOverrides | readonly ExpectationOverrides[],
  { comments = [{}], organisation, injects = [], ...others }: Desk = {},
): Scenario {
  const wanted: readonly ExpectationOverrides[] = Array.isArray(expectations)
    ? expectations
    : [expectations];
  return fakeScenario({
    clock: { duration: '20m', rate: 10, startsAt: '19:40' },
    cast: [fakePersona(), fakePersona({ id: 'max', name: 'Max Nguyen', handle: 'max.nguyen' })],
    phrases: { 'by-friday': {}, hotline: {}, leak: {}, fault: {} },
    ...others,
    organisation: {
      facts: [fakeFact({ said: ['by-friday'] })],
      contacts: [fakeContact(), fakeContact({ id: 'legal', role: 'legal', otherwise: [] })],
      houseRules: [fakeHouseRule()],
      ...organisation,
    },
    injects: [fakeInject({ do: comments.map(publishes) }), ...injects],
    expectations: wanted.map(fakeExpectation),
  });
}

/** What is expected of somebody who is after attention: nothing said. */
export const SILENCE = {
  kind: 'troll',
  needs: 'silence',
  target: undefined,
  limit: undefined,
} as const satisfies ExpectationOverrides;

/** Gives the fact `refund`, and promises nothing more. */
export function givesFact(overrides: ReadingOverrides = {}): Reading {
  return fakeReading({ phrases: ['by-friday'], nextStep: 0, ...overrides });
}

/** Rated words that give no fact and no next step. */
export function hollow(overrides: ReadingOverrides = {}): Reading {
  return fakeReading({ nextStep: 0, ...overrides });
}

/** The sheet of a run as it stands. */
export function sheetOf(run: FakeRun): ScoreSheet {
  return score(run.programme, run.run);
}

/** All lines of a sheet, whatever the criterion. */
export function linesOf(sheet: ScoreSheet): readonly Evidence[] {
  return Object.values(sheet.criteria).flatMap(({ evidence }) => evidence);
}

/** Lines that quote a rule; `about` narrows it to an expectation, or to an item. */
export function under(rule: string, sheet: ScoreSheet, about?: string): readonly Evidence[] {
  return linesOf(sheet).filter(
    (line) =>
      line.rule === rule &&
      (about === undefined || line.expectation === about || line.item === about),
  );
}

export function earnedUnder(rule: string, sheet: ScoreSheet, about?: string): number {
  return under(rule, sheet, about).reduce((sum, { earned }) => sum + earned, 0);
}

export function possibleUnder(rule: string, sheet: ScoreSheet, about?: string): number {
  return under(rule, sheet, about).reduce((sum, { possible }) => sum + possible, 0);
}

/** Earned share of what a rule had to give. Throws where it gave nothing to earn. */
export function shareUnder(rule: string, sheet: ScoreSheet, about?: string): number {
  const possible = possibleUnder(rule, sheet, about);
  if (possible === 0) throw new Error(`no point could be earned under ${rule}`);
  return earnedUnder(rule, sheet, about) / possible;
}

/** What became of an expectation, or of one of its items. Throws unless there is exactly one. */
export function outcomeOf(sheet: ScoreSheet, about: string): ExpectationOutcome {
  const [found, ...others] = sheet.outcomes.filter(
    ({ expectation, item }) => expectation === about || item === about,
  );
  if (found === undefined || others.length > 0) {
    throw new Error(`${others.length + (found ? 1 : 0)} outcomes are about ${about}`);
  }
  return found;
}

/** `seq` of the latest event, for the copies of what was just said. */
export function lastEvent({ events }: FakeRun): number {
  const last = events.at(-1);
  if (last === undefined) throw new Error('nothing has happened yet');
  return last.seq;
}
