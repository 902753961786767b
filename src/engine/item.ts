import type { Text } from '../scenario/schema/primitives.ts';
import type { WrittenAction } from '../vocabulary/action.ts';
import type { Channel } from '../vocabulary/channel.ts';

/**
 * Id of something on the page. Scripted items keep the id of their file (`c1`; `c1~2` the second
 * time a repeated inject publishes it); what is made during a run is `~n`, counted from 1.
 * Authors cannot write `~`, so the two never meet.
 */
export type ItemId = string;

/** Simulated milliseconds since the start of the run; negative before it. */
export type SimMs = number;

/** Who wrote an item. Crowd voices and improvised people carry their own name. */
export type Author =
  | { readonly kind: 'organisation' }
  | { readonly kind: 'persona'; readonly id: string }
  | { readonly kind: 'contact'; readonly id: string }
  | {
      readonly kind: 'voice';
      readonly name: string;
      readonly handle: string;
      readonly town: string;
    };

/** Why others cannot see an item. A hidden item stays visible to its author and their friends. */
export type HiddenBy = 'trainee' | HeldBackBy;

/** The setting of the page because of which something arrives hidden. */
export type HeldBackBy = 'profanityFilter' | 'blockedWords' | 'review';

/** One thing on the page, as it stands at a moment of the run. */
export interface Item {
  readonly id: ItemId;
  readonly channel: Channel;
  readonly author: Author;
  /** The item it answers, if any. */
  readonly parent: ItemId | null;
  /** The post, review, message or conversation it belongs to; itself when it starts one. */
  readonly thread: ItemId;
  /** When it appeared. */
  readonly at: SimMs;
  readonly text: Text;
  readonly image: string | null;
  readonly stars: number | null;
  readonly quotes: ItemId | null;
  readonly source: Text | null;
  /** House rule that it breaks, as the author of the scenario sees it. */
  readonly breaks: string | null;
  readonly likes: number;
  readonly hidden: HiddenBy | null;
  /** What hid it when it arrived; it stays when the trainee lets it be seen. */
  readonly heldBack: HeldBackBy | null;
  /** Who removed it; what is removed stays in the snapshot for the debrief. */
  readonly deleted: 'trainee' | 'author' | null;
  readonly liked: boolean;
  readonly pinned: boolean;
  readonly reported: boolean;
  /** Comments under it are closed. */
  readonly closed: boolean;
  readonly leftAlone: boolean;
  /** Set on what the trainee wrote. */
  readonly own: OwnWords | null;
}

/** What the page keeps about words of the trainee's. */
export interface OwnWords {
  readonly action: WrittenAction;
  /** `seq` of the event that holds the present text and its reading. */
  readonly event: number;
  /** How many times it was edited: the trace that readers see. */
  readonly edits: number;
  /** Items that it answers besides its parent. */
  readonly covers: readonly ItemId[];
}
