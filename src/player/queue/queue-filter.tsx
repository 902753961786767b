import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { Channel } from '../../vocabulary/channel.ts';
import { CHANNEL_TEXTS } from '../channels/channel-texts.ts';
import { playerTexts } from '../messages/catalogue.ts';
import styles from './queue.module.css';
import type { Waiting } from './waiting.ts';

export interface QueueFilterProps {
  readonly waiting: readonly Waiting[];
  /** The only channel shown; null for all. */
  readonly channel: Channel | null;
  readonly onChannel: (channel: Channel | null) => void;
  /** Whether what has the least time left comes first; left out where targets are not told. */
  readonly urgent?: boolean;
  readonly onUrgent?: (urgent: boolean) => void;
}

/** What of the queue is shown, and in what order. Absent while there is nothing to choose. */
export function QueueFilter(props: QueueFilterProps): ReactNode {
  const say = useSay(playerTexts);
  const { waiting, channel, onChannel, urgent, onUrgent } = props;
  const counts = new Map<Channel, number>();
  for (const one of waiting) counts.set(one.channel, (counts.get(one.channel) ?? 0) + 1);
  if (waiting.length < 2) return null;
  const isMixed = counts.size > 1 || channel !== null;
  return (
    <fieldset className={styles.filter} aria-label={say('queueFilter')}>
      {isMixed && (
        <>
          <Chip pressed={channel === null} onPress={() => onChannel(null)}>
            {say('queueAll')}
          </Chip>
          {[...counts].map(([one, count]) => (
            <Chip key={one} pressed={channel === one} onPress={() => onChannel(one)}>
              <VisuallyHidden>{say('queueOnly')}</VisuallyHidden> {say(CHANNEL_TEXTS[one].short)}{' '}
              {count}
            </Chip>
          ))}
        </>
      )}
      {onUrgent !== undefined && (
        <Chip pressed={urgent === true} onPress={() => onUrgent(urgent !== true)}>
          {say('queueUrgent')}
        </Chip>
      )}
    </fieldset>
  );
}

function Chip(props: {
  readonly children: ReactNode;
  readonly pressed: boolean;
  readonly onPress: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={props.pressed}
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}
