import { at } from '../lib/at.ts';
import type { Channel } from '../vocabulary/channel.ts';
import { seesHidden } from './arrival.ts';
import { hasBit } from './bits.ts';
import type { Deed } from './deed.ts';
import { anyAbove, authorKey, itemAt, latestWords, positionOf } from './find.ts';
import type { Item, ItemId, SimMs } from './item.ts';
import type { Programme } from './programme.ts';
import { first } from './queue.ts';
import type { Escalation, PromiseMade } from './record.ts';
import type { DoneDeed, EscalationView, PromiseView, Snapshot, SnapshotView } from './snapshot.ts';
import { each, get } from './vector.ts';

/** Lets others ask a moment of a run without knowing how it is laid out. Costs nothing to make. */
export function view(programme: Programme, snapshot: Snapshot): SnapshotView {
  const { names } = programme;
  const find = (id: ItemId) => positionOf(programme, snapshot, id);
  const idAt = (position: number) => itemAt(snapshot, position).id;
  return {
    status: snapshot.status,
    now: snapshot.now,
    seq: snapshot.seq,
    language: snapshot.language,
    rate: snapshot.rate,
    ending: snapshot.ending,
    settings: snapshot.settings,
    dropped: snapshot.dropped,
    nextDue: first(snapshot.queue)?.at ?? null,
    item: (id) => itemOrNone(snapshot, find(id)),
    items: (channel) => idsWhere(snapshot, (item) => isOn(item, channel)),
    answersTo: (id) => answersTo(snapshot, find(id)),
    thread: (id) => idsWhere(snapshot, (item) => item.thread === id),
    conversationWith: (id) => conversationWith(snapshot, find(id)),
    isVisible: (id) => find(id) !== -1 && !anyAbove(programme, snapshot, find(id), isUnseen),
    isVisibleTo: (id, persona) => isVisibleTo(programme, snapshot, find(id), persona),
    isClosed: (id) =>
      find(id) !== -1 && anyAbove(programme, snapshot, find(id), (item) => item.closed),
    variable: (id) => at(snapshot.variables, names.variable(id)),
    variables: () => variables(programme, snapshot),
    isRevealed: (fact) => at(snapshot.facts, names.fact(fact)) === 'known',
    factStatus: (fact) => at(snapshot.facts, names.fact(fact)),
    isApproved: (line) => hasBit(snapshot.approved, names.line(line)),
    hasHappened: (inject) => hasBit(snapshot.happened, names.inject(inject)),
    isSkipped: (scene) => hasBit(snapshot.skipped, names.scene(scene)),
    isBanned: (author) => snapshot.banned.includes(author),
    latestReading: (id) => (find(id) === -1 ? undefined : latestWords(snapshot, find(id))?.reading),
    deeds: (id) => deeds(programme, snapshot, id === undefined ? null : find(id)),
    escalations: () => snapshot.escalations.map((one) => shownEscalation(programme, one, idAt)),
    promises: () => snapshot.promises.map((one) => shownPromise(one, idAt)),
    notices: () => snapshot.notices,
    figures: () => snapshot.figures,
    keptOut: () => snapshot.keptOut,
    settingChanges: () => snapshot.settingChanges,
    upcoming: () => upcoming(snapshot),
  };
}

function itemOrNone(snapshot: Snapshot, position: number): Item | undefined {
  return position === -1 ? undefined : itemAt(snapshot, position);
}

function isOn(item: Item, channel: Channel | undefined): boolean {
  return channel === undefined || item.channel === channel;
}

function isUnseen(item: Item): boolean {
  return item.deleted !== null || item.hidden !== null;
}

function idsWhere(snapshot: Snapshot, isMeant: (item: Item) => boolean): readonly ItemId[] {
  const ids: ItemId[] = [];
  for (const chunk of snapshot.items) {
    for (const item of chunk) if (isMeant(item)) ids.push(item.id);
  }
  return ids;
}

function answersTo(snapshot: Snapshot, position: number): readonly ItemId[] {
  if (position === -1) return [];
  const { channel } = itemAt(snapshot, position);
  return get(snapshot.answers, position)
    .map((answer) => itemAt(snapshot, answer))
    .filter((answer) => answer.channel === channel)
    .map((answer) => answer.id);
}

function conversationWith(snapshot: Snapshot, position: number): ItemId | undefined {
  if (position === -1) return undefined;
  const opened = snapshot.conversations[authorKey(itemAt(snapshot, position).author)];
  return opened === undefined ? undefined : itemAt(snapshot, opened).id;
}

function isVisibleTo(
  programme: Programme,
  snapshot: Snapshot,
  position: number,
  id: string,
): boolean {
  const viewer = { kind: 'persona', id } as const;
  const isUnseenBy = (item: Item) =>
    item.deleted !== null || (item.hidden !== null && !seesHidden(programme, viewer, item));
  return position !== -1 && !anyAbove(programme, snapshot, position, isUnseenBy);
}

function variables(programme: Programme, snapshot: Snapshot): Readonly<Record<string, number>> {
  return Object.fromEntries(
    programme.variables.map(({ id }, index) => [id, at(snapshot.variables, index)]),
  );
}

function deeds(
  programme: Programme,
  snapshot: Snapshot,
  position: number | null,
): readonly DoneDeed[] {
  const meant =
    position === null
      ? [...each(snapshot.deeds)]
      : position === -1
        ? []
        : get(snapshot.deedsOn, position).map((index) => get(snapshot.deeds, index));
  return meant.map((deed) => shownDeed(programme, snapshot, deed));
}

function shownDeed(programme: Programme, snapshot: Snapshot, deed: Deed): DoneDeed {
  const { action, at: moment, event, takenBack } = deed;
  return {
    action,
    item: deed.item === -1 ? null : itemAt(snapshot, deed.item).id,
    contact: deed.contact === -1 ? null : at(programme.contacts, deed.contact).contact.id,
    at: moment,
    event,
    own: deed.own === -1 ? null : itemAt(snapshot, deed.own).id,
    takenBack,
  };
}

function shownEscalation(
  programme: Programme,
  escalation: Escalation,
  idAt: (position: number) => ItemId,
): EscalationView {
  const { contact, deed: _, items, evidence, ...rest } = escalation;
  return {
    ...rest,
    to: at(programme.contacts, contact).contact.id,
    items: items.map(idAt),
    evidence: evidence.map(idAt),
  };
}

function shownPromise(made: PromiseMade, idAt: (position: number) => ItemId): PromiseView {
  return { ...made, items: made.items.map(idAt) };
}

function upcoming(snapshot: Snapshot): readonly SimMs[] {
  const moments = snapshot.queue.flatMap((chunk) => chunk.map((due) => due.at));
  return moments.filter((moment, index) => moment !== moments[index - 1]);
}
