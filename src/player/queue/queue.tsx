import { type ReactNode, useMemo } from 'react';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useRun } from '../player-context.ts';
import styles from './queue.module.css';
import { QueueEntry } from './queue-entry.tsx';
import { targetsOf, type Waiting, waitingNow } from './waiting.ts';

/** What waits, longest first; what was there before the trainee came in stands apart. */
export function Queue(): ReactNode {
  const say = useSay(playerTexts);
  const waiting = useRun(waitingNow);
  const scenario = useRun((state) => state.programme.scenario);
  const isExam = useRun((state) => state.settings.mode === 'exam');
  // What is expected is nobody's business in an exam.
  const targets = useMemo(() => (isExam ? null : targetsOf(scenario)), [isExam, scenario]);
  const current = waiting.filter(({ since }) => since >= 0);
  const earlier = waiting.filter(({ since }) => since < 0);
  const list = (entries: readonly Waiting[]) => (
    <ol className={styles.list}>
      {entries.map((entry) => (
        <QueueEntry key={entry.item} waiting={entry} target={targets?.get(entry.item) ?? null} />
      ))}
    </ol>
  );
  return (
    <section className={styles.queue} aria-labelledby="queue-title">
      <header>
        <h2 id="queue-title">{say('queue')}</h2>
        <span className={styles.total}>{current.length}</span>
      </header>
      {current.length === 0 ? (
        <p className={styles.empty}>
          {say('queueEmpty')} {say('queueEmptyText')}
        </p>
      ) : (
        list(current)
      )}
      {earlier.length > 0 && (
        <Disclosure
          title={say('queueEarlier', { count: earlier.length })}
          className={styles.earlier ?? ''}
        >
          {list(earlier)}
        </Disclosure>
      )}
    </section>
  );
}
