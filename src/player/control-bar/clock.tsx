import type { ReactNode } from 'react';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useRun } from '../player-context.ts';
import styles from './control-bar.module.css';

const SECOND = 1000;

/** The time of day on the page, and what is left of it. Draws once a simulated second. */
export function Clock(): ReactNode {
  const say = useSay(playerTexts);
  const formats = useFormats();
  const startsAt = useRun((state) => state.programme.scenario.clock.startsAt);
  const now = useRun((state) => Math.floor(state.now / SECOND) * SECOND);
  const left = useRun(({ programme }) => programme.duration) - now;
  return (
    <div className={styles.clock} role="timer" aria-label={say('clockLabel')}>
      <span className={styles.time}>{formats.clock(startsAt, now)}</span>
      <span className={styles.left}>
        {left > 0 ? say('timeLeft', { left: formats.timecode(left) }) : say('timeUp')}
      </span>
    </div>
  );
}
