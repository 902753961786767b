import type { ReactNode } from 'react';
import { Avatar } from '../../ui/avatar.tsx';
import { classNames } from '../../ui/class-names.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { unreadNow } from '../channels/unread.ts';
import { ConversationComposer } from '../composer/conversation-composer.tsx';
import { useTimeOfDay } from '../item/time-of-day.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { usePeople } from '../people.ts';
import { useMoves, useRun, useScreen } from '../player-context.ts';
import { useShow } from '../words.ts';
import styles from './feed.module.css';
import { Feed } from './feed.tsx';
import { partnerOf } from './partner.ts';
import type { Thread } from './threads.ts';

export interface ConversationsProps {
  readonly label: string;
  readonly threads: readonly Thread[];
}

/** Private messages: whom one talks with, and the conversation in view. */
export function Conversations({ label, threads }: ConversationsProps): ReactNode {
  const say = useSay(playerTexts);
  const wanted = useScreen((state) => state.conversation);
  const chosen = threads.find(({ root }) => root === wanted) ?? threads[0];
  return (
    <>
      <header className={styles.head}>
        <h2>{label}</h2>
      </header>
      {chosen === undefined ? (
        <EmptyState title={say('feedEmpty')}>{say('feedEmptyText')}</EmptyState>
      ) : (
        <div className={styles.conversations}>
          <nav aria-label={say('conversations')}>
            <ul className={styles.people}>
              {threads.map((thread) => (
                <Partner key={thread.root} thread={thread} chosen={thread === chosen} />
              ))}
            </ul>
          </nav>
          <Conversation thread={chosen} />
        </div>
      )}
    </>
  );
}

function Conversation({ thread }: { readonly thread: Thread }): ReactNode {
  const say = useSay(playerTexts);
  const partner = useRun((state) => partnerOf(state.view, thread.root));
  const people = usePeople();
  if (partner === undefined) return null;
  const { name } = people(partner);
  const label = say('conversationWith', { name });
  return (
    <>
      <Feed key={thread.root} channel="private" label={label} threads={[thread]} />
      <ConversationComposer
        key={`${thread.root} composer`}
        name={name}
        messages={thread.rows.map(({ id }) => id)}
      />
    </>
  );
}

function Partner(props: { readonly thread: Thread; readonly chosen: boolean }): ReactNode {
  const { thread, chosen } = props;
  const say = useSay(playerTexts);
  const { showConversation } = useMoves();
  const partner = useRun((state) => partnerOf(state.view, thread.root));
  const last = useRun((state) => state.view.item(thread.rows.at(-1)?.id ?? thread.root));
  const unread = useRun((state) => {
    const waiting = unreadNow(state);
    return thread.rows.filter(({ id }) => waiting.has(id)).length;
  });
  const people = usePeople();
  const show = useShow();
  const timeOfDay = useTimeOfDay();
  if (partner === undefined || last === undefined) return null;
  const person = people(partner);
  return (
    <li>
      <button
        type="button"
        className={classNames(styles.partner, chosen && styles.chosen)}
        aria-current={chosen}
        onClick={() => showConversation(thread.root)}
      >
        <Avatar name={person.name} size="s" />
        <span className={styles.partnerName}>{person.name}</span>
        {unread > 0 && (
          <span className={styles.count}>
            <span aria-hidden="true">{unread}</span>
            <span className={styles.spoken}>{say('unread', { count: unread })}</span>
          </span>
        )}
        <span className={styles.partnerLast}>
          {timeOfDay(last.at)} · {show(last.text).text}
        </span>
      </button>
    </li>
  );
}
