import { z } from 'zod';
import { LANGUAGES } from '../../vocabulary/language.ts';

/*
 * No generated code: under a strict Content-Security-Policy zod may not compile its checks, and as
 * interpreted they are as fast here. Set before the first schema is made.
 */
z.config({ jitless: true });

/*
 * A message such as `EO211` is a code of the diagnostics catalogue: it names the sentence that says
 * what the pattern wants.
 */

/** Longest text of one language, in UTF-16 units. */
export const TEXT_LIMIT = 4000;

export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'EO211')
  .describe(
    'A short name used to refer to this thing: lower-case letters without accents, digits and hyphens, at most 64.',
  );

export const duration = z
  .string()
  .regex(/^(?=\d)(\d{1,3}h)?(\d{1,4}m)?(\d{1,5}s)?$/, 'EO212')
  .describe('A length of simulated time, such as "45s", "2m", "2m30s" or "1h30m".');

export const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'EO213')
  .describe('A time of day on the simulated clock, such as "19:40".');

const words = z.string().min(1).max(TEXT_LIMIT);

export const language = z.enum(LANGUAGES).describe('"fr" for French, "en" for English.');

const everyLanguage = z
  .strictObject({
    fr: words.optional().describe('The text in French.'),
    en: words.optional().describe('The text in English.'),
  })
  .describe('The text in every declared language.');

const oneLanguage = z
  .strictObject({
    only: language.describe('The language in which this person really writes.'),
    text: words.describe('What they write, shown as it is in both languages of the interface.'),
  })
  .describe('Text that exists in one language because the person writes in that one.');

export const text = z
  .union(
    // The usual one first: a union tries them in order.
    [
      everyLanguage,
      oneLanguage,
      words.describe('Text of a scenario that declares one language only.'),
    ],
    'EO218',
  )
  .meta({ id: 'Text', description: 'Words that somebody reads.' });

/** What an author writes wherever somebody reads words; resolve it with `textIn`. */
export type Text = z.infer<typeof text>;

export const note = z
  .string()
  .max(TEXT_LIMIT)
  .optional()
  .describe("The author's own remark. Never shown to trainees.");

export const level = z
  .literal([0, 1, 2, 3, 4])
  .describe('A level of tone, 0 to 4, as the rating guide defines them.');
