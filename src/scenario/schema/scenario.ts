import { z } from 'zod';
import { STRANDS } from '../../vocabulary/course-topic.ts';
import { DRILL_FAMILIES } from '../../vocabulary/drill-family.ts';
import type { PAGE_SETTING_KEYS } from '../../vocabulary/page-setting.ts';
import { cast, crowd } from './cast.ts';
import { coachNote } from './coach.ts';
import { coursePath } from './course-path.ts';
import { expectation } from './expectation.ts';
import { figures } from './figures.ts';
import { guard } from './guard.ts';
import { inject } from './inject.ts';
import { organisation } from './organisation.ts';
import { plays, sample } from './play.ts';
import { duration, id, language, note, text, timeOfDay } from './primitives.ts';
import { image, startingItem } from './publication.ts';
import { variations } from './variation.ts';

/** Version of the scenario format that this program reads and writes. */
export const SCENARIO_VERSION = 1;

/** Most elements of the lists that make a scenario long. */
export const LIST_LIMITS = { threads: 200, injects: 12_000, expectations: 2000 } as const;

const clock = z.strictObject({
  duration: duration.describe('Length of the run in simulated time.'),
  rate: z.number().min(1).max(60).describe('Simulated minutes per real minute, typically 6 to 15.'),
  startsAt: timeOfDay,
  day: text.optional().describe('The day, as a person would say it.'),
});

export const variable = z
  .strictObject({
    id,
    label: text.describe('Name shown in the debrief.'),
    min: z.number().int().min(-1_000_000).max(1_000_000).describe('Lowest value.'),
    max: z.number().int().min(-1_000_000).max(1_000_000).describe('Highest value.'),
    start: z.number().int().describe('Value when the run starts.'),
    role: z
      .enum(['trust', 'heat', 'reach'])
      .optional()
      .describe(
        'What the variable stands for; deleting what breaks no rule moves heat, quoting somebody moves reach.',
      ),
    shown: z.boolean().default(false).describe('True: the trainee sees it during the run.'),
  })
  .describe('A bounded whole number that the story moves.');

export const ending = z
  .strictObject({
    id,
    title: text,
    text: text.describe('How the story ends.'),
    outcome: z.enum(['good', 'mixed', 'bad']).describe('How well it ended, for the debrief.'),
    when: guard
      .optional()
      .describe('At the end of the time, the first ending whose condition holds is the one.'),
  })
  .describe('A way the run may end.');

export const scene = z
  .strictObject({
    id,
    warning: text.describe('What is announced before the run.'),
    injects: z.array(id).min(1).describe('Injects left out when the scene is skipped.'),
    expectations: z
      .array(id)
      .default([])
      .describe('Expectations not rated when the scene is skipped.'),
  })
  .describe('A distressing scene, announced and skippable.');

const source = z.strictObject({
  title: z.string().min(1).max(300).describe('Title of the article, report or page.'),
  url: z
    .string()
    .max(1000)
    .regex(/^https?:\/\/[^\s]+$/, 'EO217')
    .describe('Its web address; shown, never opened by the program.'),
  note: text.optional().describe('What the scenario takes from it.'),
});

const weight = z.number().min(0).max(10).describe('Weight of this criterion, 0 to 10.');

const phrases = z
  .record(
    id,
    z.strictObject({
      fr: z
        .array(z.string().min(1).max(120))
        .max(60)
        .optional()
        .describe('Words and phrases in French.'),
      en: z
        .array(z.string().min(1).max(120))
        .max(60)
        .optional()
        .describe('Words and phrases in English.'),
    }),
  )
  .default({})
  .describe(
    'Groups of words and phrases that say the same thing. Accents, capitals and apostrophes do not matter, nor how a web address or a telephone number is written; a final * stands for any ending.',
  );

const moderation = z
  .strictObject({
    screenshots: id.optional().describe('Pool of lines said when a deletion is noticed.'),
    returns: id.optional().describe('Pool of lines said by a banned person who comes back.'),
  })
  .default({})
  .describe('Words for the side effects of moderation.');

export const scenario = z
  .strictObject({
    $schema: z.string().max(500).optional().describe('Address of this schema, for editors.'),
    schemaVersion: z.literal(SCENARIO_VERSION).describe('Version of the format.'),
    id,
    note,
    format: z
      .enum(['exercise', 'drill', 'tour'])
      .default('exercise')
      .describe(
        'An exercise of the programme, a drill (one message, one answer, two minutes), or the guided tour of a first visit.',
      ),
    family: z.enum(DRILL_FAMILIES).optional().describe('What a drill practises.'),
    title: text,
    summary: text.describe('What the trainee is told before choosing it.'),
    languages: z.array(language).min(1).max(2).describe('Languages in which it can be played.'),
    level: z.enum(['introductory', 'intermediate', 'advanced']).describe('How hard it is.'),
    strand: z.enum(STRANDS).describe('Strand of the course.'),
    path: coursePath.optional(),
    objectives: z.array(text).max(8).default([]).describe('What it teaches.'),
    debrief: z.array(text).max(6).default([]).describe('Questions asked in the debrief.'),
    sources: z.array(source).max(20).default([]).describe('Real cases and facts behind it.'),
    authors: z.array(z.string().min(1).max(120)).max(20).default([]).describe('Who wrote it.'),
    licence: z
      .string()
      .max(80)
      .optional()
      .describe('Under what terms it may be used, such as "CC BY 4.0".'),
    clock: clock.describe('How time runs.'),
    organisation,
    cast,
    crowd,
    phrases,
    variables: z
      .array(variable)
      .max(40)
      .default([])
      .describe('Whole numbers that the story moves: trust, heat, reach, the author’s own.'),
    settings: z
      .strictObject({
        profanityFilter: z
          .enum(['off', 'medium', 'strong'])
          .optional()
          .describe('Comments with coarse words arrive hidden; "strong" hides mild ones too.'),
        blockedWords: z
          .array(z.string().min(1).max(80))
          .max(100)
          .optional()
          .describe('Words and phrases; a comment that holds one arrives hidden.'),
        whoMayPost: z
          .enum(['everyone', 'nobody'])
          .optional()
          .describe('Who may post on the wall on their own initiative.'),
        reviewComments: z
          .boolean()
          .optional()
          .describe('True: comments wait for approval before others see them.'),
        privateMessages: z.boolean().optional().describe('True: the page takes private messages.'),
      } satisfies Record<(typeof PAGE_SETTING_KEYS)[number], z.ZodType>)
      .default({})
      .describe('Settings of the page at the start.'),
    moderation,
    variations,
    images: z.record(id, image).default({}).describe('Pictures, by id.'),
    figures: z
      .array(figures)
      .min(1)
      .max(12)
      .optional()
      .describe('Statistics of the page that reach the desk.'),
    threads: z
      .array(startingItem)
      .max(200)
      .default([])
      .describe('What is on the page at the start.'),
    injects: z
      .array(inject)
      .max(LIST_LIMITS.injects)
      .default([])
      .describe('Everything that happens, in no particular order.'),
    expectations: z
      .array(expectation)
      .max(LIST_LIMITS.expectations)
      .default([])
      .describe('What a good community manager does about each item.'),
    scenes: z
      .array(scene)
      .max(20)
      .default([])
      .describe('Distressing scenes, announced before the run and skippable.'),
    coach: z
      .array(coachNote)
      .max(40)
      .default([])
      .describe('What a coach says in practice: the first note of the list that is due.'),
    endings: z
      .array(ending)
      .min(1)
      .max(20)
      .describe('The last one without a condition is the default.'),
    rubric: z
      .strictObject({
        responseTime: weight.default(1),
        tone: weight.default(1),
        escalation: weight.default(1),
      })
      .prefault({})
      .describe('Weights of the three criteria.'),
    plays,
    samples: z
      .array(sample)
      .max(200)
      .default([])
      .describe('Sample replies: tests of the rubric, and witnesses for branches on tone.'),
  })
  .describe('A scenario of En ondes: one self-contained exercise in community management.');

/** A scenario as the rest of the program knows it: checked, with its defaults filled in. */
export type Scenario = z.infer<typeof scenario>;
/** A scenario as an author may write it: defaults left out. */
export type ScenarioInput = z.input<typeof scenario>;
export type Variable = z.infer<typeof variable>;
export type Ending = z.infer<typeof ending>;
export type Scene = z.infer<typeof scene>;
