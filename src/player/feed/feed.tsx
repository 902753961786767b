import { type ReactNode, useCallback, useMemo, useRef } from 'react';
import type { ItemId } from '../../engine/item.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import type { Channel } from '../../vocabulary/channel.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { isReplay, usePlayer, useRun, useScreen } from '../player-context.ts';
import styles from './feed.module.css';
import { MoreKey } from './more-key.tsx';
import { NewItems } from './new-items.tsx';
import { ThreadCard } from './thread-card.tsx';
import type { Thread } from './threads.ts';
import { useAdmitted } from './use-admitted.ts';
import { useCurrent } from './use-current.ts';
import { useSought } from './use-sought.ts';
import { useStretch } from './use-stretch.ts';

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
  const { held, admitAll } = useAdmitted(feed, order, replayed ? always : isOwn);
  const waiting = useMemo(() => new Set(held), [held]);
  const sought = useScreen((state) => state.sought?.item ?? null);
  const drawn = useDrawnThreads(threads, waiting, sought);
  useCurrent(feed);
  useSought(feed, held, admitAll);
  return (
    <section ref={feed} className={styles.feed} aria-label={label} data-channel={channel}>
      <NewItems held={held} onShow={admitAll} />
      {threads.length === 0 && (
        <EmptyState title={empty ?? say('feedEmpty')}>{say('feedEmptyText')}</EmptyState>
      )}
      <MoreKey way="later" count={drawn.newer} onPress={drawn.showNewer} />
      {drawn.threads.map((thread) => (
        <ThreadCard
          key={thread.root}
          thread={thread}
          held={waiting}
          sought={sought}
          look={channel === 'private' || channel === 'internal' ? 'bubble' : 'card'}
        />
      ))}
      <MoreKey way="earlier" count={drawn.older} onPress={drawn.showOlder} />
    </section>
  );
}

/** Threads stand newest first: of many, the newest are drawn, and the older ones on request. */
function useDrawnThreads(
  threads: readonly Thread[],
  held: ReadonlySet<ItemId>,
  sought: ItemId | null,
) {
  const oldestFirst = useMemo(
    () => threads.filter(({ root }) => !held.has(root)).toReversed(),
    [threads, held],
  );
  const roots = useMemo(() => oldestFirst.map(({ root }) => ({ id: root })), [oldestFirst]);
  const home = useMemo(
    () => threads.find(({ rows }) => sought !== null && rows.some(({ id }) => id === sought)),
    [threads, sought],
  );
  const { from, to, showEarlier, showLater } = useStretch(roots, home?.root ?? null);
  return {
    threads: oldestFirst.slice(from, to).toReversed(),
    newer: roots.length - to,
    older: from,
    showNewer: showLater,
    showOlder: showEarlier,
  };
}
