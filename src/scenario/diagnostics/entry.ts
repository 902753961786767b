import type { Bilingual } from '../../vocabulary/language.ts';

/**
 * How much it matters: an `error` keeps the file from being played, a `warning` says that something
 * will not go as its author thinks, a `hint` that something could be better.
 */
export type Severity = 'error' | 'warning' | 'hint';

/**
 * One kind of problem, as the catalogue keeps it. In every sentence `{name}` is a slot that the check
 * fills; `{got}` is what stands in the file. French is written with plain spaces: no-break ones are put
 * where Québec typography wants them when a sentence is made.
 */
export interface CatalogueEntry {
  readonly severity: Severity;
  /** What is wrong. */
  readonly message: Bilingual;
  /** What would have been right, as a noun phrase. */
  readonly expected: Bilingual;
  /** What to do about it. */
  readonly hint: Bilingual;
}

/**
 * The names of the slots of a sentence. Braces with a space between them are JSON that the sentence
 * shows, not a slot.
 */
export type SlotsOf<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string} ${string}` ? never : Name) | SlotsOf<Rest>
  : never;

/** What fills a slot: the same in both languages, or a word in each. */
export type SlotValue = string | number | Bilingual;
