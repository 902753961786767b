import type { Path } from '../path.ts';

/** A JSON object of which nothing more is known. */
export type Json = { readonly [key: string]: unknown };

/**
 * The step from one version of the format to the next. Pure: the old value is left as it was. It never
 * refuses: what it does not recognise goes through unchanged, for the schema to say what is wrong.
 */
export interface Migration {
  /** What changed, in a few words. */
  readonly name: string;
  readonly from: number;
  readonly up: (old: Json) => Json;
  /** Where the value at a path of the new file stands in the old one, so that problems are shown there. */
  readonly retrace: (path: Path, old: Json) => Path;
}

/** Value as an object, when it is one. */
export function asObject(value: unknown): Json | undefined {
  return isObject(value) ? value : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
