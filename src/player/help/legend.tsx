import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
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
          <span className={styles.stroke} data-sense={sense}>
            {say(title)}
          </span>
        </li>
      ))}
    </ul>
  );
}
