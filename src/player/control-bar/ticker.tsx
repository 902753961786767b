import { ScrollText } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useTimeOfDay } from '../item/time-of-day.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useRun } from '../player-context.ts';
import { useShow } from '../words.ts';
import styles from './control-bar.module.css';

/** The latest stage direction, in a place of its own that is always there, so that it moves nothing. */
export function Ticker(): ReactNode {
  const say = useSay(playerTexts);
  const notices = useRun((state) => state.snapshot.notices);
  const day = useRun((state) => state.programme.scenario.clock.day);
  const [open, setOpen] = useState(false);
  const show = useShow();
  const timeOfDay = useTimeOfDay();
  const paused = useRun((state) => state.view.status === 'paused');
  const exam = useRun((state) => state.settings.mode === 'exam');
  const idle = paused ? (exam ? 'veiledTicker' : 'pausedText') : 'tickerQuiet';
  const last = notices.at(-1);
  const about = last?.text ?? day;
  const shown = paused || about === undefined ? null : show(about);
  return (
    <section className={styles.ticker} aria-label={say('ticker')}>
      {last !== undefined && !paused && <span className={styles.stamp}>{timeOfDay(last.at)}</span>}
      <p key={notices.length} {...(shown !== null && { lang: LOCALES[shown.language] })}>
        {shown?.text ?? say(idle)}
      </p>
      {notices.length > 1 && (
        <IconButton
          size="s"
          label={say('tickerOlder')}
          icon={<ScrollText />}
          onPress={() => setOpen(true)}
        />
      )}
      <Dialog open={open} onClose={() => setOpen(false)} title={say('ticker')}>
        <ol className={styles.directions}>
          {notices.map((notice) => {
            const words = show(notice.text);
            return (
              <li key={`${notice.at}/${words.text}`}>
                <span className={styles.stamp}>{timeOfDay(notice.at)}</span>
                <span lang={LOCALES[words.language]}>{words.text}</span>
              </li>
            );
          })}
        </ol>
      </Dialog>
    </section>
  );
}
