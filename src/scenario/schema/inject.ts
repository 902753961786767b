import { z } from 'zod';
import { consequence } from './consequence.ts';
import { guard } from './guard.ts';
import { duration, id, note } from './primitives.ts';
import { trigger } from './trigger.ts';

const branch = z.strictObject({
  when: guard.describe('Condition of the branch.'),
  do: z.array(consequence).describe('What follows when it is the first whose condition holds.'),
});

const repeat = z.strictObject({
  every: duration.describe('Time between two occurrences.'),
  times: z.number().int().min(2).max(50).describe('How many occurrences in all.'),
  until: guard.optional().describe('Stops repeating once this holds.'),
});

export const inject = z
  .strictObject({
    id,
    note,
    trigger,
    jitter: duration
      .optional()
      .describe('It may come up to this much earlier or later, from the seed.'),
    when: guard
      .optional()
      .describe(
        'Condition looked at when it is due. Unless it holds, `otherwise` follows instead.',
      ),
    do: z.array(consequence).default([]).describe('What follows in every case.'),
    branches: z.array(branch).max(12).default([]).describe('Ways it may go on, tried in order.'),
    otherwise: z
      .array(consequence)
      .optional()
      .describe(
        'What follows when `when` or no branch holds. Required where a condition speaks of tone.',
      ),
    repeat: repeat.optional().describe('It comes back.'),
  })
  .describe('One scripted thing that happens.');

export type Inject = z.infer<typeof inject>;
/** The same as an author may write it: defaults left out. */
export type InjectInput = z.input<typeof inject>;
