import { z } from 'zod';
import { CRITERIA } from '../../vocabulary/criterion.ts';
import { LOCKABLE, RUN_VERSION } from '../run.ts';
import { PSEUDONYM_LIMIT } from '../run-limits.ts';
import { runEvent } from './event.ts';
import { language, scenarioId, seq, shortText, simMs, words } from './fields.ts';

const date = z.iso.datetime({ offset: true });
const hash = z.string().regex(/^[0-9a-f]{8,64}$/);

const settings = z.strictObject({
  mode: z.enum(['practice', 'exam']),
  allowance: z.union([z.literal(1), z.literal(1.5), z.literal(2), z.null()]),
  language,
  rate: z.number().min(0.01).max(60),
  locked: z.array(z.enum(LOCKABLE)).max(LOCKABLE.length).optional(),
});

const remark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('note'), event: seq.nullable(), text: words }),
  z.strictObject({
    type: z.literal('answer'),
    question: z.number().int().min(0).max(100),
    text: words,
  }),
  z.strictObject({
    type: z.literal('selfAssessment'),
    scores: z.partialRecord(z.enum(CRITERIA), z.number().min(0).max(100)),
    text: words.optional(),
  }),
  z.strictObject({
    type: z.literal('override'),
    line: shortText,
    points: z.number().min(-10_000).max(10_000),
    reason: words,
  }),
  z.strictObject({ type: z.literal('withdrawal'), annotation: shortText }),
]);

const annotation = z.strictObject({ id: shortText, author: shortText, date, body: remark });

/** A run without its scenario: what is stored, and what an exported run adds its scenario to. */
export const runShape = {
  schemaVersion: z.literal(RUN_VERSION),
  id: z.string().min(1).max(120),
  pseudonym: z.string().max(PSEUDONYM_LIMIT).optional(),
  startedAt: date,
  scenarioId,
  playHash: hash,
  rubricHash: hash,
  seed: z.number().int().min(0).max(0xff_ff_ff_ff),
  settings,
  cast: z.record(scenarioId, z.strictObject({ name: shortText, handle: shortText })).optional(),
  forkOf: z
    .strictObject({ run: z.string().min(1).max(120), at: simMs.min(0), events: seq })
    .optional(),
  events: z.array(runEvent).max(200_000),
  annotations: z.array(annotation).max(10_000),
} as const;

/** An exported run; `scenario` is read apart, by the scenario loader. */
export const exportedRunShape = z.strictObject({ ...runShape, scenario: z.unknown() });
