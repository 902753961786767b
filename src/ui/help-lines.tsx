import { LifeBuoy } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './help-lines.module.css';
import { useSay } from './i18n/use-say.ts';
import { uiTexts } from './messages/catalogue.ts';

/**
 * Real help in Québec, for real people: shown before a distressing scene, during it and after it.
 * Numbers as the Association québécoise de prévention du suicide publishes them (all three services
 * day and night, in French and English); 9-8-8 exists but the ministry refers to 1 866 APPELLE.
 */
export function HelpLines(): ReactNode {
  const say = useSay(uiTexts);
  return (
    <aside className={styles.help} aria-label={say('helpTitle')}>
      <p className={styles.title}>
        <LifeBuoy aria-hidden="true" />
        {say('helpTitle')}
      </p>
      <ul className={styles.lines}>
        <li>
          <a href="tel:+18662773553">1 866 APPELLE (277-3553)</a>
          <span>{say('helpPhone')}</span>
        </li>
        <li>
          <a href="sms:535353">535353</a>
          <span>{say('helpText')}</span>
        </li>
        <li>
          <a href="https://suicide.ca" target="_blank" rel="noreferrer">
            suicide.ca
          </a>
          <span>{say('helpChat')}</span>
        </li>
        <li>
          <a href="tel:911">911</a>
          <span>{say('helpDanger')}</span>
        </li>
      </ul>
      <p className={styles.note}>{say('helpNote')}</p>
    </aside>
  );
}
