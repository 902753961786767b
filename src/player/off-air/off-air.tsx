import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { OnAirLight } from '../../ui/on-air-light.tsx';
import { LanguageKey } from '../control-bar/language-key.tsx';
import { useTimeOfDay } from '../item/time-of-day.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useRun } from '../player-context.ts';
import { useShow } from '../words.ts';
import styles from './off-air.module.css';

export interface OffAirProps {
  readonly onFinished: () => void;
  readonly onLeave: () => void;
}

/** The lamp goes out: how the story ended, then the debrief. */
export function OffAir({ onFinished, onLeave }: OffAirProps): ReactNode {
  const say = useSay(playerTexts);
  const show = useShow();
  const timeOfDay = useTimeOfDay();
  const heading = useRef<HTMLHeadingElement>(null);
  const now = useRun((state) => state.view.now);
  const ending = useRun((state) =>
    state.programme.scenario.endings.find(({ id }) => id === state.view.ending),
  );
  useEffect(() => heading.current?.focus(), []);
  const title = ending === undefined ? null : show(ending.title);
  const text = ending === undefined ? null : show(ending.text);
  return (
    <main className={styles.offAir} data-theme="dark">
      <div className={styles.lamp}>
        <OnAirLight state="off" size="l" />
        <LanguageKey />
      </div>
      <p className={styles.when}>
        {say('offAirTitle')} · {timeOfDay(now)}
      </p>
      <h1 ref={heading} tabIndex={-1} {...(title !== null && { lang: LOCALES[title.language] })}>
        {title === null ? say('offAirTitle') : title.text}
      </h1>
      {text !== null && (
        <p className={styles.text} lang={LOCALES[text.language]}>
          {text.text}
        </p>
      )}
      <div className={styles.ways}>
        <Button kind="primary" onPress={onFinished}>
          {say('toDebrief')}
        </Button>
        <Button kind="quiet" onPress={onLeave}>
          {say('toProgramme')}
        </Button>
      </div>
    </main>
  );
}
