import { z } from 'zod';
import { id, note, text } from './primitives.ts';

const unit = text
  .optional()
  .describe('What is counted, said once beside the name: "people", "%", "min".');

const column = z
  .strictObject({ id, label: text.describe('What the numbers of the column are.'), unit })
  .describe('One measure.');

const row = z
  .strictObject({
    id,
    label: text.describe('What the numbers of the row are about: a day, a post.'),
    values: z
      .array(z.number().min(-1_000_000_000).max(1_000_000_000))
      .min(1)
      .max(6)
      .describe('One number for each column, in their order.'),
  })
  .describe('One day, one post, one of what is measured.');

export const figures = z
  .strictObject({
    id,
    note,
    title: text.describe('What the figures are, in a few words.'),
    caption: text
      .optional()
      .describe(
        'What the trainee should know to read them: where they come from, what is missing.',
      ),
    unit,
    available: z
      .boolean()
      .optional()
      .describe('False: they reach the desk by a `figures` consequence; left out, from the start.'),
    columns: z.array(column).min(1).max(6).describe('What is measured.'),
    rows: z.array(row).min(1).max(40).describe('Day by day, post by post.'),
    chart: z
      .enum(['bars', 'line', 'none'])
      .optional()
      .describe('How they are drawn beside the table; bars when left out.'),
  })
  .describe('Simple statistics of the page, which the trainee reads in a table.');

export type Figures = z.infer<typeof figures>;
