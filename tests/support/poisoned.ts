import { cutAtGrapheme } from '../../src/lib/graphemes.ts';
import { scenario as scenarioSchema } from '../../src/scenario/schema/scenario.ts';
import { definitionOf } from '../../src/scenario/shape/definition.ts';
import { HOSTILE_AND_LAWFUL } from './hostile-texts.ts';

type Schema = Parameters<typeof definitionOf>[0];

/** A scenario with hostile words in every field that takes any words, and what was put where. */
export interface Poisoned {
  readonly scenario: unknown;
  /** By path, such as `organisation.about.fr`. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Puts hostile words into every free text of a scenario. The schema says where those are, so that a
 * field added tomorrow is poisoned as well.
 */
export function poisoned(scenario: unknown): Poisoned {
  const texts = new Map<string, string>();
  const put = (path: readonly string[], most: number): string => {
    const hostile = HOSTILE_AND_LAWFUL[texts.size % HOSTILE_AND_LAWFUL.length] ?? '';
    const text = cutAtGrapheme(hostile, most);
    texts.set(path.join('.'), text);
    return text;
  };
  return { scenario: replaced(scenario, scenarioSchema, [], put), texts };
}

type Put = (path: readonly string[], most: number) => string;

function replaced(value: unknown, schema: Schema, path: readonly string[], put: Put): unknown {
  const def = definitionOf(schema);
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
      return value === undefined ? value : replaced(value, def.innerType, path, put);
    case 'lazy':
      return replaced(value, def.getter(), path, put);
    case 'array':
      return Array.isArray(value)
        ? value.map((each, index) => replaced(each, def.element, [...path, String(index)], put))
        : value;
    case 'record':
      return mapped(value, path, (member, at) => replaced(member, def.valueType, at, put));
    case 'object':
      return mapped(value, path, (member, at) => {
        const inner = def.shape[at.at(-1) ?? ''];
        const isWord = inner === undefined || isSettingValue(value, at.at(-1));
        return isWord ? member : replaced(member, inner, at, put);
      });
    case 'union': {
      const member = memberFor(value, def.options);
      return member === undefined ? value : replaced(value, member, path, put);
    }
    case 'string':
      return isFree(def.checks) ? put(path, mostOf(def.checks)) : value;
    default:
      return value;
  }
}

function mapped(
  value: unknown,
  path: readonly string[],
  map: (member: unknown, at: readonly string[]) => unknown,
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, map(member, [...path, key])]),
  );
}

/** The first member of a union that takes the value as it is. */
function memberFor(value: unknown, options: readonly Schema[]): Schema | undefined {
  return options.find((option) => '_zod' in option && takes(option, value));
}

function takes(schema: Schema, value: unknown): boolean {
  const def = definitionOf(schema);
  if (def.type === 'string') return typeof value === 'string';
  if (def.type === 'union') return memberFor(value, def.options) !== undefined;
  if (def.type !== 'object' || typeof value !== 'object' || value === null) return false;
  const tag = def.shape['type'];
  if (tag !== undefined && !hasTag(tag, Reflect.get(value, 'type'))) return false;
  return Object.keys(value).every((key) => Object.hasOwn(def.shape, key));
}

function hasTag(tag: Schema, type: unknown): boolean {
  const def = definitionOf(tag);
  if (def.type === 'literal') return def.values.some((each) => each === type);
  return def.type === 'enum' && Object.values(def.entries).some((each) => each === type);
}

type Checks = Extract<ReturnType<typeof definitionOf>, { type: 'string' }>['checks'];

/** No pattern: whatever somebody writes. */
function isFree(checks: Checks): boolean {
  return !(checks ?? []).some((check) => definitionOfCheck(check).check === 'string_format');
}

function mostOf(checks: Checks): number {
  const bounds = (checks ?? []).map((check) => definitionOfCheck(check));
  const most = bounds.find((bound) => bound.check === 'max_length');
  return Number(most?.['maximum'] ?? 4000);
}

function definitionOfCheck(check: object): Readonly<Record<string, unknown>> {
  const inner: unknown = Reflect.get(check, '_zod');
  const def: unknown = typeof inner === 'object' && inner !== null ? Reflect.get(inner, 'def') : {};
  return typeof def === 'object' && def !== null ? { ...def } : {};
}

/** The value of a setting is one of its own words, which the schema leaves to the sense checks. */
function isSettingValue(holder: unknown, key: string | undefined): boolean {
  return (
    typeof holder === 'object' &&
    holder !== null &&
    'setting' in holder &&
    (key === 'is' || key === 'to')
  );
}
