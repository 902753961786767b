import { useEffect } from 'react';
import type { ItemId } from '../../engine/item.ts';
import type { RunState } from '../../run/state.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { type Say, sayIn } from '../../ui/i18n/use-say.ts';
import type { Channel } from '../../vocabulary/channel.ts';
import { CHANNEL_TEXTS } from '../channels/channel-texts.ts';
import { type PlayerText, playerTexts } from '../messages/catalogue.ts';
import { personOf } from '../people.ts';
import { usePlayer } from '../player-context.ts';
import { showIn } from '../words.ts';

/** Arrivals are gathered for so long (real ms) and told in one sentence. */
const GATHERING = 2500;

/** Tells screen readers what arrives, politely and never twice; stage directions word for word. */
export function Announcements(): null {
  const { store } = usePlayer();
  const announce = useAnnounce();
  const { language } = useLanguage();
  useEffect(() => {
    const say = sayIn(playerTexts, language);
    let arrived: ItemId[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      timer = undefined;
      announce(sentenceFor(store.getState(), arrived, say));
      arrived = [];
    };
    const unsubscribe = store.subscribe((state, before) => {
      for (const { text } of state.snapshot.notices.slice(before.snapshot.notices.length)) {
        announce(showIn(state.programme.scenario, state.view.language)(text).text);
      }
      for (const { id } of state.snapshot.figures.slice(before.snapshot.figures.length)) {
        announce(figuresSentence(state, id, say));
      }
      if (state.desk.unread === before.desk.unread) return;
      const known = new Set(before.desk.unread);
      const fresh = state.desk.unread.filter((id) => !known.has(id));
      if (fresh.length === 0) return;
      arrived.push(...fresh);
      timer ??= setTimeout(tell, GATHERING);
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [store, announce, language]);
  return null;
}

function figuresSentence({ programme, view }: RunState, id: string, say: Say<PlayerText>): string {
  const { scenario } = programme;
  const title = scenario.figures?.find((one) => one.id === id)?.title ?? '';
  return say('announceFigures', { title: showIn(scenario, view.language)(title).text });
}

/** One arrival in full; of several, how many on each channel. */
export function sentenceFor(
  state: RunState,
  arrived: readonly ItemId[],
  say: Say<PlayerText>,
): string {
  const items = arrived.flatMap((id) => state.view.item(id) ?? []);
  const [first] = items;
  if (first === undefined) return '';
  const nameOf = (channel: Channel) => say(CHANNEL_TEXTS[channel].name);
  if (items.length === 1) {
    const { scenario } = state.programme;
    const show = showIn(scenario, state.view.language);
    return say('announceOne', {
      channel: nameOf(first.channel),
      name: personOf(scenario, state.cast, first.author, show).name,
      text: show(first.text).text,
    });
  }
  const counts = new Map<Channel, number>();
  for (const { channel } of items) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  const channels = [...counts]
    .map(([channel, count]) => say('announceChannel', { channel: nameOf(channel), count }))
    .join(', ');
  return say('announceMany', { count: items.length, channels });
}
