import { z } from 'zod';
import { DESK_PARTS } from '../../vocabulary/desk-part.ts';
import { guard } from './guard.ts';
import { id, text } from './primitives.ts';

export const coachNote = z
  .strictObject({
    id,
    text: text.describe('What the coach says: one or two short sentences.'),
    at: z.enum(DESK_PARTS).optional().describe('The part of the desk that the coach points at.'),
    item: id.optional().describe('The item that the coach points at.'),
    when: guard.optional().describe('Said once this holds; left out: at once.'),
    until: guard
      .optional()
      .describe('No longer said once this holds; left out: until the trainee has read it.'),
  })
  .describe('Something that a coach says beside the desk, in practice only.');

export type CoachNote = z.infer<typeof coachNote>;
