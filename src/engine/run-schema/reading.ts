import { z } from 'zod';
import { ADDRESS_FORMS, DIMENSIONS, TONE_SCALES } from '../../vocabulary/tone-scale.ts';
import { language, scenarioId, seq, shortText, words } from './fields.ts';

const place = {
  start: z.number().int().min(0).max(100_000),
  end: z.number().int().min(0).max(100_000),
};

const finite = z.number().min(-1000).max(1000);
const share = z.number().min(0).max(1);
const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

const contribution = z.strictObject({
  feature: shortText,
  value: finite,
  spans: z.array(z.strictObject(place)).max(2000),
});

const scale = z
  .strictObject({ value: share, level, contributions: z.array(contribution).max(5000) })
  .nullable();

const match = z.strictObject({
  ...place,
  rule: shortText,
  strategy: shortText,
  quote: words,
  effects: z.partialRecord(z.enum(TONE_SCALES), finite),
  messageId: shortText,
});

const suggestion = z.strictObject({
  ...place,
  rule: shortText,
  messageId: shortText,
  replacement: words.optional(),
});

const tone = z.strictObject({
  analyser: shortText,
  language: language.nullable(),
  dimensions: z.record(z.enum(DIMENSIONS), scale),
  overall: scale,
  address: z.enum(ADDRESS_FORMS),
  confidence: share,
  matches: z.array(match).max(5000),
  suggestions: z.array(suggestion).max(5000),
});

/** What a reply carried with it; `score` compares it with what today's analyser reads. */
export const reading = z.strictObject({
  tone,
  phrases: z.array(z.strictObject({ ...place, phrase: scenarioId, quote: words })).max(5000),
  words: z.number().int().min(0).max(100_000),
  copyOf: seq.nullable(),
  shownLanguage: language.nullable(),
});
