import { Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { msOf } from '../scenario/duration.ts';
import { textIn } from '../scenario/text.ts';
import type { RunSummary } from '../storage/run-record.ts';
import { LinkButton } from '../ui/button.tsx';
import { LOCALES } from '../ui/i18n/catalogue.ts';
import { useFormats } from '../ui/i18n/formats.ts';
import { useLanguage } from '../ui/i18n/language.ts';
import { useSay } from '../ui/i18n/use-say.ts';
import { type Card, soleLanguage } from './card.ts';
import { libraryTexts } from './messages/catalogue.ts';
import styles from './unfinished-runs.module.css';

export interface UnfinishedRunsProps {
  readonly runs: readonly RunSummary[];
  /** The card of a run's scenario, when it is still on the programme. */
  readonly cardFor: (scenarioId: string) => Card | undefined;
}

/** Runs left before their end: each can be taken up at the same second. */
export function UnfinishedRuns({ runs, cardFor }: UnfinishedRunsProps): ReactNode {
  return (
    <ul className={styles.list}>
      {runs.map((run) => (
        <li key={run.header.id}>
          <Unfinished run={run} card={cardFor(run.header.scenarioId)} />
        </li>
      ))}
    </ul>
  );
}

function Unfinished({
  run,
  card,
}: {
  readonly run: RunSummary;
  readonly card: Card | undefined;
}): ReactNode {
  const say = useSay(libraryTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const { now } = run.progress;
  const sole = card === undefined ? run.header.settings.language : soleLanguage(card.languages);
  const title = textIn(run.header.title, language, sole);
  const time =
    card === undefined ? formats.timecode(now) : formats.timeOfDay(card.clock.startsAt, now);
  const left = card === undefined ? null : formats.duration(msOf(card.clock.duration) - now);
  return (
    <article className={styles.run}>
      <span className={styles.clock}>
        {card === undefined ? formats.timecode(now) : formats.clock(card.clock.startsAt, now)}
      </span>
      <div className={styles.words}>
        <h3 className={styles.title} lang={LOCALES[title.language]}>
          {title.text}
        </h3>
        <p className={styles.stopped}>
          {left === null ? say('stoppedAtUntimed', { time }) : say('stoppedAt', { time, left })}
        </p>
      </div>
      <LinkButton
        href={`#/run/${run.header.id}`}
        kind="air"
        icon={<Play />}
        label={say('resumeNamed', { title: title.text, time })}
      >
        {say('resume')}
      </LinkButton>
    </article>
  );
}
