import type { z } from 'zod';
import { type ScenarioInput, scenario as scenarioSchema } from './schema/scenario.ts';
import { definitionOf } from './shape/definition.ts';

type Schema = z.core.$ZodType;

/**
 * A scenario as the text of its file: keys in the order of the schema, two spaces, a line break at the
 * end. The same scenario always gives the same text, so that versions differ only where they differ.
 * Reading the text gives the scenario back.
 */
export function serialise(scenario: ScenarioInput): string {
  return `${JSON.stringify(inOrder(scenario, scenarioSchema), null, 2)}\n`;
}

/** The value with the keys of its objects in the order in which the schema lists them. */
function inOrder(value: unknown, schema: Schema): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const def = definitionOf(schema);
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'prefault':
      return inOrder(value, def.innerType);
    case 'lazy':
      return inOrder(value, def.getter());
    case 'array':
      return Array.isArray(value) ? value.map((each) => inOrder(each, def.element)) : value;
    case 'record':
      return sortedRecord(value, def.valueType);
    case 'union':
      return inOrder(value, memberFor(value, def.options) ?? def.options[0] ?? schema);
    case 'object':
      return membersInOrder(value, def.shape);
    default:
      return value;
  }
}

function membersInOrder(value: object, shape: Readonly<Record<string, Schema>>): object {
  const ordered = Object.entries(shape).flatMap(([key, schema]) => {
    const member: unknown = Reflect.get(value, key);
    return member === undefined ? [] : [[key, inOrder(member, schema)]];
  });
  return Object.fromEntries(ordered);
}

/** Records have no order of their own: by id. */
function sortedRecord(value: object, schema: Schema): object {
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, inOrder(member, schema)]));
}

/** The member of a union whose keys, and whose `type`, are those of the value. */
function memberFor(value: object, options: readonly Schema[]): Schema | undefined {
  if (Array.isArray(value)) return options.find((option) => definitionOf(option).type === 'array');
  return options.find((option) => {
    const def = definitionOf(option);
    if (def.type === 'union') return memberFor(value, def.options) !== undefined;
    if (def.type !== 'object') return false;
    const { shape } = def;
    if (!Object.keys(value).every((key) => Object.hasOwn(shape, key))) return false;
    return hasType(Reflect.get(value, 'type'), shape['type']);
  });
}

function hasType(type: unknown, tag: Schema | undefined): boolean {
  if (tag === undefined) return true;
  const def = definitionOf(tag);
  if (def.type === 'literal') return def.values.some((each) => each === type);
  return def.type === 'enum' && Object.values(def.entries).some((each) => each === type);
}
