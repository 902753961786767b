import { memo, type ReactNode } from 'react';
import type { SimMs } from '../../engine/item.ts';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { CHANNEL_TEXTS } from '../channels/channel-texts.ts';
import { useTimeOfDay } from '../item/time-of-day.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { usePeople } from '../people.ts';
import { useMoves, useRun } from '../player-context.ts';
import { useShow } from '../words.ts';
import styles from './queue.module.css';
import type { Waiting } from './waiting.ts';

/** Ages are told to the quarter of a minute; they would flicker otherwise. */
const GRAIN = 15_000;

export interface QueueEntryProps {
  readonly waiting: Waiting;
  /** Simulated ms in which a first answer is good; null where that is not told. */
  readonly target: SimMs | null;
}

export const QueueEntry = memo(function QueueEntry(props: QueueEntryProps): ReactNode {
  const { waiting, target } = props;
  const say = useSay(playerTexts);
  const item = useRun((state) => state.view.item(waiting.item));
  const people = usePeople();
  const show = useShow();
  const { seek } = useMoves();
  if (item === undefined) return null;
  const words = show(item.text);
  return (
    <li>
      <button type="button" className={styles.entry} onClick={() => seek(item)}>
        <span className={styles.who}>{people(item.author).name}</span>
        <span className={styles.where}>{say(CHANNEL_TEXTS[item.channel].short)}</span>
        <span className={styles.words} lang={LOCALES[words.language]}>
          {words.text}
        </span>
        <Age since={waiting.since} target={target} />
        <Standing waiting={waiting} />
      </button>
    </li>
  );
});

function Age(props: { readonly since: SimMs; readonly target: SimMs | null }): ReactNode {
  const { since, target } = props;
  const say = useSay(playerTexts);
  const formats = useFormats();
  const age = useRun((state) => Math.max(0, Math.floor((state.now - since) / GRAIN) * GRAIN));
  const share = target === null ? 0 : Math.min(1, age / target);
  return (
    <span className={styles.age} data-late={target !== null && age >= target}>
      <span>
        {age === 0 ? say('queueNew') : say('queueWaits', { duration: formats.duration(age) })}
      </span>
      {target !== null && <span>{say('queueTarget', { duration: formats.duration(target) })}</span>}
      {target !== null && (
        <span aria-hidden="true" className={styles.track}>
          <span style={{ inlineSize: `${share * 100}%` }} />
        </span>
      )}
    </span>
  );
}

function Standing({ waiting }: { readonly waiting: Waiting }): ReactNode {
  const say = useSay(playerTexts);
  const timeOfDay = useTimeOfDay();
  const { escalated, promisedBy } = waiting;
  const broken = useRun((state) => promisedBy !== null && state.view.now > promisedBy);
  if (!escalated && promisedBy === null) return null;
  return (
    <span className={styles.standing}>
      {escalated && <span>{say('queueEscalated')}</span>}
      {promisedBy !== null && (
        <span data-late={broken}>
          {say(broken ? 'queueBroken' : 'queuePromised', { time: timeOfDay(promisedBy) })}
        </span>
      )}
    </span>
  );
}
