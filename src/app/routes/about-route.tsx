import type { ReactNode } from 'react';
import { HelpLines } from '../../ui/help-lines.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { OnAirLight } from '../../ui/on-air-light.tsx';
import { appTexts } from '../messages/catalogue.ts';
import { ScreenFrame } from '../screen-frame.tsx';
import styles from './about-route.module.css';

export function AboutRoute(): ReactNode {
  const say = useSay(appTexts);
  return (
    <ScreenFrame title={say('about')}>
      <article className={styles.about}>
        <OnAirLight state="standby" size="l" />
        <h1>{say('aboutTitle')}</h1>
        <p className={styles.lead}>{say('aboutLead')}</p>
        <h2>{say('aboutScoreTitle')}</h2>
        <p>{say('aboutScore')}</p>
        <h2>{say('aboutDataTitle')}</h2>
        <p>{say('aboutData')}</p>
        {isKeptHere() && <p>{say('aboutOffline')}</p>}
        <h2>{say('aboutHelpTitle')}</h2>
        <p>{say('aboutHelp')}</p>
        <HelpLines />
        <p className={styles.makers}>{say('aboutMakers')}</p>
      </article>
    </ScreenFrame>
  );
}

/** A page that a service worker brought is one that it can bring again. */
function isKeptHere(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
}
