import { type ReactNode, useEffect, useRef } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import type { Channel } from '../../vocabulary/channel.ts';
import { CHANNEL_TEXTS } from '../channels/channel-texts.ts';
import { PublishBox } from '../composer/publish-box.tsx';
import { EscalationDesk } from '../desk/escalation-desk.tsx';
import { draftAt, HAND_OVER } from '../drafts.ts';
import { Conversations } from '../feed/conversations.tsx';
import { Feed } from '../feed/feed.tsx';
import { threadsIn } from '../feed/threads.ts';
import { Veil } from '../feed/veil.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import { useRun } from '../player-context.ts';
import styles from './drill.module.css';
import { KeyHints } from './key-hints.tsx';
import { Known } from './known.tsx';
import { channelOfPost, drillChannels } from './opening.ts';

/** What has come in, beside what is known and whom to turn to. */
export function Board({ letterShortcuts }: { readonly letterShortcuts: boolean }): ReactNode {
  const say = useSay(playerTexts);
  const channels = useRun(drillChannels);
  const veiled = useRun(
    ({ settings, view }) => settings.mode === 'exam' && view.status === 'paused',
  );
  if (veiled) return <Veil />;
  return (
    <div className={styles.board}>
      <div className={styles.page}>
        {channels.map((channel) => (
          <ChannelPart key={channel} channel={channel} />
        ))}
        {letterShortcuts && <KeyHints />}
      </div>
      <section className={styles.known} aria-labelledby="drill-known" data-part="brief">
        <h2 id="drill-known">{say('drillKnown')}</h2>
        <Known />
      </section>
      <Escalation />
    </div>
  );
}

function ChannelPart({ channel }: { readonly channel: Channel }): ReactNode {
  const say = useSay(playerTexts);
  const threads = useRun(threadsIn[channel]);
  const post = useRun(channelOfPost);
  const label = say(CHANNEL_TEXTS[channel].name);
  if (channel === 'private') return <Conversations label={label} threads={threads} />;
  return (
    <>
      <header className={styles.channel}>
        <h2>{label}</h2>
        {channel === post && <PublishBox channel={post} />}
      </header>
      {threads.length > 0 && <Feed channel={channel} label={label} threads={threads} />}
    </>
  );
}

/** Whom to turn to. An item brought here brings the focus with it. */
function Escalation(): ReactNode {
  const say = useSay(playerTexts);
  const place = useRef<HTMLElement>(null);
  const contacts = useRun((state) => state.programme.scenario.organisation.contacts.length);
  const brought = useRun((state) => draftAt(state, HAND_OVER).covers.length);
  const before = useRef(brought);
  useEffect(() => {
    const isMore = brought > before.current;
    before.current = brought;
    if (!isMore) return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [brought]);
  if (contacts === 0) return null;
  return (
    <section
      ref={place}
      className={styles.escalate}
      tabIndex={-1}
      aria-label={say('drillEscalate')}
    >
      <EscalationDesk />
    </section>
  );
}
