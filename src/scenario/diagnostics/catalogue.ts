import type { CatalogueEntry, SlotsOf } from './entry.ts';
import { EXPECTATION_PROBLEMS } from './expectation-problems.ts';
import { FILE_PROBLEMS } from './file-problems.ts';
import { FLOW_PROBLEMS } from './flow-problems.ts';
import { GUARD_PROBLEMS } from './guard-problems.ts';
import { LANGUAGE_PROBLEMS } from './language-problems.ts';
import { PLAY_PROBLEMS } from './play-problems.ts';
import { REFERENCE_PROBLEMS } from './reference-problems.ts';
import { SHAPE_PROBLEMS } from './shape-problems.ts';
import { VARIATION_PROBLEMS } from './variation-problems.ts';
import { VERSION_PROBLEMS } from './version-problems.ts';

/**
 * Everything that can be wrong with a scenario file. A code, once shipped, keeps its meaning for ever;
 * a code that is retired is not given again.
 */
export const CATALOGUE = {
  // EO1xx: the file, before anything is known of what it says.
  ...FILE_PROBLEMS,
  ...VERSION_PROBLEMS,
  // EO2xx: the shape and size of its values.
  ...SHAPE_PROBLEMS,
  // EO3xx: what its parts call each other.
  ...REFERENCE_PROBLEMS,
  // EO4xx: the sense of the story: conditions, flow, expectations.
  ...GUARD_PROBLEMS,
  ...FLOW_PROBLEMS,
  ...EXPECTATION_PROBLEMS,
  ...PLAY_PROBLEMS,
  // EO5xx: the words, in their languages.
  ...LANGUAGE_PROBLEMS,
  // EO6xx: drills, and what differs from one run to the next.
  ...VARIATION_PROBLEMS,
} as const satisfies Record<string, CatalogueEntry>;

export type Code = keyof typeof CATALOGUE;

type SentencesOf<C extends Code> =
  | (typeof CATALOGUE)[C]['message']
  | (typeof CATALOGUE)[C]['expected']
  | (typeof CATALOGUE)[C]['hint'];

type AllSlots<S> = S extends { readonly fr: string; readonly en: string }
  ? SlotsOf<S['fr']> | SlotsOf<S['en']>
  : never;

/** The slots that a check must fill for a code; `got` is found in the file unless it is given. */
export type SlotNames<C extends Code> = Exclude<AllSlots<SentencesOf<C>>, 'got'>;

export function isCode(value: string): value is Code {
  return Object.hasOwn(CATALOGUE, value);
}
