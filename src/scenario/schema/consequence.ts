import { z } from 'zod';
import { CHANNELS } from '../../vocabulary/channel.ts';
import { PAGE_SETTING_KEYS } from '../../vocabulary/page-setting.ts';
import { duration, id, text } from './primitives.ts';
import { publication } from './publication.ts';

export const consequence = z
  .discriminatedUnion('type', [
    z
      .strictObject({ type: z.literal('publish'), item: publication })
      .describe('Something appears.'),
    z
      .strictObject({ type: z.literal('change'), variable: id, by: z.number().int() })
      .describe('A variable rises or falls, within its bounds.'),
    z
      .strictObject({ type: z.literal('set'), variable: id, to: z.number().int() })
      .describe('A variable takes a value.'),
    z
      .strictObject({ type: z.literal('reveal'), fact: id })
      .describe('A fact becomes known and sayable.'),
    z
      .strictObject({ type: z.literal('approve'), line: id })
      .describe('A ready-made line becomes available.'),
    z
      .strictObject({ type: z.literal('fire'), inject: id, delay: duration.optional() })
      .describe('Calls another inject.'),
    z
      .strictObject({ type: z.literal('cancel'), inject: id })
      .describe('What is still to come of another inject does not happen.'),
    z
      .strictObject({
        type: z.literal('crowd'),
        pool: id,
        count: z.number().int().min(1).max(60).describe('How many people speak.'),
        over: duration.describe('Spread over this long.'),
        channel: z.enum(CHANNELS).default('wall'),
        in: id.optional().describe('The item under which they speak.'),
      })
      .describe('The ambient crowd speaks.'),
    z
      .strictObject({ type: z.literal('calm'), pool: id.optional() })
      .describe(
        'The crowd (of one pool, or all) falls silent: what it had still to say is dropped.',
      ),
    z
      .strictObject({
        type: z.literal('setting'),
        setting: z.enum(PAGE_SETTING_KEYS),
        to: z.union([z.string(), z.boolean(), z.array(z.string().max(80)).max(100)]),
      })
      .describe('A setting of the page changes by itself.'),
    z
      .strictObject({ type: z.literal('withdraw'), item: id })
      .describe('The author of an item deletes it.'),
    z
      .strictObject({
        type: z.literal('react'),
        item: id,
        likes: z.number().int().min(1).max(1_000_000),
      })
      .describe('An item gains likes.'),
    z
      .strictObject({ type: z.literal('notify'), text })
      .describe('A stage direction shown in the flow, such as "The storm has passed".'),
    z
      .strictObject({ type: z.literal('end'), ending: id })
      .describe('The run ends here, with this ending.'),
  ])
  .describe('One thing that follows.');

export type Consequence = z.infer<typeof consequence>;
