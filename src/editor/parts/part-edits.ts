import { valueAt } from '../../scenario/path.ts';
import { type ScenarioInput, scenario as scenarioSchema } from '../../scenario/schema/scenario.ts';
import { partSchema } from '../../scenario/shape/key-order.ts';
import { setAt } from '../edits/set-at.ts';
import { freshId, skeletonOf } from '../form/skeleton.ts';
import { PARTS, type PartKind, partsOf } from '../workbench/selection.ts';

/** What a new part of each kind is called until its author calls it something. */
const STEMS: Readonly<Record<PartKind, string>> = {
  inject: 'inject',
  expectation: 'attente',
  persona: 'personne',
  thread: 'message',
  ending: 'fin',
  variable: 'variable',
  contact: 'contact',
  fact: 'fait',
  houseRule: 'regle',
  approvedLine: 'ligne',
  pool: 'voix',
  scene: 'scene',
  sample: 'exemple',
};

/** Puts a new part at the end of its list. @returns its id. */
export function addPart(scenario: ScenarioInput, kind: PartKind): string {
  const id = freshId(scenario, STEMS[kind]);
  const made = skeletonOf(elementSchema(scenario, kind), { scenario, key: kind });
  const part = typeof made === 'object' && made !== null ? { ...made, id } : { id };
  setAt(scenario, [...PARTS[kind], partsOf(scenario, kind).length], part);
  return id;
}

/** Takes a part away. What referred to it stays, and is told as a problem with its place. */
export function removePart(scenario: ScenarioInput, kind: PartKind, id: string): void {
  const index = partsOf(scenario, kind).findIndex((part) => part.id === id);
  if (index >= 0) setAt(scenario, [...PARTS[kind], index], undefined);
}

/** Puts a copy behind a part, under an id of its own; what it publishes gets ids of its own too. */
export function duplicatePart(scenario: ScenarioInput, kind: PartKind, id: string): string {
  const list = valueAt(scenario, PARTS[kind]);
  const index = partsOf(scenario, kind).findIndex((part) => part.id === id);
  if (!Array.isArray(list) || index < 0) return id;
  const taken = new Set<string>();
  const copy: unknown = renewed(JSON.parse(JSON.stringify(list[index])), scenario, taken);
  list.splice(index + 1, 0, copy);
  return typeof copy === 'object' && copy !== null ? String(Reflect.get(copy, 'id')) : id;
}

/** Moves a part up or down its list by so many places, as far as the list goes. */
export function movePart(scenario: ScenarioInput, kind: PartKind, id: string, by: number): void {
  const list = valueAt(scenario, PARTS[kind]);
  const from = partsOf(scenario, kind).findIndex((part) => part.id === id);
  if (!Array.isArray(list) || from < 0) return;
  const to = Math.min(Math.max(0, from + by), list.length - 1);
  const elements: unknown[] = list;
  elements.splice(to, 0, ...elements.splice(from, 1));
}

/** Its own ids anew, and within it whatever referred to them. */
function renewed(value: unknown, scenario: ScenarioInput, taken: Set<string>): unknown {
  const names = new Map<string, string>();
  collect(value, (id) => {
    let fresh = freshId(scenario, id);
    for (let n = 2; taken.has(fresh); n += 1) fresh = `${id}-${n}`;
    taken.add(fresh);
    names.set(id, fresh);
  });
  return replaced(value, names);
}

function collect(value: unknown, found: (id: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const id: unknown = Reflect.get(value, 'id');
  if (typeof id === 'string') found(id);
  for (const member of Object.values(value)) collect(member, found);
}

/** Keys whose words are no ids, be they spelt like one. */
const WORDS: ReadonlySet<string> = new Set(['fr', 'en', 'text', 'note', 'only', 'name', 'type']);

function replaced(value: unknown, names: ReadonlyMap<string, string>, key = ''): unknown {
  if (typeof value === 'string') return WORDS.has(key) ? value : (names.get(value) ?? value);
  if (Array.isArray(value)) return value.map((each) => replaced(each, names, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([each, member]) => [each, replaced(member, names, each)]),
  );
}

type Schema = Parameters<typeof partSchema>[0];

/** The schema of one part of a kind. */
function elementSchema(scenario: ScenarioInput, kind: PartKind): Schema {
  let schema: Schema = scenarioSchema;
  let value: unknown = scenario;
  for (const step of PARTS[kind]) {
    schema = partSchema(schema, asObject(value), step) ?? schema;
    value = valueAt(value, [step]);
  }
  return partSchema(schema, [], 0) ?? schema;
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
