import { Send } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { CHANNEL_TEXTS } from '../channels/channel-texts.ts';
import { PublishBox } from '../composer/publish-box.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import { isReplay, useMoves, useRun, useScreen } from '../player-context.ts';
import { Conversations } from './conversations.tsx';
import styles from './feed.module.css';
import { Monitoring } from './monitoring.tsx';
import { PageProfile } from './page-profile.tsx';
import { SearchedFeed } from './searched-feed.tsx';
import { threadsIn } from './threads.ts';

/** The feed of the channel in view, with what belongs to that channel. */
export function ChannelFeed(): ReactNode {
  const say = useSay(playerTexts);
  const channel = useScreen((state) => state.channel);
  const threads = useRun(threadsIn[channel]);
  const replayed = useRun(isReplay);
  const { showDesk } = useMoves();
  const label = say(CHANNEL_TEXTS[channel].name);
  switch (channel) {
    case 'private':
      return <Conversations label={label} threads={threads} />;
    case 'monitoring':
      return <Monitoring label={label} threads={threads} />;
    default:
      return (
        <>
          <header className={styles.head}>
            <h2>{label}</h2>
            {(channel === 'wall' || channel === 'stream') && <PublishBox channel={channel} />}
            {channel === 'internal' && !replayed && (
              <Button icon={<Send />} onPress={() => showDesk('escalation')}>
                {say('handOverNew')}
              </Button>
            )}
          </header>
          {channel !== 'internal' && <PageProfile channel={channel} />}
          <SearchedFeed key={channel} channel={channel} label={label} threads={threads} />
        </>
      );
  }
}
