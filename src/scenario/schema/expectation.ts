import { z } from 'zod';
import { ACTIONS } from '../../vocabulary/action.ts';
import { PAGE_SETTING_KEYS } from '../../vocabulary/page-setting.ts';
import { VOICE_ADDRESSES } from '../../vocabulary/tone-scale.ts';
import { guard } from './guard.ts';
import { duration, id, level, note, text } from './primitives.ts';

const band = z
  .strictObject({
    atLeast: level.optional().describe('Lowest level wanted, 0 to 4.'),
    atMost: level.optional().describe('Highest level wanted, 0 to 4.'),
  })
  .describe('The levels wanted.');

const toneWanted = z
  .strictObject({
    politeness: band.optional().describe('Levels of politeness.'),
    empathy: band.optional().describe('Levels of empathy.'),
    ownership: band.optional().describe('Levels of taking responsibility.'),
    defensiveness: band.optional().describe('Levels of defensiveness (less is better).'),
    hostility: band.optional().describe('Levels of hostility (less is better).'),
    warmth: band.optional().describe('Levels of warmth.'),
    professionalism: band.optional().describe('Levels of professionalism.'),
    clarity: band.optional().describe('Levels of clarity.'),
    nextStep: band.optional().describe('Levels of offering a next step.'),
    overall: band.optional().describe('Levels of fitness of the tone as a whole.'),
  })
  .describe('Levels of tone wanted, scale by scale. Scales left out are not judged.');

export const model = z
  .strictObject({
    id,
    quality: z
      .enum(['exemplary', 'typical', 'poor'])
      .describe('Whether to imitate it, or to learn from its mistake.'),
    action: z
      .enum(['reply', 'privateReply', 'holdingReply', 'publish'])
      .default('reply')
      .describe('How the words are posted.'),
    text,
    why: text.optional().describe('What makes it good, or what goes wrong.'),
  })
  .describe(
    'A reply the debrief shows beside the trainee’s, and that plays the scenario by itself.',
  );

const handling = z
  .strictObject({
    best: z.array(z.enum(ACTIONS)).default([]).describe('Any of these is right.'),
    acceptable: z.array(z.enum(ACTIONS)).default([]).describe('Defensible, not ideal.'),
    harmful: z.array(z.enum(ACTIONS)).default([]).describe('Makes things worse.'),
  })
  .describe('What to do with the item besides the words; escalation is said in `escalate`.');

const escalate = z
  .strictObject({
    to: z.array(id).min(1).describe('Any of these contacts is right.'),
    within: duration.describe('No later than this after the item appeared.'),
    evidence: z.array(id).default([]).describe('Items that the hand-over must attach.'),
    says: z.array(id).default([]).describe('Phrase groups that the hand-over must hold.'),
    optional: z.boolean().default(false).describe('True: allowed but not expected.'),
  })
  .describe('To whom it must be brought.');

const settingWanted = z
  .strictObject({
    setting: z.enum(PAGE_SETTING_KEYS).describe('The setting.'),
    is: z
      .union([z.string(), z.boolean()])
      .describe('The value it must have; for blocked words, a word on the list.'),
  })
  .describe('A setting of the page that must have a value.');

const aim = z
  .strictObject({
    id,
    title: text.describe('What the words are to do, as the debrief says it: "Ask them something".'),
    when: guard.describe(
      'Holds for words that do it. Made of tone, mentions, language, address, copied and form, and of all, any and not; without `of`.',
    ),
  })
  .describe('One thing that the words of an answer or a post set out to do.');

export const expectation = z
  .strictObject({
    id,
    note,
    title: text.describe('What it is about, in a few words, for the debrief.'),
    kind: z
      .enum([
        'complaint',
        'question',
        'praise',
        'misinformed',
        'rant',
        'troll',
        'spam',
        'defender',
        'journalist',
        'colleague',
        'distress',
        'signal',
        'initiative',
      ])
      .describe('What kind of message it is (triage). "initiative": a post nobody asked for.'),
    items: z.array(id).max(60).describe('The items concerned; empty only for an initiative.'),
    scope: z
      .enum(['each', 'group'])
      .default('each')
      .describe(
        '"each" item needs its answer (or a statement covering it); "group": one answer will do.',
      ),
    coverable: z
      .boolean()
      .default(false)
      .describe('One public statement may answer all these items; pasting copies may not.'),
    needs: z
      .enum(['answer', 'silence', 'settings'])
      .describe('An answer, silence chosen knowingly, or settings of the page alone.'),
    target: duration
      .optional()
      .describe('Time in which a first answer is good. Required for answers.'),
    limit: duration
      .optional()
      .describe('Time after which an answer is worth little. Required for answers.'),
    from: id.optional().describe('Inject from which time counts, for an initiative.'),
    promise: duration
      .optional()
      .describe('Time that a holding reply buys before the full answer is due.'),
    tone: toneWanted.default({}),
    address: z
      .enum(VOICE_ADDRESSES)
      .optional()
      .describe('Overrides the form of address of the voice.'),
    language: z
      .enum(['same', 'fr', 'en', 'any'])
      .default('same')
      .describe('Language of the answer; "same": that of the item as it was shown.'),
    facts: z.array(id).default([]).describe('Facts, any of which makes an answer substantive.'),
    allFacts: z.boolean().default(false).describe('True: every one of `facts` should be given.'),
    avoid: z.array(id).default([]).describe('Phrase groups that must not be said.'),
    settings: z
      .array(settingWanted)
      .min(1)
      .max(8)
      .optional()
      .describe('How the page must be set, by the target, and stay set.'),
    aims: z
      .array(aim)
      .min(1)
      .max(8)
      .optional()
      .describe('What the words are to do: each is a line of tone, met or not.'),
    private: z
      .enum(['required', 'preferred', 'either', 'public'])
      .default('either')
      .describe('Whether the answer belongs in private.'),
    handling: handling.prefault({}),
    escalate: escalate.optional(),
    danger: z
      .boolean()
      .default(false)
      .describe('A life may be in danger: referral to help overrides speed and tone.'),
    weight: z.number().min(0).max(10).default(1).describe('Weight in the score.'),
    feedback: z
      .strictObject({
        met: text.optional().describe('Said when it was met.'),
        missed: text.optional().describe('Said when it was missed.'),
      })
      .default({})
      .describe('What the debrief says.'),
    models: z
      .array(model)
      .max(12)
      .default([])
      .describe('Replies to compare with, exemplary and typical.'),
  })
  .describe('What a good community manager does about an item or a group of items.');

export type Expectation = z.infer<typeof expectation>;
/** An expectation as an author may write it: defaults left out. */
export type ExpectationInput = z.input<typeof expectation>;
export type SettingWanted = z.infer<typeof settingWanted>;
export type Aim = z.infer<typeof aim>;
export type ModelReply = z.infer<typeof model>;
