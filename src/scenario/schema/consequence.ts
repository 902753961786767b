import { z } from 'zod';
import { CHANNELS } from '../../vocabulary/channel.ts';
import { PAGE_SETTING_KEYS } from '../../vocabulary/page-setting.ts';
import { duration, id, text } from './primitives.ts';
import { publication } from './publication.ts';

export const consequence = z
  .discriminatedUnion('type', [
    z
      .strictObject({ type: z.literal('publish'), item: publication.describe('What appears.') })
      .describe('Something appears.'),
    z
      .strictObject({
        type: z.literal('change'),
        variable: id.describe('The variable that moves.'),
        by: z.number().int().describe('By how much; negative to lower it.'),
      })
      .describe('A variable rises or falls, within its bounds.'),
    z
      .strictObject({
        type: z.literal('set'),
        variable: id.describe('The variable.'),
        to: z.number().int().describe('Its new value.'),
      })
      .describe('A variable takes a value.'),
    z
      .strictObject({ type: z.literal('reveal'), fact: id.describe('The fact.') })
      .describe('A fact becomes known and sayable.'),
    z
      .strictObject({ type: z.literal('approve'), line: id.describe('The approved line.') })
      .describe('A ready-made line becomes available.'),
    z
      .strictObject({
        type: z.literal('fire'),
        inject: id.describe('The inject called.'),
        delay: duration.optional().describe('How long after; at once when left out.'),
      })
      .describe('Calls another inject.'),
    z
      .strictObject({ type: z.literal('cancel'), inject: id.describe('The inject dropped.') })
      .describe('What is still to come of another inject does not happen.'),
    z
      .strictObject({
        type: z.literal('crowd'),
        pool: id.describe('The pool from which the lines are drawn.'),
        count: z.number().int().min(1).max(60).describe('How many people speak.'),
        over: duration.describe('Spread over this long.'),
        channel: z.enum(CHANNELS).default('wall').describe('Where they speak.'),
        in: id.optional().describe('The item under which they speak; "target" as for items.'),
      })
      .describe('The ambient crowd speaks.'),
    z
      .strictObject({
        type: z.literal('calm'),
        pool: id.optional().describe('The pool that falls silent; left out, all of them.'),
      })
      .describe(
        'The crowd (of one pool, or all) falls silent: what it had still to say is dropped.',
      ),
    z
      .strictObject({
        type: z.literal('setting'),
        setting: z.enum(PAGE_SETTING_KEYS).describe('The setting.'),
        to: z
          .union([z.string(), z.boolean(), z.array(z.string().max(80)).max(100)])
          .describe('Its new value.'),
      })
      .describe('A setting of the page changes by itself.'),
    z
      .strictObject({ type: z.literal('withdraw'), item: id.describe('The item.') })
      .describe('The author of an item deletes it.'),
    z
      .strictObject({
        type: z.literal('react'),
        item: id.describe('The item.'),
        likes: z.number().int().min(1).max(1_000_000).describe('How many likes it gains.'),
      })
      .describe('An item gains likes.'),
    z
      .strictObject({
        type: z.literal('figures'),
        show: id.describe('The figures.'),
      })
      .describe('Figures of the page reach the desk.'),
    z
      .strictObject({
        type: z.literal('notify'),
        text: text.describe('What the stage direction says.'),
      })
      .describe('A stage direction shown in the flow, such as "The storm has passed".'),
    z
      .strictObject({ type: z.literal('end'), ending: id.describe('The ending.') })
      .describe('The run ends here, with this ending.'),
  ])
  .meta({ id: 'Consequence', description: 'One thing that follows.' });

export type Consequence = z.infer<typeof consequence>;
/** The same as an author may write it: defaults left out. */
export type ConsequenceInput = z.input<typeof consequence>;
