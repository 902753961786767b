import type { z } from 'zod';

/** The kinds of schema that this room takes apart. */
const KINDS = [
  'array',
  'boolean',
  'default',
  'enum',
  'lazy',
  'literal',
  'nullable',
  'number',
  'object',
  'optional',
  'prefault',
  'record',
  'string',
  'union',
] as const;

const knownKinds: ReadonlySet<string> = new Set(KINDS);

type Known = Extract<z.core.$ZodTypes, { _zod: { def: { type: (typeof KINDS)[number] } } }>;

/** What a schema is made of. */
export type Definition = Known['_zod']['def'];

const OTHER = { type: 'other' } as const;

/** What a schema is made of, by its `type`; of kinds that nothing here takes apart, just that. */
export function definitionOf(schema: z.core.$ZodType): Definition | typeof OTHER {
  // oxlint-disable-next-line no-underscore-dangle -- the one name under which zod publishes it
  return isKnown(schema) ? schema._zod.def : OTHER;
}

/** zod tells its own schemas apart by this word, and so may those who read them. */
function isKnown(schema: z.core.$ZodType): schema is Known {
  // oxlint-disable-next-line no-underscore-dangle
  return knownKinds.has(schema._zod.def.type);
}
