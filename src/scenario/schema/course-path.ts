import { z } from 'zod';
import { COURSE_TOPICS } from '../../vocabulary/course-topic.ts';
import { id } from './primitives.ts';

export const coursePath = z
  .strictObject({
    step: z.number().int().min(1).max(99).describe('Order within the strand, 1 to 99.'),
    after: z
      .array(id)
      .max(10)
      .default([])
      .describe('Scenarios better played before, by id; they need not be in this file.'),
    topics: z
      .array(z.enum(COURSE_TOPICS))
      .min(1)
      .max(COURSE_TOPICS.length)
      .describe('What it practises of the course.'),
  })
  .describe('Place in the course: when to play it, and what for.');

export type CoursePath = z.infer<typeof coursePath>;
