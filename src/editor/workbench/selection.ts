import type { Path } from '../../scenario/path.ts';
import type { ScenarioInput } from '../../scenario/schema/scenario.ts';

/** Lists of a scenario whose elements have an id, by the word for one of them. */
export const PARTS = {
  inject: ['injects'],
  expectation: ['expectations'],
  persona: ['cast'],
  thread: ['threads'],
  ending: ['endings'],
  variable: ['variables'],
  contact: ['organisation', 'contacts'],
  fact: ['organisation', 'facts'],
  houseRule: ['organisation', 'houseRules'],
  approvedLine: ['organisation', 'approvedLines'],
  pool: ['crowd'],
  scene: ['scenes'],
  sample: ['samples'],
} as const satisfies Readonly<Record<string, Path>>;

export type PartKind = keyof typeof PARTS;

/**
 * What the inspector shows: one part by its id, which outlives moves within the list; or the scenario
 * as a whole (`id` is empty): title, clock, organisation, rubric.
 */
export interface Selection {
  readonly kind: PartKind | 'scenario';
  readonly id: string;
}

export const WHOLE: Selection = { kind: 'scenario', id: '' };

/** The list that holds parts of a kind; empty where the file has none. */
export function partsOf(scenario: ScenarioInput, kind: PartKind): readonly { id: string }[] {
  const lists: Readonly<Record<PartKind, readonly { id: string }[] | undefined>> = {
    inject: scenario.injects,
    expectation: scenario.expectations,
    persona: scenario.cast,
    thread: scenario.threads,
    ending: scenario.endings,
    variable: scenario.variables,
    contact: scenario.organisation.contacts,
    fact: scenario.organisation.facts,
    houseRule: scenario.organisation.houseRules,
    approvedLine: scenario.organisation.approvedLines,
    pool: scenario.crowd,
    scene: scenario.scenes,
    sample: scenario.samples,
  };
  return lists[kind] ?? NONE;
}

/** One empty list, so that whoever watches it sees no change. */
const NONE: readonly { id: string }[] = [];

/** Where the selected part stands in the file; undefined when it is gone. */
export function pathOf(scenario: ScenarioInput, { kind, id }: Selection): Path | undefined {
  if (kind === 'scenario') return [];
  const index = partsOf(scenario, kind).findIndex((part) => part.id === id);
  return index < 0 ? undefined : [...PARTS[kind], index];
}

/** The part to which a path of the file leads: its own, or the one that holds it. */
export function selectionAt(scenario: ScenarioInput, path: Path): Selection {
  for (const [kind, base] of Object.entries(PARTS)) {
    const index = path[base.length];
    if (typeof index !== 'number' || !base.every((step, n) => path[n] === step)) continue;
    const part = isPartKind(kind) ? partsOf(scenario, kind)[index] : undefined;
    if (part !== undefined && isPartKind(kind)) return { kind, id: part.id };
  }
  return WHOLE;
}

function isPartKind(word: string): word is PartKind {
  return Object.hasOwn(PARTS, word);
}
