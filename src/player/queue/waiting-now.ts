import { changesBetween } from '../../engine/changes.ts';
import type { ItemId } from '../../engine/item.ts';
import type { Snapshot } from '../../engine/snapshot.ts';
import type { RunState } from '../../run/state.ts';
import { unreadNow } from '../channels/unread.ts';
import { threadsIn } from '../feed/threads.ts';
import { entryFor, isOthers, NOTHING_DONE, type Waiting, waitingIn } from './waiting.ts';

/**
 * What waits in a run as it stands. An arrival is added to what waited a moment ago: among ten
 * thousand it costs no more than among ten.
 */
export const waitingNow: (state: RunState) => readonly Waiting[] = createWaiting();

/** What a list of what waits was made from. */
interface Grounds extends Pick<Snapshot, 'items' | 'deeds' | 'escalations' | 'promises'> {
  readonly programme: RunState['programme'];
  readonly chatter: readonly ItemId[];
}

function createWaiting(): (state: RunState) => readonly Waiting[] {
  const unreadChatter = createChatter();
  let known: { readonly from: Grounds; readonly waiting: readonly Waiting[] } | null = null;
  return (state) => {
    const { items, deeds, escalations, promises } = state.snapshot;
    const chatter = unreadChatter(state);
    const from = { items, deeds, escalations, promises, programme: state.programme, chatter };
    if (known !== null && isSame(known.from, from)) return known.waiting;
    const grown = known === null ? null : grownBy(known.from, from, known.waiting, state);
    const waiting =
      grown ?? keeping(known?.waiting ?? [], waitingIn(state.view, items, new Set(chatter)));
    known = { from, waiting };
    return waiting;
  };
}

function isSame(before: Grounds, now: Grounds): boolean {
  return before.items === now.items && isSameButItems(before, now);
}

function isSameButItems(before: Grounds, now: Grounds): boolean {
  return (
    before.deeds === now.deeds &&
    before.escalations === now.escalations &&
    before.promises === now.promises &&
    before.programme === now.programme &&
    before.chatter === now.chatter
  );
}

/** What waited, and what has come since; null when more has happened than people arriving. */
function grownBy(
  before: Grounds,
  now: Grounds,
  waiting: readonly Waiting[],
  { view }: RunState,
): readonly Waiting[] | null {
  if (!isSameButItems(before, now)) return null;
  const changes = changesBetween(before.items, now.items);
  if (changes === null) return null;
  if (changes.changed.some(([was, is]) => was.hidden !== is.hidden || was.deleted !== is.deleted)) {
    return null;
  }
  const come = changes.fresh.filter(
    (item) => isOthers(item) && item.channel !== 'internal' && view.isVisible(item.id),
  );
  if (come.length === 0) return waiting;
  return [...waiting, ...come.map((item) => entryFor(item, NOTHING_DONE))];
}

/** What is as it was stays the very same object, so that nobody draws it again. */
function keeping(before: readonly Waiting[], now: readonly Waiting[]): readonly Waiting[] {
  const known = new Map(before.map((entry) => [entry.item, entry]));
  return now.map((entry) => {
    const old = known.get(entry.item);
    const isAsItWas =
      old !== undefined &&
      old.escalated === entry.escalated &&
      old.promisedBy === entry.promisedBy &&
      old.since === entry.since;
    return isAsItWas ? old : entry;
  });
}

/** What colleagues wrote and nobody has looked at; the same list while it holds the same. */
function createChatter(): (state: RunState) => readonly ItemId[] {
  let known: readonly ItemId[] = [];
  return (state) => {
    const unread = unreadNow(state);
    const said = threadsIn.internal(state).flatMap(({ rows }) => rows.map(({ id }) => id));
    const now = said.filter((id) => unread.has(id));
    const isAsItWas = now.length === known.length && now.every((id, i) => id === known[i]);
    if (!isAsItWas) known = now;
    return known;
  };
}
