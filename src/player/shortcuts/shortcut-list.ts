import type { PlayerText } from '../messages/catalogue.ts';

/** What a single letter, or another lone key, does at the desk. */
export interface Shortcut {
  readonly id: ShortcutId;
  /** What it does, in words. */
  readonly text: PlayerText;
  /** As they are shown; the first is the one that is bound. */
  readonly keys: readonly string[];
}

export type ShortcutId =
  | 'next'
  | 'previous'
  | 'oldest'
  | 'reply'
  | 'privateReply'
  | 'quote'
  | 'escalate'
  | 'leaveAlone'
  | 'like'
  | 'find'
  | 'news'
  | 'channel'
  | 'sheet'
  | 'pause';

/**
 * The one list of them: what the sheet tells, what the palette shows beside its commands, and what is
 * bound. A number goes to the channel of that place.
 */
export const SHORTCUTS: readonly Shortcut[] = [
  { id: 'next', text: 'keyNext', keys: ['j'] },
  { id: 'previous', text: 'keyPrevious', keys: ['k'] },
  { id: 'oldest', text: 'keyNew', keys: ['n'] },
  { id: 'reply', text: 'keyReply', keys: ['r'] },
  { id: 'privateReply', text: 'keyPrivate', keys: ['p'] },
  { id: 'quote', text: 'keyQuote', keys: ['q'] },
  { id: 'escalate', text: 'keyEscalate', keys: ['e'] },
  { id: 'leaveAlone', text: 'keyLeaveAlone', keys: ['l'] },
  { id: 'like', text: 'keyLike', keys: ['a'] },
  { id: 'find', text: 'keyFind', keys: ['/'] },
  { id: 'news', text: 'keyNews', keys: ['o'] },
  { id: 'channel', text: 'keyChannel', keys: ['1', '…', '6'] },
  { id: 'sheet', text: 'keySheet', keys: ['?'] },
  { id: 'pause', text: 'keyPause', keys: ['Space'] },
];
