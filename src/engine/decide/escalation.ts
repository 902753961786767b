import type { EventBodies } from '../event.ts';
import { positionOf } from '../find.ts';
import type { Programme } from '../programme.ts';
import type { RefusalCode } from '../refusal.ts';
import type { Snapshot } from '../snapshot.ts';
import { running } from './standing.ts';

/** What has been deleted can still be brought to a colleague: captures outlive it. */
export function mayEscalate(
  programme: Programme,
  snapshot: Snapshot,
  command: EventBodies['escalationSent'],
): RefusalCode | null {
  const stopped = running(snapshot);
  if (stopped !== null) return stopped;
  const isListed = programme.contacts.some(({ contact }) => contact.id === command.to);
  if (!isListed) return 'unknownContact';
  if (command.items.length === 0) return 'noItems';
  if (command.text.trim() === '') return 'emptyText';
  const attached = [...command.items, ...command.evidence];
  return attached.every((id) => positionOf(programme, snapshot, id) !== -1) ? null : 'unknownItem';
}
