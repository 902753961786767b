import { useCallback } from 'react';
import type { ItemId } from '../engine/item.ts';
import { EMPTY_DRAFT } from '../run/desk.ts';
import type { RunState } from '../run/state.ts';
import type { Draft } from '../storage/desks.ts';
import { useActions, usePlayer, useRun } from './player-context.ts';
import type { Composing } from './screen/screen-state.ts';

/** Key of the one hand-over that can be in preparation, whoever it will go to. */
export const HAND_OVER = 'handOver';

/** Key of the draft of what is being written. One per item, whether it will go out in public or not. */
export function draftKeyOf(composing: Composing): string {
  switch (composing.type) {
    case 'reply':
      return `reply/${composing.to}`;
    case 'edit':
      return `edit/${composing.item}`;
    case 'publish':
      return `publish/${composing.channel}`;
  }
}

export function draftAt({ desk }: RunState, key: string): Draft {
  return desk.drafts[key] ?? EMPTY_DRAFT;
}

/** The draft with an item put on one of its lists, or taken off it. */
export function withToggled(draft: Draft, field: 'covers' | 'evidence', item: ItemId): Draft {
  const list = draft[field];
  const toggled = list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
  return { ...draft, [field]: toggled };
}

/** A draft, and the way to change part of it from what it is by then. */
export function useDraft(key: string): readonly [Draft, (change: Partial<Draft> | null) => void] {
  const { store } = usePlayer();
  const actions = useActions();
  const draft = useRun((state) => draftAt(state, key));
  const change = useCallback(
    (part: Partial<Draft> | null) =>
      actions.draft(key, part === null ? null : { ...draftAt(store.getState(), key), ...part }),
    [actions, store, key],
  );
  return [draft, change];
}
