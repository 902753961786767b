import type { EventType, RunEvent } from '../../engine/event.ts';
import type { Item, ItemId, SimMs } from '../../engine/item.ts';
import { type LogPlace, placeAfter, placeAt } from '../../engine/log-place.ts';
import type { Run } from '../../engine/run.ts';
import type { SnapshotView } from '../../engine/snapshot.ts';
import type { Scenario, Variable } from '../../scenario/schema/scenario.ts';

/** A moment that turned the run, as the debrief names it. */
export interface Turn {
  readonly at: SimMs;
  readonly moves: readonly {
    readonly variable: Variable;
    readonly from: number;
    readonly to: number;
  }[];
}

/** What is worth stopping at in a finished run. */
export type LandmarkBody =
  /** Something came in that somebody expected the trainee to deal with. */
  | { readonly type: 'arrival'; readonly item: Item; readonly danger: boolean }
  | { readonly type: 'deed'; readonly event: DeedEvent }
  | { readonly type: 'turn'; readonly turn: Turn; readonly number: number }
  | { readonly type: 'ending'; readonly ending: string | null };

export type Landmark = LandmarkBody & {
  readonly key: string;
  /** Where it has just happened. */
  readonly place: LogPlace;
};

/** Events that are something the trainee did to the page. */
const DEEDS = [
  'replyPosted',
  'postPublished',
  'ownEdited',
  'ownDeleted',
  'itemModerated',
  'itemLeftAlone',
  'settingChanged',
  'escalationSent',
] as const satisfies readonly EventType[];

export type DeedEvent = Extract<RunEvent, { readonly type: (typeof DEEDS)[number] }>;

function isDeed(event: RunEvent): event is DeedEvent {
  return DEEDS.some((type) => type === event.type);
}

/** What the landmarks are taken from. */
export interface Finished {
  readonly scenario: Scenario;
  readonly run: Pick<Run, 'events'>;
  /** The page as it stood at the end. */
  readonly end: SnapshotView;
  readonly turns: readonly Turn[];
}

/** The landmarks of a run, in the order in which they came. */
export function landmarksOf(finished: Finished): readonly Landmark[] {
  const { run, end, turns } = finished;
  const log = run.events;
  const marks: readonly Landmark[] = [
    ...arrivalsOf(finished).map(
      (body): Landmark => ({
        ...body,
        key: `arrival/${body.item.id}`,
        place: placeAt(log, body.item.at),
      }),
    ),
    ...log.filter(isDeed).map(
      (event): Landmark => ({
        type: 'deed',
        event,
        key: `deed/${event.seq}`,
        place: placeAfter(log, event.seq + 1),
      }),
    ),
    ...turns.map(
      (turn, index): Landmark => ({
        type: 'turn',
        turn,
        number: index + 1,
        key: `turn/${turn.at}`,
        place: placeAt(log, turn.at),
      }),
    ),
    ...(end.status === 'ended'
      ? [
          {
            type: 'ending',
            ending: end.ending,
            key: 'ending',
            place: placeAfter(log, log.length),
          } as const,
        ]
      : []),
  ];
  return marks.toSorted((a, b) => comparePlaces(a.place, b.place));
}

/** Earlier places first: by events done, then by the time that has gone by since. */
export function comparePlaces(a: LogPlace, b: LogPlace): number {
  return a.events - b.events || a.at - b.at;
}

/** What has just happened at a place: the latest landmark, and those of the same place. */
export function latestAt(landmarks: readonly Landmark[], place: LogPlace): readonly Landmark[] {
  const last = landmarks.findLast((each) => comparePlaces(each.place, place) <= 0);
  return last === undefined
    ? []
    : landmarks.filter((each) => comparePlaces(each.place, last.place) === 0);
}

/** The landmark before or after a place; undefined where there is none. */
export function neighbour(
  landmarks: readonly Landmark[],
  place: LogPlace,
  side: 'before' | 'after',
): Landmark | undefined {
  return side === 'after'
    ? landmarks.find((each) => comparePlaces(each.place, place) > 0)
    : landmarks.findLast((each) => comparePlaces(each.place, place) < 0);
}

/** What came in and was somebody's business: expected items, and what colleagues wrote. */
function arrivalsOf({ scenario, end }: Finished) {
  const expected = new Map<ItemId, boolean>();
  for (const { items, danger } of scenario.expectations) {
    for (const id of items) expected.set(id, danger || (expected.get(id) ?? false));
  }
  return end
    .items()
    .flatMap((id) => end.item(id) ?? [])
    .filter((item) => item.own === null && item.at >= 0)
    .flatMap((item) => {
      const danger = expected.get(scriptedId(item.id));
      const isColleague = item.author.kind === 'contact';
      if (danger === undefined && !isColleague) return [];
      return [{ type: 'arrival', item, danger: danger ?? false } as const];
    });
}

/** Id that the file gives: a repeated inject publishes `c1`, then `c1~2`. */
function scriptedId(id: ItemId): ItemId {
  const tilde = id.indexOf('~');
  return tilde > 0 ? id.slice(0, tilde) : id;
}
