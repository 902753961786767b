import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { recordsTexts } from '../messages/catalogue.ts';
import styles from './class.module.css';
import type { ClassReading } from './class-reading.ts';

/** How far the reading has come, while it lasts. */
export function ReadingProgress(props: {
  readonly reading: ClassReading;
  readonly anonymous: boolean;
}): ReactNode {
  const { done, total, current } = props.reading;
  const say = useSay(recordsTexts);
  if (current === null) return null;
  const label = say('reading', { done, total });
  return (
    <div className={styles.reading}>
      <p>{label}</p>
      <progress aria-label={label} max={total} value={done} />
      {!props.anonymous && (
        <p className={styles.soft}>
          <bdi>{current}</bdi>
        </p>
      )}
    </div>
  );
}
