import { duration, id, text, timeOfDay } from '../../scenario/schema/primitives.ts';
import { definitionOf } from '../../scenario/shape/definition.ts';
import { type Check, checkOf } from '../../scenario/shape/reader-checks.ts';

type Schema = Parameters<typeof definitionOf>[0];

/**
 * What a place of a scenario can hold, as a form needs to know it. Taken from the schema itself, so that
 * what the format gains tomorrow has its fields at once.
 */
export type Shape =
  | { readonly type: 'text' }
  | { readonly type: 'id' }
  | { readonly type: 'duration' }
  | { readonly type: 'timeOfDay' }
  | { readonly type: 'words'; readonly least: number; readonly most: number }
  | {
      readonly type: 'number';
      readonly least: number;
      readonly most: number;
      readonly whole: boolean;
    }
  | { readonly type: 'switch' }
  | { readonly type: 'choice'; readonly values: readonly (string | number)[] }
  | {
      readonly type: 'list';
      readonly element: Schema;
      readonly least: number;
      readonly most: number;
    }
  | { readonly type: 'pair'; readonly elements: readonly Schema[] }
  | { readonly type: 'record'; readonly member: Schema }
  | { readonly type: 'group'; readonly fields: readonly Field[] }
  /** One of several groups, told apart by their `type` or their keys. */
  | { readonly type: 'either'; readonly options: readonly Option[] };

/** A key of a group. */
export interface Field {
  readonly key: string;
  readonly schema: Schema;
  /** False: the group cannot be kept without it. */
  readonly optional: boolean;
}

/** One of the groups that a place may hold. */
export interface Option {
  /** Its `type`; of groups without one the key that only it has; of plain values their kind. */
  readonly name: string;
  readonly schema: Schema;
}

const TEXT = definitionOf(text);
const ID = definitionOf(id);
const DURATION = definitionOf(duration);
const TIME_OF_DAY = definitionOf(timeOfDay);

const shapes = new WeakMap<Schema, Shape>();

/** The shape of a schema; worked out once for each. */
export function shapeOf(schema: Schema): Shape {
  const known = shapes.get(schema);
  if (known !== undefined) return known;
  const shape = readShape(schema);
  shapes.set(schema, shape);
  return shape;
}

function readShape(schema: Schema): Shape {
  const def = definitionOf(schema);
  // What describes a schema shares its definition.
  if (def === TEXT) return { type: 'text' };
  if (def === ID) return { type: 'id' };
  if (def === DURATION) return { type: 'duration' };
  if (def === TIME_OF_DAY) return { type: 'timeOfDay' };
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'prefault':
      return shapeOf(def.innerType);
    case 'lazy':
      return shapeOf(def.getter());
    case 'string':
      return { type: 'words', ...boundsOf(checksOf(def), 0, 4000) };
    case 'number':
      return { type: 'number', ...numberBounds(checksOf(def)) };
    case 'boolean':
      return { type: 'switch' };
    case 'enum':
      return { type: 'choice', values: Object.values(def.entries) };
    case 'literal':
      return { type: 'choice', values: def.values.filter(isPlain) };
    case 'array':
      return { type: 'list', element: def.element, ...boundsOf(checksOf(def), 0, 12_000) };
    case 'record':
      return { type: 'record', member: def.valueType };
    case 'object':
      return { type: 'group', fields: fieldsOf(def.shape) };
    case 'union':
      return { type: 'either', options: def.options.flatMap(optionsOf) };
    default:
      return pairOf(schema);
  }
}

/** A tuple is the one kind that only forms take apart. */
function pairOf(schema: Schema): Shape {
  const { items }: { items?: unknown } = Object(Reflect.get(Object(schema), 'def'));
  return { type: 'pair', elements: Array.isArray(items) ? items : [] };
}

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function fieldsOf(shape: Readonly<Record<string, Schema>>): readonly Field[] {
  return Object.entries(shape).map(([key, schema]) => ({
    key,
    schema,
    optional: isOptional(schema),
  }));
}

function isOptional(schema: Schema): boolean {
  const { type } = definitionOf(schema);
  return type === 'optional' || type === 'default' || type === 'prefault';
}

function optionsOf(schema: Schema): readonly Option[] {
  const def = definitionOf(schema);
  if (def.type === 'union') return def.options.flatMap(optionsOf);
  if (def.type !== 'object') return [{ name: def.type, schema }];
  const tag = def.shape['type'];
  const tagged = tag === undefined ? undefined : shapeOf(tag);
  if (tagged?.type === 'choice')
    return tagged.values.map((value) => ({ name: String(value), schema }));
  const [key = ''] = Object.keys(def.shape).toReversed();
  return [{ name: key, schema }];
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** The bounds of a number, or of how long a text or a list may be. */
function boundsOf(checks: readonly Check[], least: number, most: number): Bounds {
  const bounds = { least, most };
  for (const check of checks) {
    if (check.check === 'min_length') bounds.least = check.minimum;
    if (check.check === 'max_length') bounds.most = check.maximum;
    if (check.check === 'greater_than') bounds.least = Number(check.value);
    if (check.check === 'less_than') bounds.most = Number(check.value);
  }
  return bounds;
}

function numberBounds(checks: readonly Check[]) {
  return { ...boundsOf(checks, -1e9, 1e9), whole: isWhole(checks) };
}

function isWhole(checks: readonly Check[]): boolean {
  return checks.some((check) => check.check === 'number_format');
}

function checksOf({ checks }: { readonly checks?: Parameters<typeof checkOf>[0][] | undefined }) {
  return (checks ?? []).map(checkOf);
}
