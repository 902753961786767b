import { graphemeCount } from '../../lib/graphemes.ts';
import { type Channel, STREAM_TEXT_LIMIT } from '../../vocabulary/channel.ts';
import type { EventBodies } from '../event.ts';
import { anyAbove, authorKey, positionOf } from '../find.ts';
import type { Item } from '../item.ts';
import type { Programme } from '../programme.ts';
import type { RefusalCode } from '../refusal.ts';
import type { Snapshot } from '../snapshot.ts';
import { onItem, running, standing } from './standing.ts';

type Reply = EventBodies['replyPosted'];

export function mayReply(
  programme: Programme,
  snapshot: Snapshot,
  command: Reply,
): RefusalCode | null {
  return (
    running(snapshot) ??
    standing(programme, snapshot, [command.to, ...command.covers]) ??
    unpromising(command) ??
    onItem(programme, snapshot, command.to, (item) =>
      isInPrivate(command, item)
        ? (unreachable(snapshot, item) ?? unfit('private', command.text))
        : (closedAt(programme, snapshot, command.to) ?? unfit(item.channel, command.text)),
    )
  );
}

export function mayPublish(
  programme: Programme,
  snapshot: Snapshot,
  command: EventBodies['postPublished'],
): RefusalCode | null {
  return (
    running(snapshot) ??
    standing(programme, snapshot, command.covers) ??
    unquotable(programme, snapshot, command) ??
    unfit(command.channel, command.text)
  );
}

export function mayEditOwn(
  programme: Programme,
  snapshot: Snapshot,
  command: EventBodies['ownEdited'],
): RefusalCode | null {
  return (
    running(snapshot) ??
    onItem(programme, snapshot, command.item, (item) =>
      isOwn(item) ? unfit(item.channel, command.text) : 'notYours',
    )
  );
}

export function mayDeleteOwn(
  programme: Programme,
  snapshot: Snapshot,
  command: EventBodies['ownDeleted'],
): RefusalCode | null {
  return (
    running(snapshot) ??
    onItem(programme, snapshot, command.item, (item) => (isOwn(item) ? null : 'notYours'))
  );
}

/** Only the stream quotes, only what stands there for all to see. */
function unquotable(
  programme: Programme,
  snapshot: Snapshot,
  { channel, quotes }: EventBodies['postPublished'],
): RefusalCode | null {
  if (quotes === undefined) return null;
  return onItem(programme, snapshot, quotes, (item) => {
    if (channel !== 'stream' || item.channel !== 'stream') return 'cannotQuote';
    const position = positionOf(programme, snapshot, quotes);
    const isHidden = anyAbove(programme, snapshot, position, ({ hidden }) => hidden !== null);
    return isHidden ? 'hiddenQuote' : null;
  });
}

function isOwn(item: Item): boolean {
  return item.author.kind === 'organisation';
}

/** Only a holding reply promises, and it always does. */
function unpromising({ action, promise }: Reply): RefusalCode | null {
  const isHolding = action === 'holdingReply';
  if (promise === null) return isHolding ? 'badPromise' : null;
  return isHolding && Number.isSafeInteger(promise) && promise > 0 ? null : 'badPromise';
}

function isInPrivate(command: Reply, item: Item): boolean {
  return command.action === 'privateReply' || item.channel === 'private';
}

/** Whoever writes elsewhere, works here or has been banned cannot be written to in private. */
function unreachable(snapshot: Snapshot, item: Item): RefusalCode | null {
  if (item.channel === 'monitoring' || item.channel === 'internal') return 'noPrivate';
  if (item.author.kind === 'organisation' && item.channel !== 'private') return 'noPrivate';
  return snapshot.banned.includes(authorKey(item.author)) ? 'banned' : null;
}

function closedAt(programme: Programme, snapshot: Snapshot, id: string): RefusalCode | null {
  const position = positionOf(programme, snapshot, id);
  return anyAbove(programme, snapshot, position, (item) => item.closed) ? 'commentsClosed' : null;
}

function unfit(channel: Channel, text: string): RefusalCode | null {
  if (text.trim() === '') return 'emptyText';
  return channel === 'stream' && graphemeCount(text) > STREAM_TEXT_LIMIT ? 'tooLong' : null;
}
