import { z } from 'zod';
import { CHANNELS } from '../../vocabulary/channel.ts';
import { duration, id, note, text } from './primitives.ts';

const shape = {
  id: id.describe('Id of the item; unique over the whole file.'),
  note,
  channel: z.enum(CHANNELS).describe('Where it appears.'),
  by: id.describe('Who writes: a persona, a contact, or "organisation".'),
  in: id
    .optional()
    .describe(
      'The item it answers: a post for a comment, a comment for a nested reply. "target" stands for the item of the action that set this off; after a publication that names no item, for the post itself: what is on its channel appears under it.',
    ),
  quotes: id.optional().describe('On the stream, the message it quotes.'),
  text: text.describe('What is written.'),
  image: id.optional().describe('Id of a picture among `images`.'),
  stars: z.number().int().min(1).max(5).optional().describe('On reviews, the number of stars.'),
  likes: z
    .number()
    .int()
    .min(0)
    .max(1_000_000)
    .default(0)
    .describe('Likes it has when it appears.'),
  source: text.optional().describe('On monitoring, where it was found.'),
  breaks: id.optional().describe('The house rule that it breaks, when it breaks one.'),
} as const;

export const publication = z
  .strictObject(shape)
  .meta({ id: 'Publication', description: 'Something that appears on a channel.' });

export const startingItem = z
  .strictObject({ ...shape, age: duration.describe('How long before the start it was published.') })
  .describe('An item that is on the page when the run starts.');

export type Publication = z.infer<typeof publication>;
export type StartingItem = z.infer<typeof startingItem>;

export const image = z
  .strictObject({
    data: z
      .string()
      .max(280_000, 'EO215')
      .regex(/^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/, 'EO214')
      .describe('A PNG, JPEG or WebP picture of at most 200 KB, as a data: address.'),
    alt: text.describe('What the picture shows, for those who do not see it.'),
  })
  .describe('A picture kept inside the file.');
