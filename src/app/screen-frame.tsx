import { type ReactNode, useEffect, useRef } from 'react';
import { useSay } from '../ui/i18n/use-say.ts';
import type { LampState } from '../ui/on-air-light.tsx';
import { Masthead } from './masthead.tsx';
import { appTexts } from './messages/catalogue.ts';
import styles from './screen-frame.module.css';

export interface ScreenFrameProps {
  /** Title of the document, before the product's name. */
  readonly title?: string | undefined;
  readonly lamp?: LampState;
  readonly children: ReactNode;
}

let shownBefore = false;

/**
 * Masthead, main part and foot of a screen. Going from one screen to another moves the focus to the
 * new one, as a browser does between pages; the first screen leaves it alone.
 */
export function ScreenFrame({ title, lamp = 'off', children }: ScreenFrameProps): ReactNode {
  const say = useSay(appTexts);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = title === undefined ? 'En ondes' : `${title} — En ondes`;
  }, [title]);
  useEffect(() => {
    if (shownBefore) main.current?.focus({ preventScroll: true });
    if (shownBefore) window.scrollTo(0, 0);
    shownBefore = true;
  }, []);
  return (
    <div className={styles.frame}>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {say('skip')}
      </button>
      <Masthead lamp={lamp} />
      <main ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.foot}>
        <p>{say('privacy')}</p>
      </footer>
    </div>
  );
}
