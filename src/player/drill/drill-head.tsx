import { type ReactNode, useEffect, useRef } from 'react';
import type { RunSettings } from '../../engine/run.ts';
import { FAMILY_TEXTS } from '../../ui/drill/family-texts.ts';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Select } from '../../ui/select.tsx';
import { Transport } from '../control-bar/transport.tsx';
import { Said } from '../desk/said.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import { useRun } from '../player-context.ts';
import { useShow } from '../words.ts';
import styles from './drill.module.css';

type Allowance = RunSettings['allowance'];

export interface DrillHeadProps {
  /** The tries of this sitting. */
  readonly sitting: ReactNode;
  /**
   * Begins the same drill anew with so much time: 1, 1.5 or 2 times its own, or none measured (null).
   * Null where whoever gave the link has decided.
   */
  readonly onAllowance: ((allowance: Allowance) => void) | null;
}

/** What is asked, in one line; the time that is left; how the sitting goes. */
export function DrillHead({ sitting, onAllowance }: DrillHeadProps): ReactNode {
  const say = useSay(playerTexts);
  const show = useShow();
  const { language } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, objectives, family } = useRun((state) => state.programme.scenario);
  const ended = useRun((state) => state.view.status === 'ended');
  const shown = show(title);
  useEffect(() => {
    // After the screen around it, which takes the focus when it appears; never from who writes already.
    const soon = setTimeout(() => {
      const isHere = heading.current?.closest('article')?.contains(document.activeElement) === true;
      if (!isHere) heading.current?.focus({ preventScroll: true });
    });
    return () => clearTimeout(soon);
  }, []);
  return (
    <header className={styles.head}>
      <div className={styles.asked}>
        <p className={styles.kicker}>
          {family === undefined
            ? say('drill')
            : say('drillOf', { family: FAMILY_TEXTS[family].name[language] })}
        </p>
        <h1
          ref={heading}
          tabIndex={-1}
          lang={LOCALES[shown.language]}
          aria-describedby="drill-objective"
        >
          {shown.text}
        </h1>
        <p id="drill-objective" className={styles.objective}>
          {objectives.slice(0, 1).map((text) => (
            <Said key={JSON.stringify(text)} text={text} />
          ))}
        </p>
      </div>
      <div className={styles.side}>
        {!ended && <Time onAllowance={onAllowance} />}
        {sitting}
      </div>
    </header>
  );
}

/** A quiet clock, a pause, and more time for whoever wants it. */
function Time({ onAllowance }: Pick<DrillHeadProps, 'onAllowance'>): ReactNode {
  const say = useSay(playerTexts);
  const allowance = useRun((state) => state.settings.allowance);
  const held = useRun((state) => state.view.status === 'paused');
  return (
    <div className={styles.time}>
      <Left />
      <Transport />
      {onAllowance !== null && (
        <Select<string>
          label={say('drillTime')}
          labelHidden
          options={ALLOWANCES.map((value) => ({
            value: String(value),
            label: say(nameOf(value), { times: value }),
          }))}
          value={String(allowance)}
          onChange={(wanted) =>
            onAllowance(ALLOWANCES.find((one) => String(one) === wanted) ?? null)
          }
        />
      )}
      {held && (
        <output className={styles.held}>
          <strong>{say('drillHeld')}</strong> {say('drillHeldText')}
        </output>
      )}
    </div>
  );
}

const ALLOWANCES: readonly Allowance[] = [1, 1.5, 2, null];

function nameOf(allowance: Allowance) {
  if (allowance === null) return 'drillTimeNone';
  return allowance === 1 ? 'drillTimeOnce' : 'drillTimeMore';
}

const SECOND = 1000;

/** Real time that is left, as it passes on the wall. */
function Left(): ReactNode {
  const say = useSay(playerTexts);
  const formats = useFormats();
  const left = useRun(({ programme, now, rate }) =>
    rate === null ? null : Math.ceil((programme.duration - now) / rate / SECOND) * SECOND,
  );
  if (left === null) return null;
  return (
    <p className={styles.left} role="timer">
      {say('drillLeft', { left: formats.timecode(Math.max(0, left)) })}
    </p>
  );
}
