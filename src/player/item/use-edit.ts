import type { Item } from '../../engine/item.ts';
import { EMPTY_DRAFT } from '../../run/desk.ts';
import { draftKeyOf } from '../drafts.ts';
import { useActions, useMoves, usePlayer } from '../player-context.ts';
import { useShow } from '../words.ts';

/** Opens words of the page's own to be changed: as they stand, or as they were being changed. */
export function useEdit(): (item: Item) => void {
  const { store } = usePlayer();
  const actions = useActions();
  const { compose } = useMoves();
  const show = useShow();
  return (item) => {
    const composing = { type: 'edit', item: item.id } as const;
    const key = draftKeyOf(composing);
    if (store.getState().desk.drafts[key] === undefined) {
      actions.draft(key, { ...EMPTY_DRAFT, text: show(item.text).text });
    }
    compose(composing);
  };
}
