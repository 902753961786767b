import type { Item } from '../../engine/item.ts';
import { draftAt, draftKeyOf } from '../drafts.ts';
import { useActions, useMoves, usePlayer } from '../player-context.ts';

const ON_STREAM = { type: 'publish', channel: 'stream' } as const;

/** Opens a message of the stream that quotes an item; what was being written there stays. */
export function useQuote(): (item: Item) => void {
  const { store } = usePlayer();
  const actions = useActions();
  const { compose, showChannel } = useMoves();
  return (item) => {
    const key = draftKeyOf(ON_STREAM);
    actions.draft(key, { ...draftAt(store.getState(), key), quotes: item.id });
    showChannel('stream');
    compose(ON_STREAM);
  };
}
