import type { ReactNode } from 'react';
import { useSay } from '../../../ui/i18n/use-say.ts';
import { type PlayerText, playerTexts } from '../../messages/catalogue.ts';
import styles from './settings.module.css';

export interface SettingProps {
  /** The control itself. */
  readonly children: ReactNode;
  /** What it changes, in one line; none where the control says it. */
  readonly about?: string;
  /** What it has done so far in this run. */
  readonly tally: Extract<PlayerText, 'tallyHeld' | 'tallyPosts' | 'tallyMessages'>;
  readonly count: number;
}

/** A setting with what it changes and what it has done: one lives with what one sets. */
export function Setting({ children, about, tally, count }: SettingProps): ReactNode {
  const say = useSay(playerTexts);
  return (
    <div className={styles.setting}>
      {children}
      <p className={styles.effect}>
        {about !== undefined && `${about} `}
        <span data-done={count > 0}>{say(tally, { count })}</span>
      </p>
    </div>
  );
}
