import { AtSign, Mail, MessagesSquare, Newspaper, Radar, Star } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { Channel } from '../../vocabulary/channel.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useMoves, useRun, useScreen } from '../player-context.ts';
import { CHANNEL_TEXTS } from './channel-texts.ts';
import styles from './channels.module.css';
import { channelsOfRun } from './channels-of-run.ts';
import { unreadByChannel } from './unread.ts';

const ICONS: Readonly<Record<Channel, ReactNode>> = {
  wall: <Newspaper />,
  private: <Mail />,
  stream: <AtSign />,
  reviews: <Star />,
  monitoring: <Radar />,
  internal: <MessagesSquare />,
};

/** The channels of the page, each with how much there is to look at. */
export function ChannelList(): ReactNode {
  const say = useSay(playerTexts);
  const channels = useRun(channelsOfRun);
  return (
    <nav className={styles.channels} aria-label={say('channels')}>
      <ul>
        {channels.map((channel) => (
          <ChannelKey key={channel} channel={channel} />
        ))}
      </ul>
    </nav>
  );
}

function ChannelKey({ channel }: { readonly channel: Channel }): ReactNode {
  const say = useSay(playerTexts);
  const count = useRun((state) => unreadByChannel(state).get(channel) ?? 0);
  const chosen = useScreen((state) => state.channel === channel);
  const { showChannel } = useMoves();
  const { name, short } = CHANNEL_TEXTS[channel];
  return (
    <li>
      <button
        type="button"
        className={styles.channel}
        aria-current={chosen ? 'page' : undefined}
        onClick={() => showChannel(channel)}
      >
        <span aria-hidden="true" className={styles.icon}>
          {ICONS[channel]}
        </span>
        <span className={styles.full}>{say(name)}</span>
        <span className={styles.short}>{say(short)}</span>
        {count > 0 && (
          <>
            {' '}
            <span className={styles.count}>{count}</span>{' '}
            <VisuallyHidden>{say('unreadWord', { count })}</VisuallyHidden>
          </>
        )}
      </button>
    </li>
  );
}
