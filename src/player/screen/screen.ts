import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Item, ItemId } from '../../engine/item.ts';
import type { Channel } from '../../vocabulary/channel.ts';
import {
  type Asking,
  type Composing,
  type DeskTab,
  OPENING_SCREEN,
  type Picking,
  type ScreenState,
  type Section,
  type Told,
} from './screen-state.ts';

/** The moves of the screen itself. */
export interface ScreenMoves {
  readonly showChannel: (channel: Channel) => void;
  readonly showSection: (section: Section) => void;
  readonly showDesk: (tab: DeskTab) => void;
  readonly showConversation: (thread: ItemId) => void;
  readonly search: (search: string | null) => void;
  readonly find: (words: string) => void;
  readonly compose: (composing: Composing | null) => void;
  /** Opens the hand-over to somebody; null goes back to the list of contacts. */
  readonly writeTo: (contact: string | null) => void;
  readonly pick: (picking: Picking | null) => void;
  readonly ask: (asking: Asking | null) => void;
  readonly tell: (told: Told | null) => void;
  readonly stand: (item: ItemId | null) => void;
  /** What was sought has been found: nobody goes there twice. */
  readonly found: () => void;
  /** Goes to where an item is and focuses it. */
  readonly seek: (item: Item) => void;
}

export interface Screen
  extends Pick<StoreApi<ScreenState>, 'getState' | 'getInitialState' | 'subscribe'> {
  readonly moves: ScreenMoves;
}

export function createScreen(start: Partial<ScreenState> = {}): Screen {
  const store = createStore<ScreenState>(() => ({ ...OPENING_SCREEN, ...start }));
  const put = (change: Partial<ScreenState>) => store.setState(change);
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    moves: {
      showChannel: (channel) =>
        put({ channel, section: 'feed', find: '', current: null, sought: null }),
      found: () => put({ sought: null }),
      showSection: (section) => put({ section }),
      showDesk: (deskTab) => put({ deskTab, section: 'desk' }),
      showConversation: (conversation) => put({ conversation, current: null }),
      search: (search) => put({ search, current: null }),
      find: (find) => put({ find, current: null }),
      compose: (composing) => put({ composing, picking: null }),
      writeTo: (contact) => put({ contact, deskTab: 'escalation', section: 'desk' }),
      pick: (picking) => put(picking === null ? { picking } : { picking, section: 'feed' }),
      ask: (asking) => put({ asking }),
      tell: (told) => put({ told }),
      stand: (current) => put({ current }),
      seek: (item) =>
        put({
          channel: item.channel,
          section: 'feed',
          search: null,
          find: '',
          current: item.id,
          sought: { item: item.id },
          ...(item.channel === 'private' && { conversation: item.thread }),
        }),
    },
  };
}
