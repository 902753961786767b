import { MinHeap } from '../../lib/min-heap.ts';
import { msOf } from '../duration.ts';
import type { Inject } from '../schema/inject.ts';
import { type Causes, delayOf, grouped } from './causes.ts';
import type { ConsequenceSite, Story } from './story.ts';

/** The earliest moment, in simulated ms, at which something may come. What is absent never does. */
export interface Timeline {
  readonly injects: ReadonlyMap<string, number>;
  readonly items: ReadonlyMap<string, number>;
}

type Coming = { readonly kind: 'inject' | 'item'; readonly id: string };

/**
 * Walks the causes in order of time from all that starts by itself: the clock, what stands on the page,
 * contacts (who answer as soon as they can) and the trainee (who may do anything at once).
 */
export function timelineOf(story: Story, causes: Causes): Timeline {
  const injects = new Map<string, number>();
  const items = new Map<string, number>();
  const queue = new MinHeap<Coming>();
  const awaiting = waitingForItems(story.scenario.injects);
  const comeDue = (id: string, at: number) => {
    const inject = causes.byId.get(id);
    if (inject !== undefined)
      queue.push(Math.max(0, at - msOf(inject.jitter ?? '0s')), { kind: 'inject', id });
  };
  const appear = (site: ConsequenceSite, at: number) => {
    const { consequence: one } = site;
    if (one.type === 'publish') queue.push(at, { kind: 'item', id: one.item.id });
  };

  for (const { item, site } of story.items)
    if (site === null) queue.push(0, { kind: 'item', id: item.id });
  for (const [inject, at] of starters(story)) comeDue(inject, at);
  for (const { site, at } of fromContacts(story)) {
    appear(site, at);
    if (site.consequence.type === 'fire') comeDue(site.consequence.inject, at);
  }
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { key: at, value } = next;
    const settled = value.kind === 'inject' ? injects : items;
    if (settled.has(value.id)) continue;
    settled.set(value.id, at);
    if (value.kind === 'item') {
      for (const { id, delay } of awaiting.get(value.id) ?? []) comeDue(id, at + delay);
      continue;
    }
    for (const site of causes.sites.get(value.id) ?? []) appear(site, at);
    for (const cause of causes.from.get(value.id) ?? []) comeDue(cause.to, at + cause.delay);
  }
  return { injects, items };
}

/** Injects that need nothing but the clock, or an action about no item in particular. */
function starters({ scenario, consequences }: Story): [string, number][] {
  const moved = new Set(
    consequences.flatMap(({ consequence: one, setting }) =>
      (one.type === 'change' || one.type === 'set') && setting.inject === null
        ? [one.variable]
        : [],
    ),
  );
  for (const { id, role } of scenario.variables) if (role !== undefined) moved.add(id);
  return scenario.injects.flatMap(({ id, trigger }): [string, number][] => {
    switch (trigger.type) {
      case 'time':
        return [[id, msOf(trigger.at)]];
      case 'action':
        return trigger.on === undefined ? [[id, delayOf(trigger)]] : [];
      case 'undone':
        return trigger.on === undefined && trigger.since === undefined
          ? [[id, msOf(trigger.within)]]
          : [];
      case 'threshold':
        return moved.has(trigger.variable) ? [[id, delayOf(trigger)]] : [];
      default:
        return [];
    }
  });
}

interface Waiting {
  readonly id: string;
  readonly item: string;
  readonly delay: number;
}

/** By item: the injects that wait for something done, or not done, about it. */
function waitingForItems(injects: readonly Inject[]): Map<string, Waiting[]> {
  const waiting = injects.flatMap(({ id, trigger }): Waiting[] => {
    if (trigger.type !== 'action' && trigger.type !== 'undone') return [];
    if (trigger.type === 'undone' && trigger.since !== undefined) return [];
    const delay = trigger.type === 'action' ? delayOf(trigger) : msOf(trigger.within);
    return (trigger.on ?? []).map((item) => ({ id, item, delay }));
  });
  return grouped(waiting, ({ item }) => item);
}

function fromContacts({ scenario, consequences }: Story) {
  const delays = new Map(
    scenario.organisation.contacts.map(({ id, delay, jitter }) => [
      id,
      Math.max(0, msOf(delay) - msOf(jitter ?? '0s')),
    ]),
  );
  return consequences.flatMap((site) => {
    const at = site.setting.contact === null ? undefined : delays.get(site.setting.contact);
    return at === undefined ? [] : [{ site, at }];
  });
}
