import { ArrowLeftRight, History, Printer, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, LinkButton } from '../../ui/button.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Notice } from '../../ui/notice.tsx';
import { OnAirLight } from '../../ui/on-air-light.tsx';
import { useDebrief } from '../debrief-context.ts';
import { type Export, ExportMenu } from '../export/export-menu.tsx';
import { debriefTexts } from '../messages/catalogue.ts';
import { StartReview } from '../review/review-bar.tsx';
import { wordsIn } from '../story/people.ts';
import { useKeeping } from '../use-keeping.ts';
import styles from './opening.module.css';
import { Stopped } from './stopped.tsx';

const OUTCOMES = { good: 'outcomeGood', mixed: 'outcomeMixed', bad: 'outcomeBad' } as const;

/** How the story ended; above it, where somebody stopped it before. */
export function Outcome(): ReactNode {
  const { story } = useDebrief();
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const { programme, end } = story;
  const { scenario } = programme;
  const ending = scenario.endings.find(({ id }) => id === end.ending);
  const name = wordsIn(programme, scenario.title, language);
  const title = ending === undefined ? null : wordsIn(programme, ending.title, language);
  const text = ending === undefined ? null : wordsIn(programme, ending.text, language);
  return (
    <header className={styles.header}>
      <p className={styles.kicker}>
        <OnAirLight state="off" />
        <span>{say('offAir', { time: formats.timeOfDay(scenario.clock.startsAt, end.now) })}</span>
        <span lang={LOCALES[name.language]} className={styles.scenario}>
          {name.text}
          {ending !== undefined && ` · ${say(OUTCOMES[ending.outcome])}`}
        </span>
      </p>
      <Stopped />
      <h1 lang={LOCALES[title?.language ?? language]}>{title?.text ?? say('noEnding')}</h1>
      {text !== null && (
        <p className={styles.lead} lang={LOCALES[text.language]}>
          {text.text}
        </p>
      )}
    </header>
  );
}

/** What can be done with the run: play it again, watch it again, correct it, take it away. */
export function Actions(props: {
  readonly onExport: (what: Export) => Promise<void>;
  readonly onPrint: () => void;
  readonly onCorrect: (author: string) => void;
}): ReactNode {
  const { story, corrector } = useDebrief();
  const say = useSay(debriefTexts);
  const { run, programme } = story;
  const [making, follow] = useKeeping();
  return (
    <div className={styles.actions} data-print="no">
      <LinkButton
        kind="primary"
        size="s"
        href={`#/s/${programme.scenario.id}`}
        icon={<RotateCcw />}
      >
        {say('playAgain')}
      </LinkButton>
      <LinkButton size="s" href={`#/run/${run.id}/replay`} icon={<History />}>
        {say('watchAgain')}
      </LinkButton>
      <LinkButton size="s" href={`#/compare/${run.id}`} icon={<ArrowLeftRight />}>
        {say('compareWith')}
      </LinkButton>
      <ExportMenu onExport={(what) => void follow(props.onExport(what))} />
      <Button size="s" icon={<Printer />} onPress={props.onPrint}>
        {say('print')}
      </Button>
      {corrector === null && <StartReview onStart={props.onCorrect} />}
      {typeof making === 'object' && (
        <Notice tone="danger">{say('exportFailed', { message: making.failed })}</Notice>
      )}
    </div>
  );
}
