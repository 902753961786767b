import { Download, Printer, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, LinkButton } from '../ui/button.tsx';
import { LOCALES } from '../ui/i18n/catalogue.ts';
import { useFormats } from '../ui/i18n/formats.ts';
import { useLanguage } from '../ui/i18n/language.ts';
import { useSay } from '../ui/i18n/use-say.ts';
import { OnAirLight } from '../ui/on-air-light.tsx';
import styles from './debrief-screen.module.css';
import { debriefTexts } from './messages/catalogue.ts';
import { wordsIn } from './story/people.ts';
import type { Story } from './story/story.ts';

const OUTCOMES = { good: 'outcomeGood', mixed: 'outcomeMixed', bad: 'outcomeBad' } as const;

export interface OutcomeHeaderProps {
  readonly story: Story;
  readonly onExport: () => void;
  readonly onPrint: () => void;
}

/** How the story ended, and what can be done with the run. */
export function OutcomeHeader({ story, onExport, onPrint }: OutcomeHeaderProps): ReactNode {
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const { programme, end, run } = story;
  const { scenario } = programme;
  const ending = scenario.endings.find(({ id }) => id === end.ending);
  const name = wordsIn(programme, scenario.title, language);
  const title = ending === undefined ? null : wordsIn(programme, ending.title, language);
  const text = ending === undefined ? null : wordsIn(programme, ending.text, language);
  const stopped = run.events.some((event) => event.type === 'runStopped');
  return (
    <header className={styles.header}>
      <p className={styles.kicker}>
        <OnAirLight state="off" />
        <span>{say('offAir', { time: formats.timeOfDay(scenario.clock.startsAt, end.now) })}</span>
      </p>
      <p className={styles.scenario} lang={LOCALES[name.language]}>
        {name.text}
        {ending !== undefined && ` · ${say(OUTCOMES[ending.outcome])}`}
      </p>
      <h1 lang={LOCALES[title?.language ?? language]}>{title?.text ?? say('noEnding')}</h1>
      {text !== null && (
        <p className={styles.lead} lang={LOCALES[text.language]}>
          {text.text}
        </p>
      )}
      {stopped && <p>{say('stoppedEarly')}</p>}
      <div className={styles.actions} data-print="no">
        <LinkButton kind="primary" href={`#/s/${scenario.id}`} icon={<RotateCcw />}>
          {say('playAgain')}
        </LinkButton>
        <Button icon={<Download />} onPress={onExport}>
          {say('exportRun')}
        </Button>
        <Button icon={<Printer />} onPress={onPrint}>
          {say('print')}
        </Button>
      </div>
    </header>
  );
}
