import { msOf } from '../../scenario/duration.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Bilingual } from '../../vocabulary/language.ts';
import type { Goal } from './goal.ts';
import { alternatives, both } from './literal.ts';
import { answersOf } from './occurrences.ts';
import { isOpen } from './outcomes.ts';
import type { Possibility } from './possibility.ts';
import { reasonFor } from './reasons.ts';

/** The proof that a goal cannot be reached, if what is possible at most rules it out; else null. */
export function proofAgainst(
  scenario: Scenario,
  possibility: Possibility,
  goal: Goal,
): Bilingual | null {
  return isPossible(scenario, possibility, goal) ? null : reasonFor(goal, possibility);
}

function isPossible(scenario: Scenario, possibility: Possibility, goal: Goal): boolean {
  switch (goal.type) {
    case 'inject':
      return possibility.outcomes.get(goal.inject)?.happens === true;
    case 'branch':
      return possibility.outcomes.get(goal.inject)?.branches[goal.branch] === true;
    case 'otherwise':
      return possibility.outcomes.get(goal.inject)?.otherwise === true;
    case 'ending':
      return (
        endsByConsequence(scenario, possibility, goal.ending) ||
        endsByTime(scenario, possibility, goal.ending)
      );
    case 'expectation':
      return mayBeDue(scenario, possibility, goal.expectation);
  }
}

function endsByConsequence(
  scenario: Scenario,
  { due, outcomes }: Possibility,
  ending: string,
): boolean {
  const isThis = (one: { type: string; ending?: string }): boolean =>
    one.type === 'end' && one.ending === ending;
  if (answersOf(scenario).some(isThis)) return true;
  return scenario.injects.some((inject) => {
    const open = outcomes.get(inject.id);
    if (!due.has(inject.id) || open === undefined) return false;
    return (
      (open.happens && inject.do.some(isThis)) ||
      (open.otherwise && (inject.otherwise ?? []).some(isThis)) ||
      inject.branches.some((branch, index) => open.branches[index] && branch.do.some(isThis))
    );
  });
}

/** The first ending in the file whose condition holds, else the last one without a condition. */
function endsByTime({ endings, clock }: Scenario, { world }: Possibility, id: string): boolean {
  const end = msOf(clock.duration);
  const index = endings.findIndex((ending) => ending.id === id);
  const ending = endings[index];
  if (ending === undefined) return false;
  if (ending.when === undefined && endings.findLast(({ when }) => when === undefined) !== ending) {
    return false;
  }
  const rivals = endings.filter(
    (other, place) => other.when !== undefined && (ending.when === undefined || place < index),
  );
  const way = both([
    ending.when === undefined ? [[]] : alternatives(ending.when, 'true'),
    ...rivals.map(({ when }) => (when === undefined ? [[]] : alternatives(when, 'notTrue'))),
  ]);
  return isOpen(way, world, { from: end, until: end });
}

function mayBeDue(scenario: Scenario, { world }: Possibility, id: string): boolean {
  const expectation = scenario.expectations.find((one) => one.id === id);
  if (expectation === undefined) return false;
  if (expectation.items.length > 0) return expectation.items.some((item) => world.items.has(item));
  return expectation.from === undefined || world.happens.has(expectation.from);
}
