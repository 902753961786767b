import type { Text } from '../scenario/schema/primitives.ts';
import type { Channel } from '../vocabulary/channel.ts';
import { heldBack } from '../vocabulary/page-filter.ts';
import type { PageSettings } from '../vocabulary/page-setting.ts';
import { anyAbove, authorKey } from './find.ts';
import type { Author, HeldBackBy, Item } from './item.ts';
import type { Programme } from './programme.ts';
import type { KeptOut } from './record.ts';
import type { Snapshot } from './snapshot.ts';

/** What somebody is about to post. */
export interface Arrival {
  readonly channel: Channel;
  readonly author: Author;
  /** Position of the item it answers; -1 for none. */
  readonly parent: number;
  readonly text: Text;
}

/** Channels from which a banned person is shut out: those that belong to the page. */
const OWN_CHANNELS: ReadonlySet<Channel> = new Set<Channel>(['wall', 'private', 'reviews']);

/** Whether the page, as it is moderated and set, keeps something from appearing at all. */
export function isKeptOut(programme: Programme, snapshot: Snapshot, arrival: Arrival): boolean {
  const { parent, author } = arrival;
  if (parent !== -1 && anyAbove(programme, snapshot, parent, isDeleted)) return true;
  if (author.kind !== 'persona' && author.kind !== 'voice') return false;
  return (
    isShutOut(snapshot, arrival) ||
    (parent !== -1 && anyAbove(programme, snapshot, parent, isClosed)) ||
    (parent !== -1 && anyAbove(programme, snapshot, parent, unseenBy(programme, author)))
  );
}

/** What a setting of the page keeps out, as it is counted; null where it was not the settings. */
export function keptOutAs(snapshot: Snapshot, arrival: Arrival): keyof KeptOut | null {
  const { author, channel } = arrival;
  const isPersons = author.kind === 'persona' || author.kind === 'voice';
  if (!isPersons || snapshot.banned.includes(authorKey(author))) return null;
  if (!isShutOut(snapshot, arrival)) return null;
  return channel === 'private' ? 'messages' : 'posts';
}

/** Why something arrives hidden from the others; null when it does not. */
export function hiddenOnArrival(settings: PageSettings, arrival: Arrival): HeldBackBy | null {
  const { author, channel, parent } = arrival;
  if (channel !== 'wall' || (author.kind !== 'persona' && author.kind !== 'voice')) return null;
  const held = heldBack(settings, versionsOf(arrival.text));
  if (held !== null) return held.by;
  return settings.reviewComments && parent !== -1 ? 'review' : null;
}

/** Whether an author sees what is hidden: it is theirs, or a friend's. */
export function seesHidden(programme: Programme, viewer: Author, item: Item): boolean {
  if (viewer.kind === 'organisation' || viewer.kind === 'contact') return true;
  const author = authorKey(item.author);
  if (author === authorKey(viewer)) return true;
  if (item.author.kind !== 'persona' || viewer.kind !== 'persona') return false;
  const persona = programme.personas.find((one) => one.id === author);
  return persona?.friends.includes(viewer.id) ?? false;
}

function isShutOut(snapshot: Snapshot, { channel, author, parent }: Arrival): boolean {
  if (OWN_CHANNELS.has(channel) && snapshot.banned.includes(authorKey(author))) return true;
  if (channel === 'private') return !snapshot.settings.privateMessages;
  return channel === 'wall' && parent === -1 && snapshot.settings.whoMayPost === 'nobody';
}

function isDeleted(item: Item): boolean {
  return item.deleted !== null;
}

function isClosed(item: Item): boolean {
  return item.closed;
}

function unseenBy(programme: Programme, viewer: Author): (item: Item) => boolean {
  return (item) => item.hidden !== null && !seesHidden(programme, viewer, item);
}

/** In every language: what arrives must not depend on the language of the interface. */
function versionsOf(text: Text): readonly string[] {
  if (typeof text === 'string') return [text];
  if ('only' in text) return [text.text];
  return [text.fr, text.en].filter((version) => version !== undefined);
}
