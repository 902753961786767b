import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { LEVELS } from '../../src/vocabulary/tone-scale.ts';
import {
  doingNothing,
  escalating,
  type Habit,
  leavingAlone,
  levelled,
  moderating,
  pasting,
  playedBy,
  stuffing,
} from '../support/bot.ts';
import { crisis } from '../support/crisis.ts';
import { shippedScenarios } from '../support/scenarios.ts';
import { sheetOf } from '../support/scored.ts';

const crises: readonly (readonly [string, Scenario])[] = [
  ['a small crisis', crisis],
  ...shippedScenarios()
    .filter(({ strand, format }) => strand === 'crisis' && format === 'exercise')
    .map((scenario) => [scenario.id, scenario] as const),
];

function overallOf(habit: Habit, scenario: Scenario): number {
  const { overall } = sheetOf(playedBy(habit, scenario));
  if (overall === null) throw new Error('nothing was rated');
  return overall;
}

/** Phrases of all that may be said from the start and that nobody asks to avoid. */
function sayable({ organisation, expectations }: Scenario): readonly string[] {
  const avoided = new Set(expectations.flatMap(({ avoid }) => avoid));
  return organisation.facts
    .filter(({ status, said }) => status === 'known' && !said.some((group) => avoided.has(group)))
    .flatMap(({ said }) => said);
}

test('there is a crisis among the scenarios that are shipped', () => {
  expect(crises.length).toBeGreaterThan(1);
});

describe.each(crises)('in %s', { timeout: 60_000 }, (_, scenario) => {
  const phrases = Object.keys(scenario.phrases);
  const contacts = scenario.organisation.contacts.map(({ id }) => id);
  const silent = overallOf(doingNothing, scenario);

  describe.each(LEVELS)('a text at level %i of every scale', (level) => {
    test.each(['reply', 'privateReply', 'holdingReply'] as const)(
      '[A1] [G4] pasted under every item as a %s earns 45 at most, even if it says everything',
      (action) => {
        expect(overallOf(pasting(action, levelled(level)), scenario)).toBeLessThanOrEqual(45);
        for (const said of [phrases, sayable(scenario)]) {
          const full = { ...levelled(level), phrases: said };
          expect(overallOf(pasting(action, full), scenario)).toBeLessThanOrEqual(45);
        }
      },
    );

    test('[A1] made of key words only earns 45 at most', () => {
      expect(phrases.length).toBeGreaterThanOrEqual(3);
      expect(overallOf(stuffing(phrases, levelled(level)), scenario)).toBeLessThanOrEqual(45);
    });
  });

  test('[A2] doing nothing earns 30 at most', () => {
    expect(silent).toBeLessThanOrEqual(30);
  });

  test('[A2] leaving everything alone earns 30 at most', () => {
    expect(overallOf(leavingAlone, scenario)).toBeLessThanOrEqual(30);
  });

  test.each(['like', 'hide', 'delete', 'ban', 'report'] as const)(
    '[A3] the habit to %s everything earns no more than doing nothing and 30',
    (action) => {
      const earned = overallOf(moderating(action), scenario);
      expect(earned).toBeLessThanOrEqual(silent + 30);
      expect(earned).toBeLessThanOrEqual(30);
    },
  );

  test('[A3] escalating everything, to anybody or to each in turn, earns 30 at most', () => {
    for (const to of [...contacts, contacts]) {
      expect(overallOf(escalating(to), scenario)).toBeLessThanOrEqual(30);
    }
  });
});
