import { type Finding, finding } from '../diagnostics/finding.ts';
import { msOf } from '../duration.ts';
import type { Guard } from '../schema/guard.ts';
import type { Inject } from '../schema/inject.ts';
import type { Causes } from './causes.ts';
import type { ConsequenceSite, ItemSite, Story } from './story.ts';
import { pathOf, under } from './trail.ts';

/** Items placed under others that may not have appeared, or cannot have. */
export function checkParents(story: Story, causes: Causes): Finding[] {
  return story.items.flatMap((child) => {
    const { site, item } = child;
    const parent = item.in === undefined ? undefined : story.itemById.get(item.in);
    if (site === null || parent === undefined || parent.site === null || parent === child)
      return [];
    const path = pathOf(under(child.at, 'in'));
    const slots = { parent: parent.item.id };
    switch (order(parent.site, site, parent, causes)) {
      case 'before':
        return [];
      case 'after':
        return [finding('EO426', path, slots)];
      case 'unsure':
        return [finding('EO425', path, slots)];
    }
  });
}

type Order = 'before' | 'after' | 'unsure';

function order(
  parent: ConsequenceSite,
  child: ConsequenceSite,
  item: ItemSite,
  causes: Causes,
): Order {
  if (parent.list === child.list) return parent.index < child.index ? 'before' : 'after';
  const [first, second] = [injectOf(parent, causes), injectOf(child, causes)];
  if (second === undefined) return 'unsure';
  if (waitsFor(second, item.item.id)) return 'before';
  if (first === undefined || parent.part !== 'do') return 'unsure';
  if (first === second) return child.part === 'branch' ? 'before' : 'unsure';
  if (comesAfter(second, first.id, causes)) return 'before';
  return byTheClock(first, second);
}

function injectOf({ setting }: ConsequenceSite, causes: Causes): Inject | undefined {
  return setting.inject === null ? undefined : causes.byId.get(setting.inject);
}

/** Something done, or left undone, about an item happens only once it is there. */
function waitsFor({ trigger }: Inject, item: string): boolean {
  const isAbout =
    trigger.type === 'action' || (trigger.type === 'undone' && trigger.since === undefined);
  return isAbout && trigger.on?.length === 1 && trigger.on[0] === item;
}

/** Chains are followed this far back; beyond it nothing is sure. */
const LONGEST_CHAIN = 100;

/** The other has happened whenever this one does: it follows it, or asks for it. */
function comesAfter(inject: Inject, other: string, causes: Causes): boolean {
  const seen = new Set<string>();
  let here: Inject | undefined = inject;
  while (here !== undefined && !seen.has(here.id) && seen.size < LONGEST_CHAIN) {
    seen.add(here.id);
    if (here.when !== undefined && asksFor(here.when, other)) return true;
    const before: string | undefined = forerunner(here);
    if (before === other) return true;
    here = before === undefined ? undefined : causes.byId.get(before);
  }
  return false;
}

function forerunner({ trigger }: Inject): string | undefined {
  if (trigger.type === 'inject') return trigger.inject;
  return trigger.type === 'undone' ? trigger.since : undefined;
}

function asksFor(guard: Guard, inject: string): boolean {
  if (guard.type === 'happened') return guard.inject === inject;
  return guard.type === 'all' && guard.of.some((part) => asksFor(part, inject));
}

/** Two injects at set times: jitter may bring them together, a condition may hold the first back. */
function byTheClock(first: Inject, second: Inject): Order {
  if (first.trigger.type !== 'time' || second.trigger.type !== 'time') return 'unsure';
  const [early, late] = [msOf(first.trigger.at), msOf(second.trigger.at)];
  const play = msOf(first.jitter ?? '0s') + msOf(second.jitter ?? '0s');
  if (late + play < early && second.repeat === undefined) return 'after';
  return first.when === undefined && early + play < late ? 'before' : 'unsure';
}
