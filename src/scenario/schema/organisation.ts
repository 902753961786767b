import { z } from 'zod';
import { CONTACT_ROLES } from '../../vocabulary/contact-role.ts';
import { VOICE_ADDRESSES } from '../../vocabulary/tone-scale.ts';
import { consequence } from './consequence.ts';
import { guard } from './guard.ts';
import { duration, id, note, text } from './primitives.ts';

const voice = z.strictObject({
  address: z
    .enum(VOICE_ADDRESSES)
    .describe('How people are addressed in French: "vous", "tu", or "mirror" the person.'),
  traits: z
    .array(text)
    .max(8)
    .describe('The voice in a few words each, such as "warm, never ironic".'),
  signature: z
    .string()
    .max(40)
    .optional()
    .describe('How a public answer is signed, such as "— Maude".'),
});

export const houseRule = z.strictObject({
  id,
  text: text.describe('The rule as the page publishes it (nétiquette).'),
  remedy: z
    .enum(['leaveAlone', 'reply', 'hide', 'delete', 'ban', 'report'])
    .describe(
      'What this organisation does when the rule is broken; experts disagree, so the author says.',
    ),
});

export const fact = z.strictObject({
  id,
  note,
  text: text.describe('The fact, as a colleague would state it.'),
  status: z
    .enum(['known', 'embargoed', 'unknown'])
    .describe(
      '"known" from the start, "embargoed" (known but not to be said), or "unknown" until revealed.',
    ),
  said: z
    .array(id)
    .max(6)
    .default([])
    .describe('Phrase groups that must all be found in an answer for it to have given this fact.'),
});

export const approvedLine = z.strictObject({
  id,
  title: text.describe('What the line is for.'),
  text: text.describe('The line, ready to be posted.'),
  available: z
    .boolean()
    .default(true)
    .describe('False until a colleague or an inject approves it.'),
});

const contactAnswer = z.strictObject({
  id,
  about: z
    .array(id)
    .optional()
    .describe('Items to which this answer is limited; without it, any escalation will do.'),
  when: guard.optional().describe('Condition under which this answer is given.'),
  do: z
    .array(consequence)
    .describe('What the colleague does: answers in the chat, reveals, approves.'),
});

export const contact = z.strictObject({
  id,
  note,
  role: z.enum(CONTACT_ROLES).describe('The function of this person.'),
  name: z.string().min(1).max(80).describe('Name of the person or service.'),
  address: z
    .enum(['vous', 'tu'])
    .optional()
    .describe(
      'How this person and the page address each other in French; answers to this person are judged by it.',
    ),
  handles: text.describe('What to bring to this person, as the escalation list says it.'),
  delay: duration.describe('How long this person takes to answer.'),
  jitter: duration
    .optional()
    .describe('The delay varies by up to this much either way, from the seed.'),
  answers: z
    .array(contactAnswer)
    .default([])
    .describe('Scripted answers. The first that fits is given, each once.'),
  otherwise: z
    .array(consequence)
    .default([])
    .describe('What happens when no scripted answer fits (any more).'),
});

const search = z.strictObject({
  id,
  label: text.describe('Name of the saved search.'),
  words: z.array(z.string().min(1).max(80)).min(1).max(20).describe('Words or phrases looked for.'),
});

export const organisation = z
  .strictObject({
    name: text.describe('Name of the fictional organisation.'),
    handle: z.string().min(1).max(40).describe('Its account name, without the @.'),
    kind: z
      .enum(['arts', 'brand', 'publicService', 'nonProfit'])
      .describe('The kind of organisation.'),
    about: text.describe('What a newcomer to the desk must know about it.'),
    picture: id.optional().describe('Id of its profile picture among `images`.'),
    cover: id.optional().describe('Id of the wide picture at the top of its page.'),
    followers: z
      .number()
      .int()
      .min(0)
      .max(100_000_000)
      .optional()
      .describe('How many people follow the page at the start; more do as reach rises.'),
    voice: voice.describe('How the organisation speaks.'),
    houseRules: z.array(houseRule).max(20).default([]).describe('The published rules of the page.'),
    facts: z
      .array(fact)
      .max(60)
      .default([])
      .describe('What is known, embargoed, or still to be learnt.'),
    approvedLines: z.array(approvedLine).max(30).default([]).describe('Ready-made lines.'),
    contacts: z.array(contact).max(20).default([]).describe('The escalation list.'),
    searches: z
      .array(search)
      .max(12)
      .default([])
      .describe('Saved searches of the monitoring desk.'),
  })
  .describe('The organisation whose page the trainee runs.');

export type Organisation = z.infer<typeof organisation>;
export type HouseRule = z.infer<typeof houseRule>;
export type Fact = z.infer<typeof fact>;
export type ApprovedLine = z.infer<typeof approvedLine>;
export type Contact = z.infer<typeof contact>;
export type ContactAnswer = z.infer<typeof contactAnswer>;
