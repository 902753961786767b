import type { Consequence } from '../../scenario/schema/consequence.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

/** Finds the index of an id. Throws RangeError where there is none. */
export type IndexOf = (id: string) => number;

export interface Names {
  readonly variable: IndexOf;
  readonly inject: IndexOf;
  /** Items, in file order: what is there at the start, injects, answers of contacts. */
  readonly slot: IndexOf;
  /** The index of an item of the file, or -1: for ids that may have been made during a run. */
  readonly findSlot: IndexOf;
  readonly fact: IndexOf;
  readonly line: IndexOf;
  readonly contact: IndexOf;
  readonly isContact: (id: string) => boolean;
  readonly pool: IndexOf;
  readonly persona: IndexOf;
  readonly ending: IndexOf;
  readonly scene: IndexOf;
  readonly figures: IndexOf;
  /** Ids of the slots, by index. */
  readonly slots: readonly string[];
}

export function namesOf(scenario: Scenario): Names {
  const { organisation } = scenario;
  const slots = itemIds(scenario);
  const slotTable = tableOf(slots);
  const contacts = new Set(idsOf(organisation.contacts));
  return {
    variable: finder('variable', idsOf(scenario.variables)),
    inject: finder('inject', idsOf(scenario.injects)),
    slot: finder('item', slots),
    findSlot: (id) => slotTable.get(id) ?? -1,
    fact: finder('fact', idsOf(organisation.facts)),
    line: finder('approved line', idsOf(organisation.approvedLines)),
    contact: finder('contact', idsOf(organisation.contacts)),
    isContact: (id) => contacts.has(id),
    pool: finder('crowd pool', idsOf(scenario.crowd)),
    persona: finder('persona', idsOf(scenario.cast)),
    ending: finder('ending', idsOf(scenario.endings)),
    scene: finder('scene', idsOf(scenario.scenes)),
    figures: finder('set of figures', idsOf(scenario.figures ?? [])),
    slots,
  };
}

function idsOf(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map((thing) => thing.id);
}

function tableOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index]));
}

function finder(kind: string, ids: readonly string[]): IndexOf {
  const table = tableOf(ids);
  return (id) => {
    const index = table.get(id);
    if (index === undefined) throw new RangeError(`the scenario has no ${kind} "${id}"`);
    return index;
  };
}

function itemIds(scenario: Scenario): readonly string[] {
  const ids = idsOf(scenario.threads).slice();
  for (const inject of scenario.injects) {
    ids.push(...published(inject.do));
    for (const branch of inject.branches) ids.push(...published(branch.do));
    ids.push(...published(inject.otherwise ?? []));
  }
  for (const contact of scenario.organisation.contacts) {
    for (const answer of contact.answers) ids.push(...published(answer.do));
    ids.push(...published(contact.otherwise));
  }
  return ids;
}

function published(consequences: readonly Consequence[]): readonly string[] {
  return consequences.flatMap((one) => (one.type === 'publish' ? [one.item.id] : []));
}
