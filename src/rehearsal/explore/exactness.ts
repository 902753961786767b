import type { Inject } from '../../scenario/schema/inject.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { consequencesOf } from './occurrences.ts';
import type { Relevance } from './relevance.ts';

/**
 * Whether trying every act at the moments listed tries everything: then an exhausted search is a
 * proof. It is only where nothing that the trainee sets off takes effect after a delay (the moments
 * of acts then matter by their order among the scripted ones alone), nothing hangs on chance, and
 * nothing outside the slice can get in the way.
 */
export function isExact(scenario: Scenario, relevance: Relevance): boolean {
  const injects = scenario.injects.filter(({ id }) => relevance.injects.has(id));
  const movable = movableInjects(injects);
  return (
    injects.every((inject) => inject.jitter === undefined) &&
    injects.every((inject) => !movable.has(inject.id) || isPrompt(inject)) &&
    relevance.contacts.size === 0 &&
    relevance.conditions.every((condition) => !('of' in condition && condition.of !== undefined)) &&
    scenario.variables.every(({ id, role }) => !MOVED.has(role) || !relevance.variables.has(id)) &&
    scenario.scenes.every((scene) => !scene.injects.some((id) => relevance.injects.has(id))) &&
    [...relevance.items].every((item) => arrivesAnyway(scenario, item))
  );
}

/** Roles of the variables that gestures move by themselves: deleting and quoting. */
const MOVED: ReadonlySet<Scenario['variables'][number]['role']> = new Set(['heat', 'reach']);

/** Injects whose moment may depend on when the trainee acts. */
function movableInjects(injects: readonly Inject[]): ReadonlySet<string> {
  const movable = new Set<string>();
  const items = new Set<string>();
  for (let size = -1; size !== movable.size; ) {
    size = movable.size;
    for (const inject of injects) {
      const { trigger } = inject;
      const moved =
        trigger.type === 'action' ||
        trigger.type === 'threshold' ||
        (trigger.type === 'inject' && movable.has(trigger.inject)) ||
        (trigger.type === 'undone' &&
          ((trigger.since !== undefined && movable.has(trigger.since)) ||
            (trigger.on ?? []).some((item) => items.has(item))));
      if (moved) movable.add(inject.id);
      if (!movable.has(inject.id)) continue;
      for (const one of consequencesOf(inject)) {
        if (one.type === 'fire') movable.add(one.inject);
        if (one.type === 'publish') items.add(one.item.id);
      }
    }
  }
  return movable;
}

/** Everything that it brings about comes at once. */
function isPrompt(inject: Inject): boolean {
  const { trigger } = inject;
  return (
    inject.repeat === undefined &&
    trigger.type !== 'undone' &&
    !('delay' in trigger && trigger.delay !== undefined) &&
    !consequencesOf(inject).some((one) => one.type === 'fire' && one.delay !== undefined)
  );
}

/** No setting of the page keeps it out: comments always arrive, if hidden. */
function arrivesAnyway(scenario: Scenario, id: string): boolean {
  if (scenario.threads.some((item) => item.id === id)) return true;
  return scenario.injects
    .flatMap(consequencesOf)
    .every(
      (one) =>
        one.type !== 'publish' ||
        one.item.id !== id ||
        (one.item.channel === 'wall' && one.item.in !== undefined && one.item.in !== 'target'),
    );
}
