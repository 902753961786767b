import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scenarioJsonSchema } from '../../src/scenario/schema/json-schema.ts';

const published = new URL('../../public/scenario.schema.json', import.meta.url);

it('is published as the scenario format makes it; `npm run schema` brings it up to date', () => {
  expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(scenarioJsonSchema());
});

it('describes every field', () => {
  const silent: string[] = [];
  const fields = walk(scenarioJsonSchema(), '$', silent);
  expect(fields).toBeGreaterThan(200);
  expect(silent).toEqual([]);
});

it('describes every kind of trigger, condition and consequence', () => {
  const kinds = variantsOf(scenarioJsonSchema());
  expect(kinds.length).toBeGreaterThan(40);
  expect(
    kinds.filter(({ description }) => description === undefined).map(({ type }) => type),
  ).toEqual([]);
});

interface Node {
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Counts the fields and gathers those without a description; a reference is described where it leads. */
function walk(node: unknown, path: string, silent: string[]): number {
  if (Array.isArray(node))
    return node.reduce((sum: number, each) => sum + walk(each, path, silent), 0);
  if (!isNode(node)) return 0;
  let count = 0;
  const { properties, ...rest } = node;
  for (const [key, field] of Object.entries(isNode(properties) ? properties : {})) {
    count += 1 + walk(field, `${path}.${key}`, silent);
    if (isNode(field) && !isDescribed(field)) silent.push(`${path}.${key}`);
  }
  for (const [key, part] of Object.entries(rest)) {
    count += walk(part, key === '$defs' ? '$' : path, silent);
  }
  return count;
}

/** The one value of `type` is explained by the description of the object around it. */
function isDescribed(field: Node): boolean {
  return 'description' in field || '$ref' in field || 'const' in field;
}

/** Every object told apart by a constant `type`. */
function variantsOf(node: unknown): { type: unknown; description: unknown }[] {
  if (Array.isArray(node)) return node.flatMap(variantsOf);
  if (!isNode(node)) return [];
  const { properties, description } = node;
  const type =
    isNode(properties) && isNode(properties['type']) ? properties['type']['const'] : undefined;
  const here = type === undefined ? [] : [{ type, description }];
  return [...here, ...Object.values(node).flatMap(variantsOf)];
}
