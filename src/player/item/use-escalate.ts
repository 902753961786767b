import type { ItemId } from '../../engine/item.ts';
import { draftAt, HAND_OVER } from '../drafts.ts';
import { useActions, useMoves, usePlayer } from '../player-context.ts';

/**
 * Brings an item to the escalation desk: as what the hand-over is about, with its screenshot. It
 * joins what has been gathered there already.
 */
export function useEscalate(): (item: ItemId) => void {
  const { store } = usePlayer();
  const actions = useActions();
  const { showDesk } = useMoves();
  return (item) => {
    const draft = draftAt(store.getState(), HAND_OVER);
    actions.draft(HAND_OVER, {
      ...draft,
      covers: joined(draft.covers, item),
      evidence: joined(draft.evidence, item),
    });
    showDesk('escalation');
  };
}

function joined(list: readonly ItemId[], item: ItemId): readonly ItemId[] {
  return list.includes(item) ? list : [...list, item];
}
