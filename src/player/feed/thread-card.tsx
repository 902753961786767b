import type { ReactNode } from 'react';
import type { ItemId } from '../../engine/item.ts';
import { ItemCard } from '../item/item-card.tsx';
import styles from './feed.module.css';
import { MoreKey } from './more-key.tsx';
import type { Thread } from './threads.ts';
import { useStretch } from './use-stretch.ts';

export interface ThreadCardProps {
  readonly thread: Thread;
  /** Items that may not be shown yet. */
  readonly held: ReadonlySet<ItemId>;
  /** An item that must be among those drawn. */
  readonly sought: ItemId | null;
  readonly look: 'card' | 'bubble';
}

/** A thread: what starts it, then its answers, of which the older ones come on request. */
export function ThreadCard({ thread, held, sought, look }: ThreadCardProps): ReactNode {
  const rows = held.size === 0 ? thread.rows : thread.rows.filter(({ id }) => !held.has(id));
  const head = look === 'bubble' ? [] : rows.slice(0, 1);
  const answers = rows.slice(head.length);
  const { from, to, showEarlier, showLater } = useStretch(answers, sought);
  if (held.has(thread.root)) return null;
  return (
    <div className={styles.thread}>
      {head.map((row) => (
        <ItemCard key={row.id} {...row} look={look} />
      ))}
      <MoreKey way="earlier" count={from} onPress={showEarlier} />
      {answers.slice(from, to).map((row) => (
        <ItemCard key={row.id} {...row} look={look} />
      ))}
      <MoreKey way="later" count={answers.length - to} onPress={showLater} />
    </div>
  );
}
