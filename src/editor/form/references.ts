import type { ScenarioInput } from '../../scenario/schema/scenario.ts';
import { type PartNames, publishedBy } from '../wording/part-names.ts';
import { type PartKind, partsOf } from '../workbench/selection.ts';

/** What an id under a key refers to. */
export type Referred = PartKind | 'item' | 'phrases' | 'image' | 'figures' | 'author';

const BY_KEY: Readonly<Record<string, Referred>> = {
  about: 'item',
  avoid: 'phrases',
  breaks: 'houseRule',
  by: 'author',
  cover: 'image',
  covers: 'item',
  ending: 'ending',
  evidence: 'item',
  expectations: 'expectation',
  fact: 'fact',
  facts: 'fact',
  friends: 'persona',
  from: 'inject',
  image: 'image',
  in: 'item',
  inject: 'inject',
  injects: 'inject',
  item: 'item',
  items: 'item',
  line: 'approvedLine',
  of: 'item',
  on: 'item',
  phrases: 'phrases',
  picture: 'image',
  pool: 'pool',
  quotes: 'item',
  returns: 'pool',
  said: 'phrases',
  says: 'phrases',
  screenshots: 'pool',
  show: 'figures',
  since: 'inject',
  to: 'contact',
  variable: 'variable',
};

/** What an id refers to, by the key under which it stands; undefined for one that names its own thing. */
export function referredBy(key: string): Referred | undefined {
  return Object.hasOwn(BY_KEY, key) ? BY_KEY[key] : undefined;
}

/** Every id that a reference of a kind may name, in the order of the file. */
export function idsFor(scenario: ScenarioInput, referred: Referred): readonly string[] {
  switch (referred) {
    case 'item':
      return [
        ...(scenario.threads ?? []).map(({ id }) => id),
        ...(scenario.injects ?? []).flatMap((inject) =>
          publishedBy(inject).map(({ item }) => item.id),
        ),
      ];
    case 'phrases':
      return Object.keys(scenario.phrases ?? {});
    case 'image':
      return Object.keys(scenario.images ?? {});
    case 'figures':
      return (scenario.figures ?? []).map(({ id }) => id);
    case 'author':
      return [
        'organisation',
        ...partsOf(scenario, 'persona').map(({ id }) => id),
        ...partsOf(scenario, 'contact').map(({ id }) => id),
      ];
    default:
      return partsOf(scenario, referred).map(({ id }) => id);
  }
}

/** What a referred thing is called in lists. */
export function nameOf(names: PartNames, referred: Referred, id: string): string {
  switch (referred) {
    case 'item':
      return names.item(id);
    case 'inject':
      return names.inject(id);
    case 'author':
    case 'persona':
    case 'contact':
      return names.person(id);
    case 'variable':
      return names.variable(id);
    case 'fact':
      return names.fact(id);
    case 'ending':
      return names.ending(id);
    case 'approvedLine':
      return names.line(id);
    default:
      return id;
  }
}
