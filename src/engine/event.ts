import type { Text } from '../scenario/schema/primitives.ts';
import type { Action, Actor } from '../vocabulary/action.ts';
import type { Channel } from '../vocabulary/channel.ts';
import type { Language } from '../vocabulary/language.ts';
import type { PageSettingKey } from '../vocabulary/page-setting.ts';
import type { Reading } from '../vocabulary/reading.ts';
import type { ItemId, SimMs } from './item.ts';

/** On every event: its place in the log (from 0, no gaps), when it happened, and who did it. */
export interface Stamp {
  readonly seq: number;
  /** Simulated time before the event is applied. */
  readonly at: SimMs;
  readonly by: Actor;
}

/** Actions on an item that carry no words. All but `delete`, `ban` and `report` can be undone. */
export type ModerationAction = Extract<
  Action,
  'like' | 'pin' | 'hide' | 'delete' | 'ban' | 'report' | 'closeComments'
>;

/** Value of a page setting, as scenario files and logs write it. */
export type SettingValue = string | boolean | readonly string[];

/** A person of the ambient crowd and what they say. */
export interface Voice {
  readonly name: string;
  readonly handle: string;
  readonly town: string;
  readonly text: Text;
}

/** What happened, by type. Facts in the past tense; nothing here is ever recomputed on replay. */
export interface EventBodies {
  runStarted: { readonly language: Language };
  /** Simulated time went by. Adjacent ones may be merged: advance(a), advance(b) = advance(a + b). */
  clockAdvanced: { readonly ms: number };
  runPaused: { readonly reason: 'trainee' | 'hidden' | 'gap' | 'instructor' };
  runResumed: object;
  /** Real time passed that the run does not count (sleep, clock change), in real ms. */
  clockGap: { readonly realMs: number; readonly reason: 'sleep' | 'clockChange' | 'throttled' };
  /** Simulated minutes per real minute from here on. */
  rateChanged: { readonly rate: number };
  languageSwitched: { readonly language: Language };
  replyPosted: {
    readonly action: 'reply' | 'privateReply' | 'holdingReply';
    readonly to: ItemId;
    readonly text: string;
    readonly covers: readonly ItemId[];
    /** Simulated ms within which the full answer is promised; null unless a holding reply. */
    readonly promise: number | null;
    readonly reading: Reading;
  };
  postPublished: {
    readonly channel: Extract<Channel, 'wall' | 'stream'>;
    readonly text: string;
    readonly covers: readonly ItemId[];
    /** On the stream, the message that it quotes; left out, none, as in every run before quoting. */
    readonly quotes?: ItemId;
    readonly reading: Reading;
  };
  ownEdited: { readonly item: ItemId; readonly text: string; readonly reading: Reading };
  ownDeleted: { readonly item: ItemId };
  itemModerated: {
    readonly action: ModerationAction;
    readonly item: ItemId;
    /** True when an earlier action is taken back. */
    readonly undone: boolean;
  };
  itemLeftAlone: { readonly item: ItemId; readonly reason: string; readonly undone: boolean };
  settingChanged: { readonly setting: PageSettingKey; readonly to: SettingValue };
  escalationSent: {
    readonly to: string;
    readonly items: readonly ItemId[];
    readonly text: string;
    readonly evidence: readonly ItemId[];
    readonly reading: Reading;
  };
  /** The answer to a `requestCrowd` effect; voices in the order of the request. */
  crowdAnswered: { readonly request: number; readonly voices: readonly Voice[] };
  sceneSkipped: { readonly scene: string };
  /** Something an instructor made happen, in full. */
  injectImprovised: {
    readonly channel: Channel;
    readonly author:
      | { readonly name: string; readonly handle: string }
      | { readonly persona: string };
    readonly in: ItemId | null;
    readonly text: Text;
  };
  /** The trainee or instructor ended the run before its time. */
  runStopped: object;
}

export type EventType = keyof EventBodies;

/** One event of one type, as the log keeps it. */
export type EventOf<T extends EventType> = Stamp & { readonly type: T } & EventBodies[T];

/** Anything the log can hold. */
export type RunEvent = { [T in EventType]: EventOf<T> }[EventType];
