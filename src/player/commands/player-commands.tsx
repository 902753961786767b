import { type Command, useCommands } from '../../ui/commands/commands.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import type { Channel } from '../../vocabulary/channel.ts';
import { CHANNEL_TEXTS } from '../channels/channel-texts.ts';
import { channelsOfRun } from '../channels/channels-of-run.ts';
import { hasFigures } from '../desk/known.ts';
import { type PlayerText, playerTexts } from '../messages/catalogue.ts';
import { personOf } from '../people.ts';
import { isLive, type PlayerDesk, usePlayer } from '../player-context.ts';
import { waitingNow } from '../queue/waiting-now.ts';
import type { DeskTab } from '../screen/screen-state.ts';
import { showIn } from '../words.ts';

type Say = ReturnType<typeof useSay<PlayerText>>;

const TABS: readonly (readonly [DeskTab, PlayerText])[] = [
  ['guide', 'tabGuide'],
  ['facts', 'tabFacts'],
  ['escalation', 'tabEscalation'],
];

function tabsOf({ store }: PlayerDesk): typeof TABS {
  return hasFigures(store.getState()) ? [...TABS, ['figures', 'tabFigures']] : TABS;
}

/** Messages that wait, as many as a list of commands can bear. */
const MOST_WAITING = 8;

/** What can be done at the desk, for the palette. */
export function PlayerCommands({ onLeave }: { readonly onLeave: () => void }): null {
  const say = useSay(playerTexts);
  const desk = usePlayer();
  useCommands(() => [
    ...runCommands(desk, say, onLeave),
    ...waitingCommands(desk, say),
    ...channelCommands(desk, say),
    ...tabsOf(desk).map(
      ([tab, text]): Command => ({
        id: `desk ${tab}`,
        label: say('commandShow', { name: say(text) }),
        group: say('commandsDesk'),
        run: () => desk.screen.moves.showDesk(tab),
      }),
    ),
  ]);
  return null;
}

function runCommands(
  { store, screen }: PlayerDesk,
  say: Say,
  onLeave: () => void,
): readonly Command[] {
  const state = store.getState();
  const { status } = state.view;
  const command = (id: PlayerText, run: () => void, keys?: string): Command => ({
    id: `run ${id}`,
    label: say(id),
    group: say('commandsRun'),
    run,
    ...(keys !== undefined && { keys }),
  });
  return [
    ...(isLive(state)
      ? [
          command('publishOpen', () => screen.moves.compose({ type: 'publish', channel: 'wall' })),
          command('pause', () => void store.actions.pause(), say('keySpace')),
          command('pageSettings', () => screen.moves.ask({ type: 'settings' })),
          command('finish', () => screen.moves.ask({ type: 'finish' })),
        ]
      : []),
    ...(status === 'paused' && state.access === 'writer'
      ? [command('resume', () => void store.actions.resume(), say('keySpace'))]
      : []),
    command('shortcuts', () => screen.moves.ask({ type: 'shortcuts' }), '?'),
    command('leave', onLeave),
  ];
}

/** Goes to what waits, longest first. In an exam's pause the page is veiled, and so is this. */
function waitingCommands({ store, screen }: PlayerDesk, say: Say): readonly Command[] {
  const state = store.getState();
  if (!isLive(state)) return [];
  const { cast, view, programme } = state;
  const show = showIn(programme.scenario, view.language);
  const waiting = waitingNow(state).filter(({ since }) => since >= 0);
  return waiting.slice(0, MOST_WAITING).flatMap(({ item: id }): readonly Command[] => {
    const item = view.item(id);
    if (item === undefined) return [];
    return [
      {
        id: `item ${id}`,
        label: say('commandGoTo', {
          name: personOf(programme.scenario, cast, item.author, show).name,
          channel: say(CHANNEL_TEXTS[item.channel].name),
        }),
        group: say('commandsWaiting'),
        words: say('commandsWaitingWords'),
        run: () => screen.moves.seek(item),
      },
    ];
  });
}

function channelCommands({ store, screen }: PlayerDesk, say: Say): readonly Command[] {
  return channelsOfRun(store.getState()).map(
    (channel: Channel, place): Command => ({
      id: `channel ${channel}`,
      label: say('commandShow', { name: say(CHANNEL_TEXTS[channel].name) }),
      group: say('commandsChannels'),
      keys: String(place + 1),
      run: () => screen.moves.showChannel(channel),
    }),
  );
}
