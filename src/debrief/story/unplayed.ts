import type { Text } from '../../scenario/schema/primitives.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { ScoreSheet } from '../../scoring/sheet.ts';

/**
 * Titles of what was expected somewhere in the scenario and never came due in this run: it was cut
 * short before, its scene was skipped, or the story took another turn.
 */
export function neverPlayed(
  { expectations }: Pick<Scenario, 'expectations'>,
  { outcomes }: Pick<ScoreSheet, 'outcomes'>,
): readonly Text[] {
  const due = new Set(
    outcomes.flatMap(({ expectation, state }) => (state === 'notDue' ? [] : [expectation])),
  );
  return expectations.filter(({ id }) => !due.has(id)).map(({ title }) => title);
}
