import type { Consequence } from '../../scenario/schema/consequence.ts';
import type { Inject } from '../../scenario/schema/inject.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

/** Everything that an inject may do, on whatever way it goes on. */
export function consequencesOf(inject: Inject): readonly Consequence[] {
  return [
    ...inject.do,
    ...inject.branches.flatMap((branch) => branch.do),
    ...(inject.otherwise ?? []),
  ];
}

/** Everything that the colleagues of a scenario may do when something is brought to them. */
export function answersOf(scenario: Scenario): readonly Consequence[] {
  return scenario.organisation.contacts.flatMap((contact) => [
    ...contact.answers.flatMap((answer) => answer.do),
    ...contact.otherwise,
  ]);
}

/** How many times each inject may come due at most; Infinity where nothing bounds it. */
export function occurrencesOf(scenario: Scenario): ReadonlyMap<string, number> {
  const injects = new Map(scenario.injects.map((inject) => [inject.id, inject]));
  const callers = callersOf(scenario);
  const known = new Map<string, number>();
  const count = (id: string): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const inject = injects.get(id);
    if (inject === undefined) return 0;
    // Met again before it is known: it sets itself off, so nothing bounds it.
    known.set(id, Infinity);
    let total = ownTrigger(inject, count);
    for (const caller of callers.get(id) ?? []) total += caller === null ? Infinity : count(caller);
    if (inject.repeat !== undefined && total > 0) total *= inject.repeat.times;
    known.set(id, total);
    return total;
  };
  for (const { id } of scenario.injects) count(id);
  return known;
}

function ownTrigger({ trigger }: Inject, count: (id: string) => number): number {
  switch (trigger.type) {
    case 'time':
    case 'undone':
      return 1;
    case 'inject':
      return count(trigger.inject);
    case 'action':
      return trigger.every ? Infinity : 1;
    case 'threshold':
      return Infinity;
    case 'called':
      return 0;
  }
}

/** Who fires each inject, once per `fire`; null stands for a colleague, who may be asked for ever. */
function callersOf(scenario: Scenario): ReadonlyMap<string, readonly (string | null)[]> {
  const callers = new Map<string, (string | null)[]>();
  const note = (consequence: Consequence, caller: string | null): void => {
    if (consequence.type !== 'fire') return;
    const list = callers.get(consequence.inject) ?? [];
    list.push(caller);
    callers.set(consequence.inject, list);
  };
  for (const inject of scenario.injects) {
    for (const consequence of consequencesOf(inject)) note(consequence, inject.id);
  }
  for (const consequence of answersOf(scenario)) note(consequence, null);
  return callers;
}
