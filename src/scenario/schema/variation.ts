import { z } from 'zod';
import { id, text } from './primitives.ts';

/** Most words that one row gives. */
export const ROW_WORD_LIMIT = 20;

const row = z
  .strictObject({
    id,
    words: z
      .record(id, text)
      .describe(
        'The words of this row, by name. Every row of a table gives the same names. In a name or a list of words, which have no language of their own, those of the persona’s language, or of the first of the scenario’s.',
      ),
  })
  .describe('Words that go together: a case that could be another.');

const table = z
  .strictObject({
    id,
    rows: z.array(row).min(1).max(60).describe('The seed draws one of them for each run.'),
  })
  .describe('Rows of words, of which each run gets one.');

export const variations = z
  .array(table)
  .max(8)
  .optional()
  .describe(
    'What differs from one run to the next. {table.word} stands for the words of the row drawn, anywhere that somebody reads or the program looks for words; not in ids, the title or the summary.',
  );

export type VariationTable = z.infer<typeof table>;
export type VariationRow = z.infer<typeof row>;
