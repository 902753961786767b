import { z } from 'zod';
import { ACTIONS } from '../../vocabulary/action.ts';
import { LANGUAGES } from '../../vocabulary/language.ts';
import { PAGE_SETTING_KEYS } from '../../vocabulary/page-setting.ts';
import { ADDRESS_FORMS, TONE_SCALES } from '../../vocabulary/tone-scale.ts';
import { WORD_FORMS } from '../../vocabulary/word-form.ts';
import { duration, id, level } from './primitives.ts';

const of = id
  .optional()
  .describe(
    'The item whose latest answer is meant. Left out: the words of the action that set this off.',
  );

const forms = z.array(z.enum(WORD_FORMS)).min(1).max(WORD_FORMS.length).optional();
const count = z.number().int().min(0).max(2000).optional();

const items = z.array(id).min(1).max(100).describe('Items, by id.');

const conditions = {
  variable: z.strictObject({
    type: z.literal('variable'),
    variable: id.describe('The variable looked at.'),
    atLeast: z.number().int().optional().describe('Lowest value that satisfies.'),
    atMost: z.number().int().optional().describe('Highest value that satisfies.'),
  }),
  happened: z.strictObject({
    type: z.literal('happened'),
    inject: id.describe('The inject that must have happened.'),
  }),
  done: z.strictObject({
    type: z.literal('done'),
    action: z.array(z.enum(ACTIONS)).min(1).describe('Any of these actions.'),
    on: items.optional().describe('On any of these items; left out: on anything.'),
    to: z.array(id).min(1).optional().describe('For escalations: to any of these contacts.'),
    within: duration.optional().describe('No later than this after the item appeared.'),
  }),
  revealed: z.strictObject({
    type: z.literal('revealed'),
    fact: id.describe('The fact that must be known.'),
  }),
  time: z.strictObject({
    type: z.literal('time'),
    from: duration.optional().describe('This long after the start, or later.'),
    until: duration.optional().describe('Less than this long after the start.'),
  }),
  setting: z.strictObject({
    type: z.literal('setting'),
    setting: z.enum(PAGE_SETTING_KEYS).describe('The setting looked at.'),
    is: z
      .union([z.string(), z.boolean()])
      .describe('The value; for blocked words, a word on the list.'),
  }),
  tone: z.strictObject({
    type: z.literal('tone'),
    scale: z.enum(TONE_SCALES).describe('The scale of tone looked at.'),
    atLeast: level.optional().describe('Lowest level that satisfies, 0 to 4.'),
    atMost: level.optional().describe('Highest level that satisfies, 0 to 4.'),
    of,
  }),
  mentions: z.strictObject({
    type: z.literal('mentions'),
    phrases: z.array(id).min(1).describe('Phrase groups looked for.'),
    need: z
      .enum(['all', 'any'])
      .default('all')
      .describe('Whether all groups or any one must be found.'),
    of,
  }),
  language: z.strictObject({
    type: z.literal('language'),
    is: z.enum([...LANGUAGES, 'same']).describe('"same": the language of the item answered.'),
    of,
  }),
  address: z.strictObject({
    type: z.literal('address'),
    is: z.enum(ADDRESS_FORMS).describe('The form of address: "vous", "tu", "mixed" or "none".'),
    of,
  }),
  copied: z.strictObject({ type: z.literal('copied'), of }),
  form: z.strictObject({
    type: z.literal('form'),
    has: forms.describe('What the words have, all of these.'),
    lacks: forms.describe('What the words have none of.'),
    atLeast: count.describe('Fewest words.'),
    atMost: count.describe('Most words.'),
    of,
  }),
} as const;

/** A condition that holds, does not hold, or (words not rated, nothing answered) is unknown. */
export type Guard =
  | { readonly type: 'all'; readonly of: Guard[] }
  | { readonly type: 'any'; readonly of: Guard[] }
  | { readonly type: 'not'; readonly of: Guard }
  | Condition;

export type Condition = {
  [K in keyof typeof conditions]: z.infer<(typeof conditions)[K]>;
}[keyof typeof conditions];

/** A condition as an author may write it: defaults left out. */
export type GuardInput =
  | { readonly type: 'all'; readonly of: GuardInput[] }
  | { readonly type: 'any'; readonly of: GuardInput[] }
  | { readonly type: 'not'; readonly of: GuardInput }
  | { [K in keyof typeof conditions]: z.input<(typeof conditions)[K]> }[keyof typeof conditions];

export const guard: z.ZodType<Guard, GuardInput> = z
  .lazy(() =>
    z.discriminatedUnion('type', [
      z
        .strictObject({
          type: z.literal('all'),
          of: z.array(guard).min(1).max(20).describe('The conditions.'),
        })
        .describe('All of these hold.'),
      z
        .strictObject({
          type: z.literal('any'),
          of: z.array(guard).min(1).max(20).describe('The conditions.'),
        })
        .describe('One of these holds.'),
      z
        .strictObject({ type: z.literal('not'), of: guard })
        .describe('This does not hold. Unknown stays unknown.'),
      conditions.variable.describe('A variable lies within bounds.'),
      conditions.happened.describe('An inject has happened.'),
      conditions.done.describe('The trainee has done something.'),
      conditions.revealed.describe('A fact is known to the trainee.'),
      conditions.time.describe('The simulated clock stands between two moments.'),
      conditions.setting.describe('A setting of the page has a value.'),
      conditions.tone.describe(
        'The tone of an answer lies within levels 0 to 4. Unknown when not rated.',
      ),
      conditions.mentions.describe('An answer says certain things (also when it denies them).'),
      conditions.language.describe('An answer is written in a language.'),
      conditions.address.describe('How an answer addresses the person.'),
      conditions.copied.describe('An answer repeats an earlier one.'),
      conditions.form.describe('The shape of the words: a question, a hashtag, how many words.'),
    ]),
  )
  .meta({ id: 'Guard', description: 'A condition.' });
