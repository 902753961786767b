import { REVERSIBLE_ACTIONS } from '../../vocabulary/action.ts';
import type { Channel } from '../../vocabulary/channel.ts';
import type { EventBodies, ModerationAction } from '../event.ts';
import { authorKey } from '../find.ts';
import type { Item } from '../item.ts';
import type { Programme } from '../programme.ts';
import type { RefusalCode } from '../refusal.ts';
import { sameSetting, withSetting } from '../setting.ts';
import type { Snapshot } from '../snapshot.ts';
import { onItem, running } from './standing.ts';

/** Not the page's to moderate: what is found elsewhere, and colleagues. */
const ELSEWHERE: ReadonlySet<Channel> = new Set<Channel>(['monitoring', 'internal']);

/** Moderation of others; the page's own words are edited or deleted instead. */
const OF_OTHERS: ReadonlySet<ModerationAction> = new Set<ModerationAction>([
  'hide',
  'delete',
  'ban',
  'report',
]);

type Moderation = EventBodies['itemModerated'];

export function mayModerate(
  programme: Programme,
  snapshot: Snapshot,
  command: Moderation,
): RefusalCode | null {
  return (
    running(snapshot) ??
    onItem(
      programme,
      snapshot,
      command.item,
      (item) => notModerable(item, command) ?? notNew(snapshot, item, command),
    )
  );
}

export function mayLeaveAlone(
  programme: Programme,
  snapshot: Snapshot,
  { item: id, undone }: EventBodies['itemLeftAlone'],
): RefusalCode | null {
  return (
    running(snapshot) ??
    onItem(programme, snapshot, id, (item) => {
      if (item.author.kind === 'organisation') return 'ownItem';
      if (item.leftAlone !== undone) return undone ? 'nothingToUndo' : 'alreadyDone';
      return null;
    })
  );
}

export function mayChangeSetting(
  snapshot: Snapshot,
  { setting, to }: EventBodies['settingChanged'],
): RefusalCode | null {
  const stopped = running(snapshot);
  if (stopped !== null) return stopped;
  if (withSetting(snapshot.settings, setting, to) === null) return 'badSetting';
  return sameSetting(snapshot.settings, setting, to) ? 'alreadyDone' : null;
}

function notModerable(item: Item, { action, undone }: Moderation): RefusalCode | null {
  if (undone && !REVERSIBLE_ACTIONS.has(action)) return 'irreversible';
  if (ELSEWHERE.has(item.channel)) return action === 'like' ? null : 'cannotModerate';
  if (item.author.kind === 'contact' && OF_OTHERS.has(action)) return 'cannotModerate';
  return item.author.kind === 'organisation' && OF_OTHERS.has(action) ? 'ownItem' : null;
}

function notNew(snapshot: Snapshot, item: Item, command: Moderation): RefusalCode | null {
  const stands = isDone(snapshot, item, command.action);
  if (stands === command.undone) return null;
  return command.undone ? 'nothingToUndo' : 'alreadyDone';
}

function isDone(snapshot: Snapshot, item: Item, action: ModerationAction): boolean {
  switch (action) {
    case 'like':
      return item.liked;
    case 'pin':
      return item.pinned;
    case 'hide':
      return item.hidden !== null;
    case 'delete':
      return item.deleted !== null;
    case 'ban':
      return snapshot.banned.includes(authorKey(item.author));
    case 'report':
      return item.reported;
    case 'closeComments':
      return item.closed;
  }
}
