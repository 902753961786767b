import type { HeldBackBy, Item } from '../../../engine/item.ts';
import type { KeptOut } from '../../../engine/record.ts';
import type { RunState } from '../../../run/state.ts';
import { derived } from '../../derived.ts';

/** What the settings of the page have done in this run. */
export interface Tally {
  /** Arrived hidden, by the setting that hid it; whatever was done about it since. */
  readonly held: Readonly<Record<HeldBackBy, number>>;
  /** Did not arrive at all. */
  readonly keptOut: KeptOut;
  /** Still hidden as it arrived, the latest first. */
  readonly waiting: readonly Item[];
}

export const settingsTally: (state: RunState) => Tally = derived(
  ({ snapshot }: RunState) => [snapshot.items, snapshot.keptOut],
  ({ snapshot }) => {
    const items = snapshot.items.flat().filter(({ heldBack }) => heldBack !== null);
    const count = (by: HeldBackBy) => items.filter(({ heldBack }) => heldBack === by).length;
    return {
      held: {
        profanityFilter: count('profanityFilter'),
        blockedWords: count('blockedWords'),
        review: count('review'),
      },
      keptOut: snapshot.keptOut,
      waiting: items.filter(isStillHeld).toReversed(),
    };
  },
);

function isStillHeld({ hidden, deleted }: Item): boolean {
  return hidden !== null && hidden !== 'trainee' && deleted === null;
}
