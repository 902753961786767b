import { z } from 'zod';
import { LANGUAGES } from '../../vocabulary/language.ts';
import { RUN_LIST_LIMIT, RUN_TEXT_LIMIT, SHORT_TEXT_LIMIT } from '../run-limits.ts';

/** Longest time, simulated or real, that a run may speak of: a year of ms. */
const TIME_LIMIT = 31_536_000_000;

export const words = z.string().max(RUN_TEXT_LIMIT);

/** A name, a reason, an id of something made elsewhere: short. */
export const shortText = z.string().max(SHORT_TEXT_LIMIT);

/** Ids of a scenario, and those the engine makes (`c1~2`, `~7`). */
export const itemId = z.string().regex(/^[a-z0-9~][a-z0-9~-]{0,80}$/);

export const itemIds = z.array(itemId).max(RUN_LIST_LIMIT);

export const scenarioId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

export const language = z.enum(LANGUAGES);

export const span = z.number().int().min(0).max(TIME_LIMIT);

export const simMs = z.number().int().min(-TIME_LIMIT).max(TIME_LIMIT);

export const seq = z.number().int().min(0).max(10_000_000);

/** Text as the scenario format writes it. */
export const text = z.union([
  words,
  z.strictObject({ fr: words.optional(), en: words.optional() }),
  z.strictObject({ only: language, text: words }),
]);
