import { z } from 'zod';
import { ACTORS } from '../../vocabulary/action.ts';
import { CHANNELS } from '../../vocabulary/channel.ts';
import { PAGE_SETTING_KEYS } from '../../vocabulary/page-setting.ts';
import { SETTING_LIST_LIMIT } from '../run-limits.ts';
import {
  itemId,
  itemIds,
  language,
  scenarioId,
  seq,
  shortText,
  simMs,
  span,
  text,
  words,
} from './fields.ts';
import { reading } from './reading.ts';

const stamp = { seq, at: simMs, by: z.enum(ACTORS) };

function event<T extends string, S extends z.ZodRawShape>(type: T, body: S) {
  return z.strictObject({ ...stamp, type: z.literal(type), ...body });
}

const voice = z.strictObject({ name: shortText, handle: shortText, town: shortText, text });

const improvisedAuthor = z.union([
  z.strictObject({ name: shortText, handle: shortText }),
  z.strictObject({ persona: scenarioId }),
]);

/** One event of a log, of every type that `EventBodies` lists. */
export const runEvent = z.discriminatedUnion('type', [
  event('runStarted', { language }),
  event('clockAdvanced', { ms: span }),
  event('runPaused', { reason: z.enum(['trainee', 'hidden', 'gap', 'instructor']) }),
  event('runResumed', {}),
  event('clockGap', { realMs: span, reason: z.enum(['sleep', 'clockChange', 'throttled']) }),
  event('rateChanged', { rate: z.number().min(0.01).max(60) }),
  event('languageSwitched', { language }),
  event('replyPosted', {
    action: z.enum(['reply', 'privateReply', 'holdingReply']),
    to: itemId,
    text: words,
    covers: itemIds,
    promise: span.nullable(),
    reading,
  }),
  event('postPublished', {
    channel: z.enum(['wall', 'stream']),
    text: words,
    covers: itemIds,
    quotes: itemId.exactOptional(),
    reading,
  }),
  event('ownEdited', { item: itemId, text: words, reading }),
  event('ownDeleted', { item: itemId }),
  event('itemModerated', {
    action: z.enum(['like', 'pin', 'hide', 'delete', 'ban', 'report', 'closeComments']),
    item: itemId,
    undone: z.boolean(),
  }),
  event('itemLeftAlone', { item: itemId, reason: words, undone: z.boolean() }),
  event('settingChanged', {
    setting: z.enum(PAGE_SETTING_KEYS),
    to: z.union([shortText, z.boolean(), z.array(shortText).max(SETTING_LIST_LIMIT)]),
  }),
  event('escalationSent', {
    to: scenarioId,
    items: itemIds,
    text: words,
    evidence: itemIds,
    reading,
  }),
  event('crowdAnswered', { request: seq, voices: z.array(voice).max(60) }),
  event('sceneSkipped', { scene: scenarioId }),
  event('injectImprovised', {
    channel: z.enum(CHANNELS),
    author: improvisedAuthor,
    in: itemId.nullable(),
    text,
  }),
  event('runStopped', {}),
]);
