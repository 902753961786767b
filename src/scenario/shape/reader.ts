import { z } from 'zod';
import { definitionOf } from './definition.ts';
import { type Check, checkOf, fitsNumber, fitsString, isLengthCheck } from './reader-checks.ts';

type Schema = z.core.$ZodType;

/** Stands for "not sure that this fits". No JSON value is a symbol. */
export const REFUSED: unique symbol = Symbol('refused');

type Reader = (value: unknown) => unknown;

/**
 * A JSON value as a schema gives it back, its defaults filled in; or `REFUSED`, which says nothing but
 * "ask zod". What is accepted here zod accepts too, with an equal result, only several times slower.
 * Parts that lack no default are handed on as they are: the value must not be changed afterwards.
 * What type comes out is the one promise that types cannot hold: tests hold it, on scenarios sound and
 * damaged.
 */
export function read<S extends z.ZodType>(schema: S, value: unknown): z.output<S> | typeof REFUSED;
export function read(schema: Schema, value: unknown): unknown {
  return readerOf(schema)(value);
}

const laidOut = new WeakMap<Schema, Reader>();

/** A schema laid out as a function, once. What is not known here is left to zod. */
function readerOf(schema: Schema): Reader {
  const known = laidOut.get(schema);
  if (known !== undefined) return known;
  const reader = layOut(schema) ?? ((value) => askZod(schema, value));
  laidOut.set(schema, reader);
  return reader;
}

function askZod(schema: Schema, value: unknown): unknown {
  const result = z.safeParse(schema, value);
  return result.success ? result.data : REFUSED;
}

function layOut(schema: Schema): Reader | undefined {
  const def = definitionOf(schema);
  switch (def.type) {
    case 'lazy':
      return lazily(def.getter);
    case 'optional':
      return readerOf(def.innerType);
    case 'default':
      return orElse(readerOf(def.innerType), () => def.defaultValue);
    case 'prefault': {
      const inner = readerOf(def.innerType);
      return orElse(inner, () => inner(def.defaultValue));
    }
    case 'literal':
      return oneOf(def.values);
    case 'enum':
      return oneOf(Object.values(def.entries));
    case 'boolean':
      return isOnlyType(def) ? oneOf([true, false]) : undefined;
    case 'string':
      return isChecked(def) ? fitting(fitsString(checksIn(def))) : undefined;
    case 'number':
      return isChecked(def) ? fitting(fitsNumber(checksIn(def))) : undefined;
    case 'array':
      return checksIn(def).every(isLengthCheck) ? list(def) : undefined;
    case 'union':
      return 'discriminator' in def && typeof def.discriminator === 'string'
        ? byTag(def.options, def.discriminator)
        : firstOf(def.options.map(readerOf));
    case 'object':
      return object(def);
    default:
      return undefined;
  }
}

/** A schema within itself: made when it is first needed, and once, since each call makes another. */
function lazily(getter: () => Schema): Reader {
  let reader: Reader | null = null;
  return (value) => {
    reader ??= readerOf(getter());
    return reader(value);
  };
}

function checksIn({ checks = [] }: { readonly checks?: readonly z.core.$ZodCheck[] }): Check[] {
  return checks.map(checkOf);
}

/** A plain string or number with checks beside it, not one of zod's formats. */
function isChecked(def: object): boolean {
  return Object.keys(def).every((key) => key === 'type' || key === 'checks');
}

function isOnlyType(def: object): boolean {
  return Object.keys(def).every((key) => key === 'type');
}

function fitting(fits: ((value: unknown) => boolean) | undefined): Reader | undefined {
  return fits === undefined ? undefined : (value) => (fits(value) ? value : REFUSED);
}

function orElse(inner: Reader, make: () => unknown): Reader {
  return (value) => (value === undefined ? make() : inner(value));
}

function oneOf(values: readonly unknown[]): Reader {
  const known = new Set(values);
  return (value) => (known.has(value) ? value : REFUSED);
}

/** Members of our unions exclude each other, so the order in which they are tried changes nothing. */
function firstOf(readers: readonly Reader[]): Reader {
  return (value) => {
    for (const reader of readers) {
      const result = reader(value);
      if (result !== REFUSED) return result;
    }
    return REFUSED;
  };
}

function list(def: z.core.$ZodArrayDef): Reader {
  const element = readerOf(def.element);
  const limits = checksIn(def).filter(isLengthCheck);
  const least = limits.reduce(
    (most, one) => Math.max(most, one.check === 'min_length' ? one.minimum : 0),
    0,
  );
  const most = limits.reduce(
    (lowest, one) => Math.min(lowest, one.check === 'max_length' ? one.maximum : lowest),
    Number.POSITIVE_INFINITY,
  );
  return (value) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return REFUSED;
    const given: readonly unknown[] = value;
    let made: unknown[] | null = null;
    for (let index = 0; index < given.length; index += 1) {
      const result = element(given[index]);
      if (result === REFUSED) return REFUSED;
      if (result !== given[index]) (made ??= given.slice())[index] = result;
    }
    return made ?? value;
  };
}

function byTag(options: readonly Schema[], tag: string): Reader | undefined {
  const readers = new Map<unknown, Reader>();
  for (const option of options) {
    // oxlint-disable-next-line no-underscore-dangle
    const values = option._zod.propValues?.[tag];
    if (values === undefined) return undefined;
    for (const value of values) readers.set(value, readerOf(option));
  }
  return (value) => {
    if (!isPlain(value)) return REFUSED;
    return readers.get(value[tag])?.(value) ?? REFUSED;
  };
}

interface Member {
  readonly key: string;
  readonly reader: Reader;
  readonly absent: 'wrong' | 'left out' | 'filled in';
}

function object({ shape, catchall }: z.core.$ZodObjectDef): Reader | undefined {
  // oxlint-disable-next-line no-underscore-dangle
  const isStrict = catchall?._zod.def.type === 'never';
  const keys = Object.keys(shape);
  if (!isStrict || keys.some((key) => key in Object.prototype)) return undefined;
  const members = keys.flatMap((key) => memberOf(key, shape[key]));
  return (value) => {
    if (!isPlain(value)) return REFUSED;
    let made: Record<string, unknown> | null = null;
    let present = 0;
    for (const { key, reader, absent } of members) {
      const given = value[key];
      if (given !== undefined) present += 1;
      else if (absent === 'left out') continue;
      else if (absent === 'wrong') return REFUSED;
      const result = reader(given);
      if (result === REFUSED) return REFUSED;
      if (result !== given) (made ??= { ...value })[key] = result;
    }
    return hasKeys(value, present) ? (made ?? value) : REFUSED;
  };
}

function memberOf(key: string, schema: Schema | undefined): Member[] {
  if (schema === undefined) return [];
  // oxlint-disable-next-line no-underscore-dangle
  const { type } = schema._zod.def;
  const isFilledIn = type === 'default' || type === 'prefault';
  const absent = type === 'optional' ? 'left out' : isFilledIn ? 'filled in' : 'wrong';
  return [{ key, reader: readerOf(schema), absent }];
}

/** As `JSON.parse` makes them: nothing is inherited but what every object has. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

/** So many keys and no more: those that the schema does not know would be too many. */
function hasKeys(value: object, count: number): boolean {
  return Object.keys(value).length === count;
}
