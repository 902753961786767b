import { msOf } from '../../scenario/duration.ts';
import type { Consequence } from '../../scenario/schema/consequence.ts';
import type { Inject } from '../../scenario/schema/inject.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { certainInjects } from './certainty.ts';
import { alternatives } from './literal.ts';
import { occurrencesOf } from './occurrences.ts';
import { isOpen, type Outcomes, outcomesOf, type Ways, waysOf } from './outcomes.ts';
import { rangesOf, type Source } from './range-bounds.ts';
import { hull, later, type Window } from './window.ts';
import type { World } from './world.ts';

/** What a scenario can lead to at most: the world, and the ways open to each inject. */
export interface Possibility {
  readonly world: World;
  /** When an inject may come due, whether its condition holds or not. */
  readonly due: ReadonlyMap<string, Window>;
  readonly outcomes: ReadonlyMap<string, Outcomes>;
}

/** After this many rounds, windows that still grow are taken to grow for ever. */
const ROUNDS_BEFORE_WIDENING = 40;

/**
 * The least world closed under what may follow from it: starting from the page as it stands, each
 * round adds what the last one made possible, until nothing new comes. Nothing is ever taken
 * back, so that it ends, and what it leaves out is impossible.
 */
export function possibilityOf(scenario: Scenario): Possibility {
  const search = new Closure(scenario);
  while (search.round());
  return search.result();
}

class Closure {
  readonly #scenario: Scenario;
  readonly #duration: number;
  readonly #ways: ReadonlyMap<string, Ways>;
  readonly #times: ReadonlyMap<string, number>;
  readonly #certain: ReadonlySet<string>;
  readonly #due = new Map<string, Window>();
  readonly #happens = new Map<string, Window>();
  readonly #moved = new Map<string, Window>();
  readonly #items = new Map<string, number>();
  readonly #facts = new Set<string>();
  readonly #outcomes = new Map<string, Outcomes>();
  #ranges: World['ranges'];
  #rounds = 0;
  #changed = false;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.#duration = msOf(scenario.clock.duration);
    this.#ways = new Map(scenario.injects.map((inject) => [inject.id, waysOf(inject)]));
    this.#times = occurrencesOf(scenario);
    this.#certain = certainInjects(scenario);
    for (const { id } of scenario.threads) this.#items.set(id, 0);
    for (const fact of scenario.organisation.facts) {
      if (fact.status === 'known') this.#facts.add(fact.id);
    }
    for (const { id, role } of scenario.variables) {
      if (role !== undefined) this.#moved.set(id, { from: 0, until: this.#duration });
    }
    this.#ranges = rangesOf(scenario, []);
  }

  result(): Possibility {
    return { world: this.#world(), due: this.#due, outcomes: this.#outcomes };
  }

  /** One round; false when it added nothing. */
  round(): boolean {
    this.#changed = false;
    this.#rounds++;
    const sources: Source[] = [];
    for (const inject of this.#scenario.injects) this.#visit(inject, sources);
    this.#visitContacts(sources);
    this.#ranges = this.#widerRanges(sources);
    return this.#changed;
  }

  #world(): World {
    return {
      happens: this.#happens,
      certain: this.#certain,
      ranges: this.#ranges,
      items: this.#items,
      facts: this.#facts,
    };
  }

  #visit(inject: Inject, sources: Source[]): void {
    const trigger = this.#triggerWindow(inject);
    if (trigger !== undefined) this.#mayBeDue(inject, trigger);
    const window = this.#due.get(inject.id);
    const ways = this.#ways.get(inject.id);
    if (window === undefined || ways === undefined) return;
    const outcomes = outcomesOf(ways, this.#world(), window);
    this.#outcomes.set(inject.id, outcomes);
    if (outcomes.happens) this.#widen(this.#happens, inject.id, window);
    const always = outcomes.happens ? inject.do : [];
    const oneOf = inject.branches.filter((_, index) => outcomes.branches[index]).map((b) => b.do);
    if (outcomes.otherwise && inject.otherwise !== undefined) oneOf.push(inject.otherwise);
    for (const list of [always, ...oneOf]) this.#follow(list, window);
    sources.push({ always, oneOf, times: this.#times.get(inject.id) ?? Infinity });
  }

  /** A colleague may be asked as soon as there is something on the page. */
  #visitContacts(sources: Source[]): void {
    for (const contact of this.#scenario.organisation.contacts) {
      const jitter = contact.jitter === undefined ? 0 : msOf(contact.jitter);
      const earliest = Math.max(0, msOf(contact.delay) - jitter);
      const window = { from: earliest, until: this.#duration };
      if (earliest > this.#duration) continue;
      for (const answer of contact.answers) {
        const about = answer.about;
        if (about !== undefined && !about.some((item) => this.#items.has(item))) continue;
        const open =
          answer.when === undefined ||
          isOpen(alternatives(answer.when, 'true'), this.#world(), window);
        if (!open) continue;
        this.#follow(answer.do, window);
        sources.push({ always: answer.do, oneOf: [], times: 1 });
      }
      this.#follow(contact.otherwise, window);
      sources.push({ always: contact.otherwise, oneOf: [], times: Infinity });
    }
  }

  #follow(list: readonly Consequence[], window: Window): void {
    for (const consequence of list) {
      switch (consequence.type) {
        case 'publish':
          this.#mayAppear(consequence.item.id, window.from);
          break;
        case 'reveal':
          this.#mayBeKnown(consequence.fact);
          break;
        case 'change':
        case 'set':
          this.#widen(this.#moved, consequence.variable, window);
          break;
        case 'fire': {
          const delay = consequence.delay === undefined ? 0 : msOf(consequence.delay);
          const called = this.#scenario.injects.find(({ id }) => id === consequence.inject);
          if (called !== undefined) this.#mayBeDue(called, later(window, delay));
          break;
        }
        default:
          break;
      }
    }
  }

  #triggerWindow({ trigger }: Inject): Window | undefined {
    switch (trigger.type) {
      case 'time':
        return { from: msOf(trigger.at), until: msOf(trigger.at) };
      case 'inject': {
        const parent = this.#happens.get(trigger.inject);
        return parent && later(parent, trigger.delay === undefined ? 0 : msOf(trigger.delay));
      }
      case 'action': {
        const from = this.#firstOf(trigger.on);
        const delay = trigger.delay === undefined ? 0 : msOf(trigger.delay);
        return from === undefined ? undefined : { from: from + delay, until: Infinity };
      }
      case 'undone': {
        const since = trigger.since === undefined ? undefined : this.#happens.get(trigger.since);
        if (trigger.since !== undefined) return since && later(since, msOf(trigger.within));
        const from = this.#firstOf(trigger.on);
        return from === undefined
          ? undefined
          : { from: from + msOf(trigger.within), until: Infinity };
      }
      case 'threshold':
        return this.#crossing(trigger.variable, trigger);
      case 'called':
        return undefined;
    }
  }

  #crossing(
    variable: string,
    { atLeast, atMost, delay }: { atLeast?: number; atMost?: number; delay?: string },
  ): Window | undefined {
    const range = this.#ranges.get(variable);
    const moved = this.#moved.get(variable);
    if (range === undefined || moved === undefined) return undefined;
    const reached =
      (atLeast !== undefined && range.max >= atLeast) ||
      (atMost !== undefined && range.min <= atMost);
    return reached ? later(moved, delay === undefined ? 0 : msOf(delay)) : undefined;
  }

  /** When the first of these items may be there; any item will do when none is named. */
  #firstOf(on: readonly string[] | undefined): number | undefined {
    if (on === undefined) return 0;
    const times = on.flatMap((id) => this.#items.get(id) ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
  }

  #mayBeDue(inject: Inject, window: Window): void {
    const jitter = inject.jitter === undefined ? 0 : msOf(inject.jitter);
    const { times = 1, every = '0s' } = inject.repeat ?? {};
    const last = (times - 1) * msOf(every);
    const varied = later(window, 0, jitter);
    const whole = { from: varied.from, until: varied.until + last + jitter * (times - 1) };
    if (whole.from <= this.#duration) this.#widen(this.#due, inject.id, whole);
  }

  #mayAppear(item: string, from: number): void {
    if ((this.#items.get(item) ?? Infinity) <= from) return;
    this.#items.set(item, from);
    this.#changed = true;
  }

  #mayBeKnown(fact: string): void {
    if (this.#facts.has(fact)) return;
    this.#facts.add(fact);
    this.#changed = true;
  }

  #widen(windows: Map<string, Window>, key: string, window: Window): void {
    const before = windows.get(key);
    const clipped = { from: window.from, until: Math.min(window.until, this.#duration) };
    const after = hull(before, clipped);
    if (before !== undefined && before.from === after.from && before.until === after.until) return;
    const growing = this.#rounds > ROUNDS_BEFORE_WIDENING;
    windows.set(key, growing ? { from: after.from, until: this.#duration } : after);
    this.#changed = true;
  }

  #widerRanges(sources: readonly Source[]): World['ranges'] {
    const ranges = rangesOf(this.#scenario, sources);
    for (const [id, { min, max }] of ranges) {
      const before = this.#ranges.get(id);
      if (before?.min !== min || before.max !== max) this.#changed = true;
    }
    return ranges;
  }
}
