import { type ReactNode, useCallback, useMemo, useRef } from 'react';
import type { ItemId } from '../../engine/item.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import type { Channel } from '../../vocabulary/channel.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { isReplay, usePlayer, useRun, useScreen } from '../player-context.ts';
import styles from './feed.module.css';
import { NewItems } from './new-items.tsx';
import { ThreadCard } from './thread-card.tsx';
import type { Thread } from './threads.ts';
import { useAdmitted } from './use-admitted.ts';
import { useCurrent } from './use-current.ts';
import { useSought } from './use-sought.ts';

export interface FeedProps {
  readonly channel: Channel;
  readonly label: string;
  readonly threads: readonly Thread[];
  /** What to say where there is nothing. */
  readonly empty?: string;
}

const always = () => true;

/** Threads one under the other. What arrives never moves what is being read or written. */
export function Feed({ channel, label, threads, empty }: FeedProps): ReactNode {
  const say = useSay(playerTexts);
  const { store } = usePlayer();
  const feed = useRef<HTMLElement>(null);
  const order = useMemo(() => threads.flatMap(({ rows }) => rows.map(({ id }) => id)), [threads]);
  const isOwn = useCallback((id: ItemId) => store.getState().view.item(id)?.own !== null, [store]);
  // A replay is watched, not read at one's own pace: it shows all that was there at that second.
  const replayed = useRun(isReplay);
  const { shown, held, admitAll } = useAdmitted(feed, order, replayed ? always : isOwn);
  const sought = useScreen((state) => state.sought);
  useCurrent(feed);
  useSought(feed, held, admitAll);
  return (
    <section ref={feed} className={styles.feed} aria-label={label} data-channel={channel}>
      <NewItems held={held} onShow={admitAll} />
      {threads.length === 0 && (
        <EmptyState title={empty ?? say('feedEmpty')}>{say('feedEmptyText')}</EmptyState>
      )}
      {threads.map((thread) => (
        <ThreadCard
          key={thread.root}
          thread={thread}
          shown={shown}
          sought={sought?.item ?? null}
          look={channel === 'private' || channel === 'internal' ? 'bubble' : 'card'}
        />
      ))}
    </section>
  );
}
