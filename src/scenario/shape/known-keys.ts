import type { z } from 'zod';
import { type Path, valueAt } from '../path.ts';
import { scenario } from '../schema/scenario.ts';
import { definitionOf } from './definition.ts';
import { checkOf } from './reader-checks.ts';

type Schema = z.core.$ZodType;

/**
 * The keys that the format knows for the object at a path, read from the schema itself. Where several
 * shapes are possible the `type` written in the file decides; without one, the keys of all count.
 */
export function knownKeys(root: unknown, path: Path): string[] {
  const keys = schemasAt(root, path).flatMap((schema) => Object.keys(shapeOf(schema) ?? {}));
  return [...new Set(keys)];
}

/** How long the format lets the text at a path be, in UTF-16 units; no end where it says nothing. */
export function longestAt(root: unknown, path: Path): number {
  const lengths = schemasAt(root, path).flatMap((schema) => {
    const def = definitionOf(schema);
    const checks = def.type === 'string' ? (def.checks ?? []).map(checkOf) : [];
    return checks.flatMap((each) => (each.check === 'max_length' ? [each.maximum] : []));
  });
  return lengths.length === 0 ? Infinity : Math.max(...lengths);
}

/** What the format says of the value at a path, wrappers taken off. */
function schemasAt(root: unknown, path: Path): Schema[] {
  let schemas: Schema[] = [scenario];
  let holder = root;
  for (const step of path) {
    const here = holder;
    schemas = schemas
      .flatMap((schema) => shapesOf(schema, here))
      .flatMap((schema) => childOf(schema, step));
    holder = valueAt(here, [step]);
  }
  return schemas.flatMap((schema) => shapesOf(schema, holder));
}

/** A schema without its wrappers, a union as its members. */
function shapesOf(schema: Schema, value: unknown): Schema[] {
  const def = definitionOf(schema);
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'prefault':
    case 'nullable':
      return shapesOf(def.innerType, value);
    case 'lazy':
      return shapesOf(def.getter(), value);
    case 'union':
      return ofType(
        def.options.flatMap((option) => shapesOf(option, value)),
        value,
      );
    default:
      return [schema];
  }
}

/** Those members of a union whose `type` is the one in the file, or all where that settles nothing. */
function ofType(members: Schema[], value: unknown): Schema[] {
  const type = valueAt(value, ['type']);
  const meant = members.filter((member) => {
    const tag = shapeOf(member)?.['type'];
    return tag !== undefined && constantsOf(tag).includes(type);
  });
  return meant.length > 0 ? meant : members;
}

function constantsOf(schema: Schema): readonly unknown[] {
  const def = definitionOf(schema);
  if (def.type === 'literal') return def.values;
  return def.type === 'enum' ? Object.values(def.entries) : [];
}

function shapeOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  const def = definitionOf(schema);
  return def.type === 'object' ? def.shape : undefined;
}

function childOf(schema: Schema, step: string | number): Schema[] {
  const def = definitionOf(schema);
  if (def.type === 'object') {
    const child = def.shape[String(step)];
    return child === undefined ? [] : [child];
  }
  if (def.type === 'array') return [def.element];
  if (def.type === 'record') return [def.valueType];
  return [];
}
