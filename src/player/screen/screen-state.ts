import type { ItemId } from '../../engine/item.ts';
import type { Refusal } from '../../engine/refusal.ts';
import type { Channel } from '../../vocabulary/channel.ts';
import type { PlayerText } from '../messages/catalogue.ts';

/** How an answer goes out. A holding reply is public (or stays in its private conversation). */
export type ReplyMode = 'reply' | 'privateReply' | 'holdingReply';

/** What is being written, and where its box is open. */
export type Composing =
  | { readonly type: 'reply'; readonly to: ItemId; readonly mode: ReplyMode }
  | { readonly type: 'edit'; readonly item: ItemId }
  | { readonly type: 'publish'; readonly channel: 'wall' | 'stream' };

/** Items are being picked in the feeds for a draft: to be covered by it, or attached to it. */
export interface Picking {
  readonly draft: string;
  readonly field: 'covers' | 'evidence';
}

/** Where there is room for one part of the desk only, the one that is shown. */
export type Section = 'queue' | 'feed' | 'desk';

export type DeskTab = 'guide' | 'facts' | 'escalation' | 'figures';

/** A window over the desk. */
export type Asking =
  | { readonly type: 'finish' | 'settings' | 'shortcuts' | 'news' }
  | { readonly type: 'leaveAlone'; readonly item: ItemId }
  | GraveQuestion;

/** Asked before what cannot be taken back. */
export interface GraveQuestion {
  readonly type: 'delete' | 'ban' | 'deleteOwn';
  readonly item: ItemId;
}

/** What the desk says of the latest thing done or refused. */
export type Told =
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'done'; readonly text: PlayerText; readonly undo: (() => void) | null };

/** What the screen shows of a run: nothing here outlives the page or is ever scored. */
export interface ScreenState {
  readonly channel: Channel;
  readonly section: Section;
  readonly deskTab: DeskTab;
  /** First message of the private conversation in view; null for the newest. */
  readonly conversation: ItemId | null;
  /** Saved search of the monitoring desk (its id, or the words of one's own); null for all mentions. */
  readonly search: string | null;
  /** Words looked for in the feed in view; empty for the feed as it is. */
  readonly find: string;
  /** Whom a hand-over is being written to. */
  readonly contact: string | null;
  readonly composing: Composing | null;
  readonly picking: Picking | null;
  readonly asking: Asking | null;
  readonly told: Told | null;
  /** The item that single letters act on. */
  readonly current: ItemId | null;
  /** An item to be brought into view and focused, once; a new object each time. */
  readonly sought: { readonly item: ItemId } | null;
}

export const OPENING_SCREEN: ScreenState = {
  channel: 'wall',
  section: 'feed',
  deskTab: 'guide',
  conversation: null,
  search: null,
  find: '',
  contact: null,
  composing: null,
  picking: null,
  asking: null,
  told: null,
  current: null,
  sought: null,
};
