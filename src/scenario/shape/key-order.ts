import type { z } from 'zod';
import { definitionOf } from './definition.ts';

type Schema = z.core.$ZodType;

/**
 * The value with the keys of its objects in the order in which the schema lists them. Records have no
 * order of their own: by id. Keys that the schema does not know come last, as they are.
 */
export function inOrder(value: unknown, schema: Schema): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const bare = bareSchema(schema, value);
  const def = definitionOf(bare);
  if (Array.isArray(value)) {
    return def.type === 'array' ? value.map((each) => inOrder(each, def.element)) : value;
  }
  const keys = keysOf(value, bare);
  if (keys === undefined) return value;
  const ordered = keys.flatMap((key) => {
    const member: unknown = Reflect.get(value, key);
    const part = member === undefined ? undefined : partOf(bare, key);
    return part === undefined ? [] : [[key, inOrder(member, part)]];
  });
  return { ...Object.fromEntries(ordered), ...unknownOf(value, new Set(keys)) };
}

function unknownOf(value: object, known: ReadonlySet<string>): object {
  const unknown = Object.entries(value).filter(([key]) => !known.has(key));
  return unknown.length === 0 ? {} : Object.fromEntries(unknown);
}

/** Keys of an object in the order of its schema; nothing where the schema knows no keys. */
export function orderOf(value: object, schema: Schema): readonly string[] | undefined {
  return keysOf(value, bareSchema(schema, value));
}

/** The schema of what a value holds under a key or an index. */
export function partSchema(
  schema: Schema,
  value: object,
  step: string | number,
): Schema | undefined {
  return partOf(bareSchema(schema, value), step);
}

function keysOf(value: object, bare: Schema): readonly string[] | undefined {
  const def = definitionOf(bare);
  if (def.type === 'object') return Object.keys(def.shape);
  return def.type === 'record' ? Object.keys(value).sort() : undefined;
}

function partOf(bare: Schema, step: string | number): Schema | undefined {
  const def = definitionOf(bare);
  switch (def.type) {
    case 'array':
      return def.element;
    case 'record':
      return def.valueType;
    case 'object':
      return Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
    default:
      return undefined;
  }
}

/** Behind defaults and options, and of a union the member that fits the value. */
function bareSchema(schema: Schema, value: unknown): Schema {
  const def = definitionOf(schema);
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'prefault':
      return bareSchema(def.innerType, value);
    case 'lazy':
      return bareSchema(def.getter(), value);
    case 'union':
      return bareSchema(memberFor(value, def.options) ?? def.options[0] ?? schema, value);
    default:
      return schema;
  }
}

/** The member of a union whose keys, and whose `type`, are those of the value. */
function memberFor(value: unknown, options: readonly Schema[]): Schema | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
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
