import type { Consequence } from '../../scenario/schema/consequence.ts';
import type { Condition, Guard } from '../../scenario/schema/guard.ts';
import type { Inject } from '../../scenario/schema/inject.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Goal } from './goal.ts';
import { consequencesOf } from './occurrences.ts';

/** Deeds of the trainee's that something waits for. */
export interface Pattern {
  readonly action: readonly string[];
  readonly on: readonly string[] | undefined;
  readonly to: readonly string[] | undefined;
}

/** All of a scenario that can make a difference to a goal. */
export interface Relevance {
  readonly injects: ReadonlySet<string>;
  readonly items: ReadonlySet<string>;
  readonly variables: ReadonlySet<string>;
  readonly contacts: ReadonlySet<string>;
  readonly conditions: readonly Condition[];
  readonly patterns: readonly Pattern[];
}

/** Settings under which items do not arrive at all; under the others they arrive hidden. */
const KEEPS_OUT: ReadonlySet<string> = new Set(['whoMayPost', 'privateMessages']);

/** The plain conditions of a guard. */
export function conditionsOf(guard: Guard): readonly Condition[] {
  switch (guard.type) {
    case 'all':
    case 'any':
      return guard.of.flatMap(conditionsOf);
    case 'not':
      return conditionsOf(guard.of);
    default:
      return [guard];
  }
}

/** Everything that bears on a goal, followed backwards to its causes until nothing new is found. */
export function relevantTo(scenario: Scenario, goal: Goal): Relevance {
  const search = new Backwards(scenario);
  search.goal(goal);
  return search.settle();
}

class Backwards {
  readonly #scenario: Scenario;
  readonly #injects = new Set<string>();
  readonly #items = new Set<string>();
  readonly #variables = new Set<string>();
  readonly #facts = new Set<string>();
  readonly #contacts = new Set<string>();
  readonly #conditions: Condition[] = [];
  readonly #patterns: Pattern[] = [];
  #settings = false;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
  }

  goal(goal: Goal): void {
    if (goal.type === 'ending') {
      for (const { when } of this.#scenario.endings) if (when !== undefined) this.#guard(when);
    } else if (goal.type !== 'expectation') {
      this.#inject(goal.inject);
    }
  }

  settle(): Relevance {
    for (let size = -1; size !== this.#size(); ) {
      size = this.#size();
      for (const inject of this.#scenario.injects) {
        if (consequencesOf(inject).some((one) => this.#touches(one))) this.#inject(inject.id);
      }
      for (const contact of this.#scenario.organisation.contacts) this.#contact(contact.id);
    }
    return {
      injects: this.#injects,
      items: this.#items,
      variables: this.#variables,
      contacts: this.#contacts,
      conditions: this.#conditions,
      patterns: this.#patterns,
    };
  }

  #size(): number {
    return (
      this.#injects.size +
      this.#items.size +
      this.#variables.size +
      this.#facts.size +
      this.#contacts.size +
      (this.#settings ? 1 : 0)
    );
  }

  /** Whatever may end the run always matters: it may end it before the goal. */
  #touches(consequence: Consequence): boolean {
    switch (consequence.type) {
      case 'end':
        return true;
      case 'publish':
        return this.#items.has(consequence.item.id);
      case 'withdraw':
        return this.#items.has(consequence.item);
      case 'change':
      case 'set':
        return this.#variables.has(consequence.variable);
      case 'reveal':
        return this.#facts.has(consequence.fact);
      case 'fire':
      case 'cancel':
        return this.#injects.has(consequence.inject);
      case 'setting':
        return this.#settings || KEEPS_OUT.has(consequence.setting);
      default:
        return false;
    }
  }

  #contact(id: string): void {
    const contact = this.#scenario.organisation.contacts.find((one) => one.id === id);
    if (contact === undefined || this.#contacts.has(id)) return;
    const all = [...contact.answers.flatMap((answer) => answer.do), ...contact.otherwise];
    if (!all.some((one) => this.#touches(one))) return;
    this.#contacts.add(id);
    for (const answer of contact.answers) {
      if (answer.when !== undefined) this.#guard(answer.when);
      for (const item of answer.about ?? []) this.#item(item);
    }
  }

  #inject(id: string): void {
    const inject = this.#scenario.injects.find((one) => one.id === id);
    if (inject === undefined || this.#injects.has(id)) return;
    this.#injects.add(id);
    this.#trigger(inject);
    const guards = [inject.when, inject.repeat?.until, ...inject.branches.map(({ when }) => when)];
    for (const guard of guards) if (guard !== undefined) this.#guard(guard);
  }

  #trigger({ trigger }: Inject): void {
    if (trigger.type === 'inject') this.#inject(trigger.inject);
    if (trigger.type === 'threshold') this.#variables.add(trigger.variable);
    if (trigger.type !== 'action' && trigger.type !== 'undone') return;
    this.#pattern({ action: trigger.action, on: trigger.on, to: trigger.to });
    if (trigger.type === 'undone' && trigger.since !== undefined) this.#inject(trigger.since);
  }

  #guard(guard: Guard): void {
    for (const condition of conditionsOf(guard)) {
      this.#conditions.push(condition);
      if (condition.type === 'variable') this.#variables.add(condition.variable);
      if (condition.type === 'happened') this.#inject(condition.inject);
      if (condition.type === 'revealed') this.#facts.add(condition.fact);
      if (condition.type === 'setting') this.#settings = true;
      if (condition.type === 'done') {
        this.#pattern({ action: condition.action, on: condition.on, to: condition.to });
      }
      if ('of' in condition && condition.of !== undefined) {
        this.#pattern({ action: ['reply'], on: [condition.of], to: undefined });
      }
    }
  }

  #pattern(pattern: Pattern): void {
    this.#patterns.push(pattern);
    for (const item of pattern.on ?? []) this.#item(item);
  }

  /** An item, and those it stands under. */
  #item(id: string): void {
    if (this.#items.has(id) || id === 'target') return;
    this.#items.add(id);
    const parent = parentOf(this.#scenario, id);
    if (parent !== undefined) this.#item(parent);
  }
}

function parentOf(scenario: Scenario, id: string): string | undefined {
  const start = scenario.threads.find((item) => item.id === id);
  if (start !== undefined) return start.in;
  const lists = [
    ...scenario.injects.flatMap(consequencesOf),
    ...scenario.organisation.contacts.flatMap((contact) => [
      ...contact.answers.flatMap((answer) => answer.do),
      ...contact.otherwise,
    ]),
  ];
  const published = lists.find((one) => one.type === 'publish' && one.item.id === id);
  return published?.type === 'publish' ? published.item.in : undefined;
}
