import { type ReactNode, useMemo, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import type { Channel } from '../../vocabulary/channel.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useRun, useScreen } from '../player-context.ts';
import styles from './queue.module.css';
import { QueueEntry } from './queue-entry.tsx';
import { QueueFilter } from './queue-filter.tsx';
import { itemsInHand, targetsTold } from './targets-told.ts';
import { byTimeLeft, type Targets, targetsOf, type Waiting } from './waiting.ts';
import { waitingNow } from './waiting-now.ts';

/** What waits, longest first; what was there before the trainee came in stands apart. */
export function Queue(): ReactNode {
  const say = useSay(playerTexts);
  const waiting = useRun(waitingNow);
  const targets = useTargets();
  const [channel, setChannel] = useState<Channel | null>(null);
  const [urgent, setUrgent] = useState(false);
  const all = waiting.filter(({ since }) => since >= 0);
  const earlier = waiting.filter(({ since }) => since < 0);
  const chosen = channel === null ? all : all.filter((one) => one.channel === channel);
  const current = urgent && targets !== null ? byTimeLeft(chosen, targets) : chosen;
  return (
    <section className={styles.queue} aria-labelledby="queue-title" data-queue>
      <header>
        <h2 id="queue-title">{say('queue')}</h2>
        <span className={styles.total}>{all.length}</span>
      </header>
      <QueueFilter
        waiting={all}
        channel={channel}
        onChannel={setChannel}
        {...(targets !== null && { urgent, onUrgent: setUrgent })}
      />
      {all.length === 0 ? (
        <p className={styles.empty}>
          {say('queueEmpty')} {say('queueEmptyText')}
        </p>
      ) : (
        <QueueList waiting={current} targets={targets} />
      )}
      {earlier.length > 0 && (
        <Disclosure
          title={say('queueEarlier', { count: earlier.length })}
          className={styles.earlier ?? ''}
        >
          <QueueList waiting={earlier} targets={targets} />
        </Disclosure>
      )}
    </section>
  );
}

/** When answers are due, as far as that is told; null where it is not, as in an exam. */
function useTargets(): Targets | null {
  const scenario = useRun((state) => state.programme.scenario);
  const isExam = useRun((state) => state.settings.mode === 'exam');
  const composing = useScreen((state) => state.composing);
  // One string of ids, so that a keystroke in a draft draws nothing again.
  const inHand = useRun(({ desk }) => itemsInHand(desk.drafts, composing).join(' '));
  return useMemo(
    () => (isExam ? null : targetsTold(targetsOf(scenario), new Set(inHand.split(' ')))),
    [isExam, scenario, inHand],
  );
}

/** Entries drawn at first, and how many more each time: nobody works through a crowd one by one. */
const STEP = 25;

function QueueList(props: {
  readonly waiting: readonly Waiting[];
  readonly targets: Targets | null;
}): ReactNode {
  const { waiting, targets } = props;
  const say = useSay(playerTexts);
  const [steps, setSteps] = useState(1);
  const drawn = waiting.slice(0, steps * STEP);
  const more = waiting.length - drawn.length;
  return (
    <>
      <ol className={styles.list}>
        {drawn.map((entry) => (
          <QueueEntry key={entry.item} waiting={entry} target={targets?.(entry) ?? null} />
        ))}
      </ol>
      {more > 0 && (
        <Button size="s" kind="quiet" onPress={() => setSteps(steps + 1)}>
          {say('queueMore', { count: more })}
        </Button>
      )}
    </>
  );
}
