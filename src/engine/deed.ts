import type { Action } from '../vocabulary/action.ts';
import type { Channel } from '../vocabulary/channel.ts';
import type { Reading } from '../vocabulary/reading.ts';
import type { SimMs } from './item.ts';

/**
 * One thing the trainee did, about one item. A statement that covers twenty complaints leaves
 * twenty-one deeds, all of the same event.
 */
export interface Deed {
  readonly action: Action;
  /** The actions of guards and triggers that it counts as, one bit each; see `actionMask`. */
  readonly mask: number;
  /** Position of the item it is about; -1 when it is about none. */
  readonly item: number;
  /** Index of the contact, for an escalation; -1 otherwise. */
  readonly contact: number;
  readonly at: SimMs;
  /** `seq` of its event. */
  readonly event: number;
  /** Index of the words that came with it; -1 for deeds without words. */
  readonly words: number;
  /** Position of the trainee's own item that it made or changed; -1 for none. */
  readonly own: number;
  /** When it was taken back; from then on it counts as not done. */
  readonly takenBack: SimMs | null;
}

/** Words the trainee put before somebody, as they were at that event. */
export interface Words {
  readonly event: number;
  readonly text: string;
  readonly reading: Reading;
}

const BIT: Readonly<Record<Action, number>> = {
  reply: 1 << 0,
  privateReply: 1 << 1,
  holdingReply: 1 << 2,
  publish: 1 << 3,
  editOwn: 1 << 4,
  deleteOwn: 1 << 5,
  like: 1 << 6,
  pin: 1 << 7,
  hide: 1 << 8,
  delete: 1 << 9,
  ban: 1 << 10,
  report: 1 << 11,
  closeComments: 1 << 12,
  changeSetting: 1 << 13,
  escalate: 1 << 14,
  leaveAlone: 1 << 15,
  unhide: 1 << 16,
};

/** Deeds whose words are an answer to the items they are about. */
export const ANSWERS = BIT.reply | BIT.privateReply | BIT.holdingReply | BIT.publish | BIT.editOwn;

export function maskOf(actions: readonly Action[]): number {
  return actions.reduce((mask, action) => mask | BIT[action], 0);
}

/** In a private conversation there is no difference between a reply and a private reply. */
export function actionMask(action: Action, channel: Channel | null): number {
  const mask = BIT[action];
  return channel === 'private' && (mask & (BIT.reply | BIT.privateReply)) !== 0
    ? BIT.reply | BIT.privateReply
    : mask;
}
