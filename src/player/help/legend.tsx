import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { StrokeSample } from '../../ui/tone/underlines.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import styles from './help.module.css';
import { GROUPS } from './note-list.tsx';

/** What the underlines mean, before there are any. */
export function Legend(): ReactNode {
  const say = useSay(playerTexts);
  return (
    <ul className={styles.legend} aria-hidden="true">
      {GROUPS.map(([sense, title]) => (
        <li key={sense}>
          <StrokeSample sense={sense}>{say(title)}</StrokeSample>
        </li>
      ))}
    </ul>
  );
}
