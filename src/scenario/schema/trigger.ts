import { z } from 'zod';
import { ACTIONS } from '../../vocabulary/action.ts';
import { duration, id } from './primitives.ts';

const actions = z.array(z.enum(ACTIONS)).min(1).describe('Any of these actions.');
const on = z
  .array(id)
  .min(1)
  .max(100)
  .optional()
  .describe('On any of these items; left out: on anything.');
const to = z.array(id).min(1).optional().describe('For escalations: to any of these contacts.');
const delay = duration.optional().describe('How long after; at once when left out.');

export const trigger = z
  .discriminatedUnion('type', [
    z
      .strictObject({
        type: z.literal('time'),
        at: duration.describe('This long after the start.'),
      })
      .describe('At a moment of the clock.'),
    z
      .strictObject({
        type: z.literal('inject'),
        inject: id.describe('After this inject happened.'),
        delay,
      })
      .describe('After another inject.'),
    z
      .strictObject({
        type: z.literal('action'),
        action: actions,
        on,
        to,
        delay,
        every: z
          .boolean()
          .default(false)
          .describe('True: each time it is done; false: the first time only.'),
      })
      .describe('After something the trainee does.'),
    z
      .strictObject({
        type: z.literal('undone'),
        action: actions,
        on,
        to,
        within: duration.describe(
          'Happens when none of it was done this long after the item appeared.',
        ),
        since: id
          .optional()
          .describe(
            'Inject from which the delay counts; left out: the first of the items, or the start.',
          ),
      })
      .describe('After something the trainee has left undone.'),
    z
      .strictObject({
        type: z.literal('threshold'),
        variable: id.describe('The variable watched.'),
        atLeast: z.number().int().optional().describe('Happens when the variable rises to this.'),
        atMost: z.number().int().optional().describe('Happens when the variable falls to this.'),
        delay,
      })
      .describe('When a variable comes within bounds, each time anew.'),
    z
      .strictObject({ type: z.literal('called') })
      .describe('Happens only when a `fire` consequence calls it.'),
  ])
  .describe('What sets an inject off.');

export type Trigger = z.infer<typeof trigger>;
/** The same as an author may write it: defaults left out. */
export type TriggerInput = z.input<typeof trigger>;
