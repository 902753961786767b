import { z } from 'zod';
import { PAGE_SETTING_KEYS } from '../../vocabulary/page-setting.ts';
import { guard } from './guard.ts';
import { duration, id, level, text } from './primitives.ts';

const range = z
  .tuple([z.number().min(0).max(100), z.number().min(0).max(100)])
  .describe('Lowest and highest score, 0 to 100.');

const covers = z.array(id).optional().describe('Items that the words answer as well.');

/** A trainee's command as an author writes it. `item` may name any item of the file. */
const act = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('reply'), item: id, text, covers }),
    z.strictObject({ type: z.literal('privateReply'), item: id, text }),
    z.strictObject({ type: z.literal('holdingReply'), item: id, text, promise: duration, covers }),
    z.strictObject({
      type: z.literal('publish'),
      text,
      channel: z.enum(['wall', 'stream']),
      covers,
    }),
    z.strictObject({
      type: z.enum([
        'like',
        'pin',
        'hide',
        'delete',
        'ban',
        'report',
        'closeComments',
        'leaveAlone',
      ]),
      item: id,
    }),
    z.strictObject({
      type: z.literal('escalate'),
      to: id,
      items: z.array(id).min(1),
      text,
      evidence: z.array(id).default([]),
    }),
    z.strictObject({
      type: z.literal('changeSetting'),
      setting: z.enum(PAGE_SETTING_KEYS),
      to: z.union([z.string(), z.boolean(), z.array(z.string().max(80)).max(100)]),
    }),
  ])
  .describe('Something the trainee does.');

const step = z.union([
  z.strictObject({ at: duration, act }),
  z.strictObject({
    at: duration,
    expect: guard.describe('A condition that must hold at that moment.'),
  }),
]);

const play = z
  .strictObject({
    band: z.strictObject({
      overall: range,
      responseTime: range.optional(),
      tone: range.optional(),
      escalation: range.optional(),
    }),
    ending: id.optional().describe('The ending that this play reaches.'),
    steps: z
      .array(step)
      .max(400)
      .optional()
      .describe(
        'Acts and expectations; left out, the play follows the expectations and model replies.',
      ),
  })
  .describe('A play-through and the band its scores must hold in every language.');

export const plays = z
  .strictObject({ exemplary: play.optional(), typical: play.optional(), silent: play.optional() })
  .default({})
  .describe('Play-throughs, which serve as the tests of the scenario.');

const levels = z.tuple([level, level]).describe('Lowest and highest level, 0 to 4.');

export const sample = z
  .strictObject({
    id,
    item: id.describe('The item answered.'),
    text,
    quality: z.enum(['good', 'typical', 'bad']),
    levels: z
      .strictObject({
        politeness: levels.optional(),
        empathy: levels.optional(),
        ownership: levels.optional(),
        defensiveness: levels.optional(),
        hostility: levels.optional(),
        warmth: levels.optional(),
        professionalism: levels.optional(),
        clarity: levels.optional(),
        nextStep: levels.optional(),
        overall: levels.optional(),
      })
      .default({})
      .describe('Levels that the analyser must read.'),
  })
  .describe('A sample reply: a test of the rubric, and a witness for branches on tone.');

export type Plays = z.infer<typeof plays>;
export type Play = z.infer<typeof play>;
export type PlayStep = z.infer<typeof step>;
export type PlayAct = z.infer<typeof act>;
export type Sample = z.infer<typeof sample>;
