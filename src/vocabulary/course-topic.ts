/**
 * What the course teaches, in its own order: the three strands of the microprogramme, item by item.
 * Every exercise names what it practises; the catalogue maps each of these to scenarios and drills.
 */
export const COURSE_TOPICS = [
  'trade',
  'page',
  'settings',
  'stream',
  'reputation',
  'profiles',
  'cases',
  'monitoring',
  'interaction',
  'mobilising',
  'measuring',
  'crisis',
] as const;

export type CourseTopic = (typeof COURSE_TOPICS)[number];

/** The strands of the course, in the order in which they are taught. */
export const STRANDS = ['page', 'interaction', 'crisis'] as const;

export type Strand = (typeof STRANDS)[number];
