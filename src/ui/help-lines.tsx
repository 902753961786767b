import { LifeBuoy } from 'lucide-react';
import type { ReactNode } from 'react';
import type { HelpNeeded } from '../vocabulary/help.ts';
import styles from './help-lines.module.css';
import { useSay } from './i18n/use-say.ts';
import { type UiText, uiTexts } from './messages/catalogue.ts';

/** A number or address, where it leads, and what it is. */
type Line = readonly [shown: string, href: string, text: UiText];

const EMERGENCY: Line = ['911', 'tel:911', 'helpDanger'];

/**
 * Numbers as the Association québécoise de prévention du suicide publishes them (all three services
 * day and night, in French and English); 9-8-8 exists but the ministry refers to 1 866 APPELLE. For
 * danger to health, those of the Gouvernement du Québec: 911, and Info-Santé 811 at any hour.
 */
const LINES: Readonly<Record<HelpNeeded, readonly Line[]>> = {
  distress: [
    ['1 866 APPELLE (277-3553)', 'tel:+18662773553', 'helpPhone'],
    ['535353', 'sms:535353', 'helpText'],
    ['suicide.ca', 'https://suicide.ca', 'helpChat'],
    EMERGENCY,
  ],
  danger: [EMERGENCY, ['811', 'tel:811', 'helpHealth']],
};

/** Real help in Québec, for real people: shown before a hard scene, during it and after it. */
export function HelpLines({ needed = 'distress' }: { readonly needed?: HelpNeeded }): ReactNode {
  const say = useSay(uiTexts);
  return (
    <aside className={styles.help} aria-label={say('helpTitle')}>
      <p className={styles.title}>
        <LifeBuoy aria-hidden="true" />
        {say('helpTitle')}
      </p>
      <ul className={styles.lines}>
        {LINES[needed].map(([shown, href, text]) => (
          <li key={href}>
            <a
              href={href}
              {...(href.startsWith('https') && { target: '_blank', rel: 'noreferrer' })}
            >
              {shown}
            </a>
            <span>{say(text)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{say('helpNote')}</p>
    </aside>
  );
}
