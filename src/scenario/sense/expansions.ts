import { strongComponents } from '../../lib/strong-components.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
import { msOf } from '../duration.ts';
import type { Inject } from '../schema/inject.ts';
import { bothWays, type Cause, type Causes } from './causes.ts';
import type { Story } from './story.ts';

/** Most things that may happen in one run, as far as the file alone decides. */
export const HAPPENING_LIMIT = 50_000;

/** Most pairs of an inject that moves a variable and one that waits for it. */
const PAIR_LIMIT = 500_000;

/**
 * Every change of a variable concerns every inject that waits for one of its thresholds. Where both are
 * many, following what sets off what would take longer than a reader waits.
 */
export function checkEntanglement({ scenario, consequences }: Story): Finding[] {
  const moves = new Map<string, number>();
  for (const { consequence: one } of consequences) {
    if (one.type !== 'change' && one.type !== 'set') continue;
    moves.set(one.variable, (moves.get(one.variable) ?? 0) + 1);
  }
  let count = 0;
  for (const [index, { id, trigger }] of scenario.injects.entries()) {
    if (trigger.type === 'threshold') count += moves.get(trigger.variable) ?? 0;
    if (count > PAIR_LIMIT) {
      const slots = { count: shown(TOO_MANY), limit: HAPPENING_LIMIT, id };
      return [finding('EO251', ['injects', index], slots)];
    }
  }
  return [];
}

/** Most times that the crowd may speak in one run. */
export const VOICE_LIMIT = 5000;

const TOO_MANY = 1_000_000;

/**
 * Counts what a short file can blow up into: repeated injects that call repeated injects, rings that
 * turn with every second, crowds in each of them. The count is an upper bound, and the limits are far
 * beyond what anyone can read.
 */
export function checkExpansions(story: Story, causes: Causes): Finding[] {
  const counts = occurrences(story, causes);
  const places = new Map(story.scenario.injects.map(({ id }, index) => [id, index]));
  const happenings = tally(story, causes, counts, () => 1);
  const voices = tally(story, causes, counts, (site) =>
    site.consequence.type === 'crowd' ? site.consequence.count : 0,
  );
  return [
    ...(happenings.total > HAPPENING_LIMIT
      ? [
          finding('EO251', ['injects', places.get(happenings.most) ?? 0], {
            count: shown(happenings.total),
            limit: HAPPENING_LIMIT,
            id: happenings.most,
          }),
        ]
      : []),
    ...(voices.total > VOICE_LIMIT && happenings.total <= HAPPENING_LIMIT
      ? [
          finding('EO252', ['injects', places.get(voices.most) ?? 0], {
            count: shown(voices.total),
            limit: VOICE_LIMIT,
          }),
        ]
      : []),
  ];
}

function shown(count: number) {
  return count < TOO_MANY ? count : { fr: `plus de ${TOO_MANY}`, en: `more than ${TOO_MANY}` };
}

type Sites = NonNullable<ReturnType<Causes['sites']['get']>>;

function tally(
  { scenario }: Story,
  causes: Causes,
  counts: ReadonlyMap<string, number>,
  weightOf: (site: Sites[number]) => number,
): { total: number; most: string } {
  let [total, most, largest] = [0, '', -1];
  for (const { id } of scenario.injects) {
    const each = (causes.sites.get(id) ?? []).reduce((sum, site) => sum + weightOf(site), 0);
    const share = each * (counts.get(id) ?? 0);
    total += share;
    if (share > largest) [most, largest] = [id, share];
  }
  return { total, most };
}

/** How often each inject may come due at most, following every call as if each condition held. */
function occurrences({ scenario, end }: Story, causes: Causes): Map<string, number> {
  const counts = new Map(scenario.injects.map(({ id, trigger }) => [id, startsBy(trigger)]));
  const links = effective(causes);
  const linksOf = (id: string) => links.get(id) ?? [];
  const components = componentsOf(causes, linksOf);
  // Components come before those that lead to them: read backwards, causes come first.
  for (const component of components.reverse()) {
    const members = new Set(component);
    const inside = component.flatMap((id) => linksOf(id).filter(({ to }) => members.has(to)));
    const entering = component.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0);
    const turned = inside.length === 0 ? entering : entering * turns(inside, causes, end);
    for (const id of component) {
      const due = Math.min(TOO_MANY, turned * times(causes.byId.get(id), end));
      counts.set(id, due);
      for (const { to } of linksOf(id)) {
        if (!members.has(to)) counts.set(to, Math.min(TOO_MANY, (counts.get(to) ?? 0) + due));
      }
    }
  }
  return counts;
}

type LinksOf = (id: string) => readonly Cause[];

function componentsOf(causes: Causes, linksOf: LinksOf): string[][] {
  return strongComponents(causes.byId.keys(), (id) => linksOf(id).map(({ to }) => to));
}

/**
 * A threshold is crossed once, unless its variable also moves back. So the links that a variable carries
 * count only where one of the injects concerned moves it up and one of them moves it down.
 */
function effective(causes: Causes): ReadonlyMap<string, readonly Cause[]> {
  const known = new Map(
    [...causes.from].map(([id, links]) => [id, links.filter(({ to }) => causes.byId.has(to))]),
  );
  const components = componentsOf(causes, (id) => known.get(id) ?? []);
  const swinging = new Map<string, ReadonlySet<string>>();
  for (const component of components) {
    const both = bothWays(component, causes);
    for (const id of component) swinging.set(id, both);
  }
  return new Map(
    [...known].map(([id, links]) => [
      id,
      links.filter(({ variable }) => variable === null || swinging.get(id)?.has(variable) === true),
    ]),
  );
}

/** Once by itself, or by the trainee; not at all when only others set it off. */
function startsBy(trigger: Inject['trigger']): number {
  const isSetOffByOthers =
    trigger.type === 'inject' ||
    trigger.type === 'called' ||
    (trigger.type === 'undone' && trigger.since !== undefined);
  return isSetOffByOthers ? 0 : 1;
}

function times(inject: Inject | undefined, end: number): number {
  const { repeat } = inject ?? {};
  if (repeat === undefined) return 1;
  const every = msOf(repeat.every);
  return every === 0 ? repeat.times : Math.min(repeat.times, Math.floor(end / every) + 1);
}

/**
 * How often a ring turns before the end, and what comes of it when each turn sets off more than one
 * next turn.
 */
function turns(inside: readonly Cause[], causes: Causes, end: number): number {
  const delays = inside.map(({ delay }) => delay).filter((delay) => delay > 0);
  const shortest = delays.reduce((least, delay) => Math.min(least, delay), end);
  const gains = new Map<string, number>();
  for (const { from } of inside) {
    gains.set(from, (gains.get(from) ?? 0) + times(causes.byId.get(from), end));
  }
  const gain = [...gains.values()].reduce((most, each) => Math.max(most, each), 1);
  const rounds = Math.ceil(end / shortest);
  if (gain === 1) return rounds + 1;
  let [sum, power] = [1, 1];
  for (let round = 0; round < rounds && sum < TOO_MANY; round += 1) {
    power *= gain;
    sum += power;
  }
  return Math.min(sum, TOO_MANY);
}
