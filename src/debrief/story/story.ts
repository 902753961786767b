import type { RunEvent } from '../../engine/event.ts';
import type { Item, ItemId, SimMs } from '../../engine/item.ts';
import type { Programme } from '../../engine/programme.ts';
import { answeredBy } from '../../engine/quoting.ts';
import { trace } from '../../engine/replay.ts';
import type { Run } from '../../engine/run.ts';
import type { SnapshotView } from '../../engine/snapshot.ts';
import { view } from '../../engine/view.ts';
import type { Variable } from '../../scenario/schema/scenario.ts';
import type { WrittenAction } from '../../vocabulary/action.ts';
import type { Reading } from '../../vocabulary/reading.ts';

/** Words of the trainee's, as the log keeps them. */
export interface Utterance {
  /** `seq` of its event, which evidence names. */
  readonly event: number;
  readonly at: SimMs;
  readonly action: WrittenAction | 'escalate';
  readonly text: string;
  readonly reading: Reading;
  /** Items it answers, its own target first; for a hand-over, the items brought. */
  readonly items: readonly ItemId[];
}

/** How a variable went; a value holds until the next point. */
export interface Curve {
  readonly variable: Variable;
  readonly points: readonly { readonly at: SimMs; readonly value: number }[];
}

/** What the debrief tells: a finished run, replayed once, and what came of it. */
export interface Story {
  readonly programme: Programme;
  readonly run: Run;
  /** The page as it stood at the end. */
  readonly end: SnapshotView;
  readonly utterances: ReadonlyMap<number, Utterance>;
  readonly curves: readonly Curve[];
}

/** Replays a run and keeps what the debrief needs of each moment. */
export function storyOf(programme: Programme, run: Run): Story {
  const { variables } = programme.scenario;
  const points = variables.map((): { at: SimMs; value: number }[] => []);
  const last = trace(programme, run, (snapshot) => {
    for (const [index, series] of points.entries()) {
      const value = snapshot.variables[index] ?? 0;
      if (series.at(-1)?.value !== value) series.push({ at: snapshot.now, value });
    }
  });
  return {
    programme,
    run,
    end: view(programme, last),
    utterances: new Map(run.events.flatMap(utterancesOf).map((said) => [said.event, said])),
    curves: variables.map((variable, index) => ({ variable, points: points[index] ?? [] })),
  };
}

function utterancesOf(event: RunEvent): readonly Utterance[] {
  const { seq, at } = event;
  switch (event.type) {
    case 'replyPosted':
      return [
        {
          ...wordsOf(event),
          event: seq,
          at,
          action: event.action,
          items: [event.to, ...event.covers],
        },
      ];
    case 'postPublished':
      return [{ ...wordsOf(event), event: seq, at, action: 'publish', items: answeredBy(event) }];
    case 'ownEdited':
      return [{ ...wordsOf(event), event: seq, at, action: 'editOwn', items: [event.item] }];
    case 'escalationSent':
      return [{ ...wordsOf(event), event: seq, at, action: 'escalate', items: event.items }];
    default:
      return [];
  }
}

function wordsOf({
  text,
  reading,
}: Pick<Utterance, 'text' | 'reading'>): Pick<Utterance, 'text' | 'reading'> {
  return { text, reading };
}

/** What the trainee said to an item, in order: replies, statements that cover it, later versions. */
export function saidTo(story: Story, item: ItemId): readonly Utterance[] {
  const own = new Set(
    story.end.deeds(item).flatMap((deed) => (deed.own === null ? [] : [deed.own])),
  );
  return [...story.utterances.values()].filter(
    (said) =>
      said.action !== 'escalate' &&
      (said.items.includes(item) ||
        (said.action === 'editOwn' && said.items.some((edited) => own.has(edited)))),
  );
}

/** An item of the run; scripted items that never appeared are not there. */
export function itemOf(story: Story, id: ItemId | null): Item | undefined {
  return id === null ? undefined : story.end.item(id);
}
