import type { EventOf, RunEvent } from '../../engine/event.ts';
import type { ItemId, SimMs } from '../../engine/item.ts';
import type { SnapshotView } from '../../engine/snapshot.ts';
import type { Saying, Utterance } from './dossier.ts';

type Posting = EventOf<'replyPosted'> | EventOf<'postPublished'>;

/** What was sayable just before each event that carries words. */
export type SayableAt = ReadonlyMap<number, ReadonlySet<string>>;

/** Everything the trainee put on the page, in order, with its edits, deletion and pinning. */
export function utterancesOf(
  events: readonly RunEvent[],
  page: SnapshotView,
  sayableAt: SayableAt,
): readonly Utterance[] {
  const itemOf = new Map<number, ItemId>();
  for (const { event, own } of page.deeds()) if (own !== null) itemOf.set(event, own);
  return events.filter(isPosting).flatMap((posting) => {
    const item = itemOf.get(posting.seq);
    return item === undefined ? [] : [utteranceOf(posting, item, events, page, sayableAt)];
  });
}

function utteranceOf(
  posting: Posting,
  item: ItemId,
  events: readonly RunEvent[],
  page: SnapshotView,
  sayableAt: SayableAt,
): Utterance {
  const reply = posting.type === 'replyPosted' ? posting : null;
  const quoted = posting.type === 'postPublished' ? posting.quotes : undefined;
  const edits = events.filter((event) => event.type === 'ownEdited' && event.item === item);
  const removal = events.find((event) => event.type === 'ownDeleted' && event.item === item);
  return {
    item,
    action: reply?.action ?? 'publish',
    inPrivate: page.item(item)?.channel === 'private',
    to: reply?.to ?? quoted ?? null,
    covers: posting.covers,
    promise: reply?.promise ?? null,
    sayings: [
      sayingOf(posting, sayableAt),
      ...edits.flatMap((event) => (event.type === 'ownEdited' ? sayingOf(event, sayableAt) : [])),
    ],
    deletedAt: removal?.at ?? null,
    pinned: pinnings(item, events),
  };
}

function sayingOf(event: Posting | EventOf<'ownEdited'>, sayableAt: SayableAt): Saying {
  return {
    event: event.seq,
    at: event.at,
    text: event.text,
    reading: event.reading,
    sayable: sayableAt.get(event.seq) ?? new Set(),
  };
}

function pinnings(item: ItemId, events: readonly RunEvent[]): Utterance['pinned'] {
  const stretches: { from: SimMs; to: SimMs }[] = [];
  let from: SimMs | null = null;
  for (const event of events) {
    if (event.type !== 'itemModerated' || event.action !== 'pin' || event.item !== item) continue;
    if (event.undone && from !== null) {
      stretches.push({ from, to: event.at });
      from = null;
    } else if (!event.undone) from ??= event.at;
  }
  if (from !== null) stretches.push({ from, to: Number.POSITIVE_INFINITY });
  return stretches;
}

function isPosting(event: RunEvent): event is Posting {
  return event.type === 'replyPosted' || event.type === 'postPublished';
}
