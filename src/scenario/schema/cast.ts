import { z } from 'zod';
import { id, language, note, text } from './primitives.ts';

export const persona = z
  .strictObject({
    id,
    note,
    name: z
      .string()
      .min(1)
      .max(80)
      .optional()
      .describe('Name shown. Left out, a name of the region is drawn from the seed.'),
    handle: z
      .string()
      .min(1)
      .max(40)
      .optional()
      .describe('Account name without the @; drawn when left out.'),
    language: language.describe('The language in which this person writes by habit.'),
    address: z
      .enum(['vous', 'tu'])
      .default('vous')
      .describe(
        'How this person addresses the page in French; matters when the voice is "mirror".',
      ),
    followers: z
      .number()
      .int()
      .min(0)
      .max(100_000_000)
      .default(100)
      .describe('How many people follow them.'),
    temper: z
      .enum(['warm', 'calm', 'worried', 'angry', 'mocking', 'hostile'])
      .default('calm')
      .describe('Temper; hostile people may come back after a ban.'),
    influence: z.number().int().min(0).max(4).default(1).describe('Weight of their voice, 0 to 4.'),
    badge: z
      .enum(['journalist', 'artist', 'official', 'member', 'competitor', 'volunteer'])
      .optional()
      .describe('What the profile says they are.'),
    friends: z
      .array(id)
      .max(20)
      .default([])
      .describe('Personas who still see what is hidden of them.'),
    about: text.optional().describe('What their profile says.'),
    picture: id
      .optional()
      .describe('Id of their picture among `images`; initials are drawn without.'),
  })
  .describe('One of the cast.');

export const pool = z
  .strictObject({
    id,
    note,
    mood: z
      .enum(['warm', 'calm', 'worried', 'angry', 'mocking', 'hostile'])
      .describe('Mood of the lines.'),
    lines: z
      .array(text)
      .min(1)
      .max(200)
      .describe('What the crowd says. A line is said once before any is repeated.'),
  })
  .describe('Lines that the ambient crowd draws from, in the order of the seed.');

export const cast = z.array(persona).max(200).default([]).describe('The people of the scenario.');
export const crowd = z.array(pool).max(40).default([]).describe('What the ambient crowd may say.');

export type Persona = z.infer<typeof persona>;
export type CrowdPool = z.infer<typeof pool>;
