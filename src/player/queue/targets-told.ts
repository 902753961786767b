import type { ItemId, SimMs } from '../../engine/item.ts';
import type { Draft } from '../../storage/desks.ts';
import type { Composing } from '../screen/screen-state.ts';
import type { Targets } from './waiting.ts';

/**
 * What is said to the page is told its target from the start. A mention found elsewhere is said to
 * nobody: that it calls for an answer is for the trainee to find out, and a target beside it among
 * others that have none would give it away. It is told once the trainee has taken the mention up.
 */
export function targetsTold(
  targets: ReadonlyMap<ItemId, SimMs>,
  inHand: ReadonlySet<ItemId>,
): Targets {
  return ({ item, channel, escalated, promisedBy }) => {
    const isTakenUp = escalated || promisedBy !== null || inHand.has(item);
    return channel !== 'monitoring' || isTakenUp ? (targets.get(item) ?? null) : null;
  };
}

/** Items that something is being written to or about, in the open box or in a draft put aside. */
export function itemsInHand(
  drafts: Readonly<Record<string, Draft>>,
  composing: Composing | null,
): readonly ItemId[] {
  const kept = Object.entries(drafts).flatMap(([key, { covers, evidence }]) => [
    ...(key.startsWith(ANSWER) ? [key.slice(ANSWER.length)] : []),
    ...covers,
    ...evidence,
  ]);
  return composing?.type === 'reply' ? [composing.to, ...kept] : kept;
}

/** How the key of the draft of an answer begins; see `draftKeyOf`. */
const ANSWER = 'reply/';
