import type { ItemId, SimMs } from '../../engine/item.ts';
import type { Programme } from '../../engine/programme.ts';
import type { SnapshotView } from '../../engine/snapshot.ts';
import type { Expectation } from '../../scenario/schema/expectation.ts';
import type { Act } from '../act.ts';
import type { Habits } from './habits.ts';

/** Something that calls for an act. */
export interface Task {
  /** Names it for ever, so that it is done once. */
  readonly key: string;
  /** By when it ought to be done: the most pressing goes first. */
  readonly due: SimMs;
  /** After this it is worth little. */
  readonly last: SimMs;
  /** Not to be begun before. */
  readonly from: SimMs;
  readonly act: Act;
  /**
   * Its words in every language of the scenario: the longest sets the pace, so that a play goes alike
   * in each of them.
   */
  readonly versions: readonly string[];
}

/** What the finders of tasks look at. */
export interface Desk {
  readonly programme: Programme;
  readonly view: SnapshotView;
  readonly habits: Habits;
  /** Keys of what was done, with the moment. */
  readonly done: ReadonlyMap<string, SimMs>;
  /** When an inject was first seen to have happened. */
  readonly seen: ReadonlyMap<string, SimMs>;
  /** The trainee's pinned statement that covers an expectation, by its id. */
  readonly pinned: ReadonlyMap<string, ItemId>;
}

/** The items of an expectation that stand on the page, in order of appearance. */
export function present(view: SnapshotView, expectation: Expectation): readonly ItemId[] {
  return expectation.items
    .filter((id) => {
      const item = view.item(id);
      return item !== undefined && item.deleted === null;
    })
    .toSorted((left, right) => appearance(view, left) - appearance(view, right));
}

/** When an item appeared; what was there before the start counts from the start. */
export function appearance(view: SnapshotView, id: ItemId): SimMs {
  return Math.max(0, view.item(id)?.at ?? 0);
}

/** What an expectation wants said can be said now. */
export function factsAreKnown(view: SnapshotView, expectation: Expectation): boolean {
  const { facts, allFacts } = expectation;
  if (facts.length === 0) return true;
  return allFacts
    ? facts.every((fact) => view.isRevealed(fact))
    : facts.some((fact) => view.isRevealed(fact));
}
