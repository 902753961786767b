import type { ScenarioInput } from '../../scenario/schema/scenario.ts';
import type { definitionOf } from '../../scenario/shape/definition.ts';
import { idsFor, referredBy } from './references.ts';
import { type Field, shapeOf } from './shape.ts';

type Schema = Parameters<typeof definitionOf>[0];

/** What a new thing is made for: where it is to stand, and which ids are taken. */
export interface Making {
  readonly scenario: ScenarioInput;
  /** Key under which it is to stand. */
  readonly key: string;
}

/** Deeper than any scenario nests what it needs: a condition that needs a condition ends here. */
const DEEPEST = 12;

/**
 * The least that a place can hold: required keys only, first choices, the first thing that a reference
 * may name, texts without words. The format takes it; what is still missing is told as a problem.
 */
export function skeletonOf(schema: Schema, making: Making, depth = 0): unknown {
  const shape = shapeOf(schema);
  if (depth > DEEPEST) return {};
  switch (shape.type) {
    case 'text':
      return {};
    case 'id':
      return idFor(making);
    case 'duration':
      return '1m';
    case 'timeOfDay':
      return '09:00';
    case 'words':
      return shape.least > 0 ? '…' : '';
    case 'number':
      return Math.min(Math.max(0, shape.least), shape.most);
    case 'switch':
      return true;
    case 'choice':
      return shape.values[0];
    case 'list': {
      const one = (): unknown => skeletonOf(shape.element, making, depth + 1);
      return Array.from({ length: shape.least }, one);
    }
    case 'pair':
      return shape.elements.map((element) => skeletonOf(element, making, depth + 1));
    case 'record':
      return {};
    case 'group':
      return groupOf(shape.fields, making, depth);
    case 'either': {
      // A condition made of conditions would be made of more of them.
      const plain = shape.options.find(({ name }) => name === 'time') ?? shape.options[0];
      return plain === undefined ? {} : optionOf(plain.schema, plain.name, making, depth);
    }
  }
}

/** A group of a union, with the `type` that tells it from the others. */
export function optionOf(schema: Schema, name: string, making: Making, depth = 0): unknown {
  const made = skeletonOf(schema, making, depth + 1);
  return typeof made === 'object' && made !== null && Object.hasOwn(made, 'type')
    ? { ...made, type: name }
    : made;
}

function groupOf(fields: readonly Field[], making: Making, depth: number): object {
  const required = fields.filter(({ optional }) => !optional);
  return Object.fromEntries(
    required.map(({ key, schema }) => [key, skeletonOf(schema, { ...making, key }, depth + 1)]),
  );
}

function idFor({ scenario, key }: Making): string {
  const referred = referredBy(key);
  if (key !== 'id' && referred !== undefined)
    return idsFor(scenario, referred)[0] ?? 'organisation';
  return freshId(scenario, key === 'id' ? 'nouveau' : key);
}

/** An id that nothing in the file has yet: `stem-1`, `stem-2`… */
export function freshId(scenario: ScenarioInput, stem: string): string {
  const taken = allIds(scenario);
  for (let n = 1; ; n += 1) {
    const id = `${stem}-${n}`;
    if (!taken.has(id)) return id;
  }
}

function allIds(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  const id: unknown = Reflect.get(value, 'id');
  if (typeof id === 'string') found.add(id);
  for (const member of Object.values(value)) allIds(member, found);
  return found;
}
