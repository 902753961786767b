import { msOf } from '../duration.ts';
import type { Consequence } from '../schema/consequence.ts';
import type { Inject } from '../schema/inject.ts';
import type { Trigger } from '../schema/trigger.ts';
import type { ConsequenceSite, Story } from './story.ts';

/** One inject makes another come due. */
export interface Cause {
  readonly from: string;
  readonly to: string;
  /** Simulated ms between the two. */
  readonly delay: number;
  /** The variable that carries it, where a threshold is crossed. */
  readonly variable: string | null;
}

export interface Causes {
  readonly byId: ReadonlyMap<string, Inject>;
  /** By inject: what it makes come due. */
  readonly from: ReadonlyMap<string, readonly Cause[]>;
  /** By inject: its consequences, in whatever part. */
  readonly sites: ReadonlyMap<string, readonly ConsequenceSite[]>;
}

/** What sets what off, apart from the trainee and the clock. */
export function causesOf({ scenario, consequences }: Story): Causes {
  const { injects } = scenario;
  const byId = new Map(injects.map((inject) => [inject.id, inject]));
  const sites = grouped(consequences, ({ setting }) => setting.inject ?? undefined);
  const watchers = grouped(injects, ({ trigger }) =>
    trigger.type === 'threshold' ? trigger.variable : undefined,
  );
  const causes: Cause[] = [];
  for (const { id, trigger } of injects) {
    const follows = trigger.type === 'inject' ? trigger.inject : undefined;
    if (follows !== undefined)
      causes.push({ from: follows, to: id, delay: delayOf(trigger), variable: null });
    if (trigger.type === 'undone' && trigger.since !== undefined) {
      causes.push({ from: trigger.since, to: id, delay: msOf(trigger.within), variable: null });
    }
  }
  for (const { consequence: one, setting } of consequences) {
    if (setting.inject === null) continue;
    causes.push(...causedBy(one, setting.inject, watchers));
  }
  return { byId, sites, from: grouped(causes, ({ from }) => from) };
}

/** @param watchers injects that wait for a threshold, by variable. */
function causedBy(
  one: Consequence,
  from: string,
  watchers: ReadonlyMap<string, readonly Inject[]>,
): Cause[] {
  if (one.type === 'fire') {
    return [{ from, to: one.inject, delay: msOf(one.delay ?? '0s'), variable: null }];
  }
  if (one.type !== 'change' && one.type !== 'set') return [];
  const by = one.type === 'set' ? 0 : one.by;
  return (watchers.get(one.variable) ?? [])
    .filter(({ trigger }) => mayCross(by, trigger))
    .map(({ id, trigger }) => ({ from, to: id, delay: delayOf(trigger), variable: one.variable }));
}

/** A rise may come within a lower bound, a fall within an upper one; setting (0) may do either. */
function mayCross(by: number, trigger: Trigger): boolean {
  if (trigger.type !== 'threshold') return false;
  return (by >= 0 && trigger.atLeast !== undefined) || (by <= 0 && trigger.atMost !== undefined);
}

/** Variables that some of these injects raise and some of them lower. */
export function bothWays(injects: readonly string[], { sites }: Causes): ReadonlySet<string> {
  const [up, down] = [new Set<string>(), new Set<string>()];
  for (const id of injects) {
    for (const { consequence: one } of sites.get(id) ?? []) {
      if (one.type === 'set' || (one.type === 'change' && one.by > 0)) up.add(one.variable);
      if (one.type === 'set' || (one.type === 'change' && one.by < 0)) down.add(one.variable);
    }
  }
  return new Set([...up].filter((variable) => down.has(variable)));
}

/** How long after its cause an inject comes due. */
export function delayOf(trigger: Trigger): number {
  return 'delay' in trigger && trigger.delay !== undefined ? msOf(trigger.delay) : 0;
}

export function grouped<T, K>(list: readonly T[], keyOf: (one: T) => K | undefined): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
