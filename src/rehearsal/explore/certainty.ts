import type { Scenario } from '../../scenario/schema/scenario.ts';
import { answersOf, consequencesOf } from './occurrences.ts';

/**
 * Injects that happen in every play that lasts long enough: due by the clock or after such a one,
 * without condition, never cancelled, in no scene that may be skipped.
 */
export function certainInjects(scenario: Scenario): ReadonlySet<string> {
  const avoidable = new Set(scenario.scenes.flatMap((scene) => scene.injects));
  const all = [...scenario.injects.flatMap(consequencesOf), ...answersOf(scenario)];
  for (const consequence of all) {
    if (consequence.type === 'cancel') avoidable.add(consequence.inject);
  }
  const certain = new Set<string>();
  for (let size = -1; size !== certain.size; ) {
    size = certain.size;
    for (const inject of scenario.injects) {
      if (inject.when !== undefined || avoidable.has(inject.id)) continue;
      const { trigger } = inject;
      const due =
        trigger.type === 'time' || (trigger.type === 'inject' && certain.has(trigger.inject));
      if (due) certain.add(inject.id);
    }
  }
  return certain;
}
