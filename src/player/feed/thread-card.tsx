import { type ReactNode, useState } from 'react';
import type { ItemId } from '../../engine/item.ts';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { ItemCard } from '../item/item-card.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import styles from './feed.module.css';
import type { Row, Thread } from './threads.ts';

/** Answers drawn at first, and how many more each time. All of a crowd's would slow the page down. */
const STEP = 60;

export interface ThreadCardProps {
  readonly thread: Thread;
  /** Items that may be shown. */
  readonly shown: ReadonlySet<ItemId>;
  /** An item that must be among those drawn. */
  readonly sought: ItemId | null;
  readonly look: 'card' | 'bubble';
}

/** A thread: what starts it, then its answers, of which the older ones come on request. */
export function ThreadCard({ thread, shown, sought, look }: ThreadCardProps): ReactNode {
  const say = useSay(playerTexts);
  const [steps, setSteps] = useState(1);
  const rows = thread.rows.filter(({ id }) => shown.has(id));
  if (!shown.has(thread.root)) return null;
  const isChat = look === 'bubble';
  const head = isChat ? [] : rows.slice(0, 1);
  const answers = isChat ? rows : rows.slice(1);
  const needed = stepsToReach(answers, sought);
  if (needed > steps) setSteps(needed);
  const drawn = answers.slice(-steps * STEP);
  const earlier = answers.length - drawn.length;
  return (
    <div className={styles.thread}>
      {head.map((row) => (
        <ItemCard key={row.id} {...row} look={look} />
      ))}
      {earlier > 0 && (
        <Button size="s" kind="quiet" onPress={() => setSteps(steps + 1)}>
          {say('showEarlier', { count: earlier })}
        </Button>
      )}
      {drawn.map((row) => (
        <ItemCard key={row.id} {...row} look={look} />
      ))}
    </div>
  );
}

/** How many steps back it takes to draw a row; none for a row that is not there. */
export function stepsToReach(rows: readonly Row[], sought: ItemId | null): number {
  const place = rows.findIndex(({ id }) => id === sought);
  return place === -1 ? 0 : Math.ceil((rows.length - place) / STEP);
}
