import { useEffect } from 'react';
import { type KeybindingsMap, tinykeys } from 'tinykeys';
import { channelsOfRun } from '../channels/channels-of-run.ts';
import { mayWritePrivately } from '../item/offers.ts';
import { useEscalate } from '../item/use-escalate.ts';
import { isLive, type PlayerDesk, usePlayer } from '../player-context.ts';
import { waitingNow } from '../queue/waiting-now.ts';

/** What takes letters for itself. */
const WRITING =
  'input, textarea, select, [contenteditable], [role="menu"], [role="listbox"], [role="dialog"], [role="alertdialog"]';

/** What Space already presses. */
const PRESSED = 'button, a, summary, [role="tab"], [role="radio"], [role="switch"]';

/** Single letters act on the item that has the focus, except while somebody writes. */
export function useShortcuts(on: boolean): void {
  const desk = usePlayer();
  const escalate = useEscalate();
  useEffect(() => {
    if (!on) return undefined;
    return tinykeys(window, guarded(bindings(desk, escalate), desk));
  });
}

type Bindings = Readonly<Record<string, (desk: PlayerDesk) => void>>;

function bindings(desk: PlayerDesk, escalate: (item: string) => void): Bindings {
  const { store, screen } = desk;
  const { moves } = screen;
  const current = () => store.getState().view.item(screen.getState().current ?? '');
  const onCurrent = (act: (item: NonNullable<ReturnType<typeof current>>) => void) => () => {
    const item = current();
    if (item !== undefined && item.own === null && isLive(store.getState())) act(item);
  };
  return {
    j: () => step(1, screen.getState().current),
    k: () => step(-1, screen.getState().current),
    n: () => {
      const [first] = waitingNow(store.getState()).filter(({ since }) => since >= 0);
      const item = first === undefined ? undefined : store.getState().view.item(first.item);
      if (item !== undefined) moves.seek(item);
    },
    r: onCurrent((item) => {
      const mode = item.channel === 'private' ? 'privateReply' : 'reply';
      moves.compose({ type: 'reply', to: item.id, mode });
    }),
    p: onCurrent((item) => {
      if (!mayWritePrivately(store.getState(), item)) return;
      moves.compose({ type: 'reply', to: item.id, mode: 'privateReply' });
    }),
    e: onCurrent((item) => escalate(item.id)),
    l: onCurrent((item) => {
      if (!item.leftAlone) moves.ask({ type: 'leaveAlone', item: item.id });
    }),
    // Where the question mark is on a keyboard, and with which keys, differs from country to country.
    '?': () => moves.ask({ type: 'shortcuts' }),
    'Shift+?': () => moves.ask({ type: 'shortcuts' }),
    Space: () => {
      const { view } = store.getState();
      if (view.status === 'running') void store.actions.pause();
      else if (view.status === 'paused') void store.actions.resume();
    },
    ...Object.fromEntries(
      channelsOfRun(store.getState()).map((channel, place) => [
        String(place + 1),
        () => moves.showChannel(channel),
      ]),
    ),
  };
}

/** Nothing happens while somebody writes, chooses from a list, or answers a window. */
function guarded(bindings: Bindings, desk: PlayerDesk): KeybindingsMap {
  return Object.fromEntries(
    Object.entries(bindings).map(([keys, act]) => [
      keys,
      (event: KeyboardEvent) => {
        const target = event.target instanceof Element ? event.target : null;
        if (target?.closest(WRITING) != null || desk.screen.getState().asking !== null) return;
        if (keys === 'Space' && target?.closest(PRESSED) != null) return;
        event.preventDefault();
        act(desk);
      },
    ]),
  );
}

/** Focuses the item after or before the one that has the focus, as the feed shows them. */
function step(by: 1 | -1, last: string | null): void {
  const items = [...document.querySelectorAll<HTMLElement>('article[data-item]')].filter(
    (item) => item.getClientRects().length > 0,
  );
  const focused = items.findIndex((item) => item.contains(document.activeElement));
  const place =
    focused === -1 ? items.findIndex(({ dataset }) => dataset['item'] === last) : focused;
  const next = place === -1 ? (by === 1 ? 0 : items.length - 1) : place + by;
  const item = items[next];
  item?.focus({ preventScroll: true });
  item?.scrollIntoView({ block: 'nearest' });
}
