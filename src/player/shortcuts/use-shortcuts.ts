import { useEffect } from 'react';
import { type KeybindingsMap, tinykeys } from 'tinykeys';
import type { Item } from '../../engine/item.ts';
import { channelsOfRun } from '../channels/channels-of-run.ts';
import { mayQuote, mayWritePrivately } from '../item/offers.ts';
import { useEscalate } from '../item/use-escalate.ts';
import { useGestures } from '../item/use-gestures.ts';
import { useQuote } from '../item/use-quote.ts';
import { isLive, type PlayerDesk, usePlayer } from '../player-context.ts';
import { waitingNow } from '../queue/waiting-now.ts';
import { SHORTCUTS, type ShortcutId } from './shortcut-list.ts';
import { step } from './step.ts';

/** What takes letters for itself. */
const WRITING =
  'input, textarea, select, [contenteditable], [role="menu"], [role="listbox"], [role="dialog"], [role="alertdialog"]';

/** What Space already presses. */
const PRESSED = 'button, a, summary, [role="tab"], [role="radio"], [role="switch"]';

/** Gestures that components know how to make, on the item that has the focus. */
interface Hands {
  readonly escalate: (item: string) => void;
  readonly quote: (item: Item) => void;
  readonly like: (item: Item) => void;
}

/** Single letters act on the item that has the focus, except while somebody writes. */
export function useShortcuts(on: boolean): void {
  const desk = usePlayer();
  const escalate = useEscalate();
  const quote = useQuote();
  const { choose } = useGestures();
  useEffect(() => {
    if (!on) return undefined;
    const like = ({ id, liked }: Item) => choose(id, { action: 'like', undone: liked });
    return tinykeys(window, bound(desk, actsOf(desk, { escalate, quote, like })));
  });
}

type Acts = Readonly<Record<Exclude<ShortcutId, 'channel'>, () => void>>;

function actsOf({ store, screen }: PlayerDesk, hands: Hands): Acts {
  const { moves } = screen;
  const current = () => store.getState().view.item(screen.getState().current ?? '');
  const onCurrent = (act: (item: Item) => void) => () => {
    const item = current();
    if (item !== undefined && isLive(store.getState())) act(item);
  };
  const onOthers = (act: (item: Item) => void) =>
    onCurrent((item) => {
      if (item.own === null) act(item);
    });
  return {
    next: () => step(1, screen.getState().current),
    previous: () => step(-1, screen.getState().current),
    oldest: () => {
      const [first] = waitingNow(store.getState()).filter(({ since }) => since >= 0);
      const item = first === undefined ? undefined : store.getState().view.item(first.item);
      if (item !== undefined) moves.seek(item);
    },
    reply: onOthers((item) => {
      const mode = item.channel === 'private' ? 'privateReply' : 'reply';
      moves.compose({ type: 'reply', to: item.id, mode });
    }),
    privateReply: onOthers((item) => {
      if (!mayWritePrivately(store.getState(), item)) return;
      moves.compose({ type: 'reply', to: item.id, mode: 'privateReply' });
    }),
    quote: onCurrent((item) => {
      if (mayQuote(store.getState(), item)) hands.quote(item);
    }),
    escalate: onOthers((item) => hands.escalate(item.id)),
    leaveAlone: onOthers((item) => {
      if (!item.leftAlone) moves.ask({ type: 'leaveAlone', item: item.id });
    }),
    like: onOthers(hands.like),
    find: () => document.querySelector<HTMLInputElement>('search input')?.focus(),
    news: () => moves.ask({ type: 'news' }),
    sheet: () => moves.ask({ type: 'shortcuts' }),
    pause: () => {
      const { view } = store.getState();
      if (view.status === 'running') void store.actions.pause();
      else if (view.status === 'paused') void store.actions.resume();
    },
  };
}

/** Where a sign is on a keyboard, and with which keys, differs from country to country. */
const SIGNS: ReadonlySet<string> = new Set(['?', '/']);

/** Nothing happens while somebody writes, chooses from a list, or answers a window. */
function bound(desk: PlayerDesk, acts: Acts): KeybindingsMap {
  const map: Record<string, (event: KeyboardEvent) => void> = {};
  const bind = (keys: string, act: () => void) => {
    map[keys] = (event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(WRITING) != null || desk.screen.getState().asking !== null) return;
      if (keys === 'Space' && target?.closest(PRESSED) != null) return;
      event.preventDefault();
      act();
    };
  };
  for (const { id, keys } of SHORTCUTS) {
    const [key] = keys;
    if (id === 'channel' || key === undefined) continue;
    bind(key, acts[id]);
    if (SIGNS.has(key)) bind(`Shift+${key}`, acts[id]);
  }
  for (const [place, channel] of channelsOfRun(desk.store.getState()).entries()) {
    bind(String(place + 1), () => desk.screen.moves.showChannel(channel));
  }
  return map;
}
