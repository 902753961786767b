import { z } from 'zod';
import { PAGE_SETTING_KEYS } from '../../vocabulary/page-setting.ts';
import { guard } from './guard.ts';
import { duration, id, level, text } from './primitives.ts';

const range = z
  .tuple([z.number().min(0).max(100), z.number().min(0).max(100)])
  .describe('Lowest and highest score, 0 to 100.');

const as = id
  .optional()
  .describe('A name for these words, by which later acts of the play may speak of them.');

const covers = z.array(id).optional().describe('Items that the words answer as well.');

/**
 * A trainee's command as an author writes it. `item` may name any item of the file, and words of one's own
 * that an earlier act of the play has named.
 */
const act = z
  .discriminatedUnion('type', [
    z
      .strictObject({ type: z.literal('reply'), item: id, text, covers, as })
      .describe('Answers in public.'),
    z
      .strictObject({ type: z.literal('privateReply'), item: id, text, as })
      .describe('Answers in private.'),
    z
      .strictObject({
        type: z.literal('holdingReply'),
        item: id,
        text,
        promise: duration,
        covers,
        as,
      })
      .describe('Says that the full answer is coming.'),
    z
      .strictObject({
        type: z.literal('publish'),
        text,
        channel: z.enum(['wall', 'stream']).describe('Where it is published.'),
        covers,
        quotes: id
          .optional()
          .describe('On the stream, the message it quotes; quoting somebody answers them.'),
        as,
      })
      .describe('Publishes on the page’s own initiative.'),
    z
      .strictObject({ type: z.literal('editOwn'), item: id, text })
      .describe('Corrects words of one’s own that the play has named.'),
    z
      .strictObject({ type: z.literal('deleteOwn'), item: id })
      .describe('Takes back words of one’s own that the play has named.'),
    z
      .strictObject({
        type: z
          .enum([
            'like',
            'pin',
            'hide',
            'unhide',
            'delete',
            'ban',
            'report',
            'closeComments',
            'leaveAlone',
          ])
          .describe('What is done to the item.'),
        item: id.describe('The item.'),
      })
      .describe('Does something to an item that needs no words.'),
    z
      .strictObject({
        type: z.literal('escalate'),
        to: id,
        items: z.array(id).min(1).describe('Items brought to the contact.'),
        text,
        evidence: z.array(id).default([]).describe('Items attached as evidence.'),
      })
      .describe('Brings items to a contact.'),
    z
      .strictObject({
        type: z.literal('changeSetting'),
        setting: z.enum(PAGE_SETTING_KEYS).describe('The setting.'),
        to: z
          .union([z.string(), z.boolean(), z.array(z.string().max(80)).max(100)])
          .describe('Its new value.'),
      })
      .describe('Changes a setting of the page.'),
  ])
  .describe('Something the trainee does.');

const step = z.union([
  z.strictObject({ at: duration.describe('When it is done.'), act }),
  z.strictObject({
    at: duration.describe('When it is looked at.'),
    expect: guard.describe('A condition that must hold at that moment.'),
  }),
]);

const play = z
  .strictObject({
    band: z
      .strictObject({
        overall: range.describe('The overall score, lowest and highest.'),
        responseTime: range.optional().describe('The score for response time.'),
        tone: range.optional().describe('The score for tone.'),
        escalation: range.optional().describe('The score for escalation choices.'),
      })
      .describe('Where its scores must lie.'),
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
  .strictObject({
    exemplary: play.optional().describe('What a very good community manager does.'),
    typical: play.optional().describe('What a beginner does.'),
    silent: play.optional().describe('Nothing is done at all.'),
  })
  .default({})
  .describe('Play-throughs, which serve as the tests of the scenario.');

const levels = z.tuple([level, level]).describe('Lowest and highest level, 0 to 4.');

export const sample = z
  .strictObject({
    id,
    item: id.optional().describe('The item answered; left out: a post of the page’s own.'),
    text,
    quality: z.enum(['good', 'typical', 'bad']).describe('How good the reply is.'),
    levels: z
      .strictObject({
        politeness: levels.optional().describe('Lowest and highest level of politeness.'),
        empathy: levels.optional().describe('Lowest and highest level of empathy.'),
        ownership: levels.optional().describe('Lowest and highest level of taking responsibility.'),
        defensiveness: levels
          .optional()
          .describe('Lowest and highest level of defensiveness (less is better).'),
        hostility: levels
          .optional()
          .describe('Lowest and highest level of hostility (less is better).'),
        warmth: levels.optional().describe('Lowest and highest level of warmth.'),
        professionalism: levels.optional().describe('Lowest and highest level of professionalism.'),
        clarity: levels.optional().describe('Lowest and highest level of clarity.'),
        nextStep: levels.optional().describe('Lowest and highest level of offering a next step.'),
        overall: levels
          .optional()
          .describe('Lowest and highest level of fitness of the tone as a whole.'),
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
