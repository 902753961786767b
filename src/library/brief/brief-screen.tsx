import { ArrowLeft } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { msOf } from '../../scenario/duration.ts';
import { helpNeededIn } from '../../scenario/help-needed.ts';
import type { Text } from '../../scenario/schema/primitives.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { type ShownText, textIn } from '../../scenario/text.ts';
import { Button } from '../../ui/button.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { OnAirLight } from '../../ui/on-air-light.tsx';
import { realMinutes, soleLanguage } from '../card.ts';
import { libraryTexts } from '../messages/catalogue.ts';
import styles from './brief-screen.module.css';
import { type Choices, firstChoices } from './choices.ts';
import type { LinkReading } from './link.ts';
import { LinkProblems } from './link-note.tsx';
import { RunChoices } from './run-choices.tsx';
import { SceneWarnings } from './scene-warnings.tsx';

/** For whoever hands the exercise out; most people never open it. */
const ShareExercise = lazy(async () => ({
  default: (await import('./share/share-exercise.tsx')).ShareExercise,
}));

export interface BriefScreenProps {
  readonly scenario: Scenario;
  /** What the link that led here fixes. */
  readonly link: LinkReading;
  /** Address of the app, without any route. */
  readonly address: string;
  readonly onCopy: (text: string) => Promise<void>;
  /** Begins the run; the promise resolves once the player is on its way. */
  readonly onBegin: (choices: Choices) => Promise<void>;
}

/** The minute before going on air: what it is about, what may be hard, and how it will be played. */
export function BriefScreen(props: BriefScreenProps): ReactNode {
  const { scenario, link, onBegin } = props;
  const { locked } = link;
  const say = useSay(libraryTexts);
  const { language } = useLanguage();
  const [choices, setChoices] = useState(() => firstChoices(scenario, locked, language));
  const [state, setState] = useState<'ready' | 'going' | { readonly failed: string }>('ready');
  const shown = (text: Text): ShownText => textIn(text, language, soleLanguage(scenario.languages));
  const begin = (): void => {
    setState('going');
    onBegin(choices).catch((error: unknown) => setState({ failed: String(error) }));
  };
  return (
    <div className={styles.brief}>
      <a href="#/" className={styles.back}>
        <ArrowLeft aria-hidden="true" />
        {say('back')}
      </a>
      <header className={styles.header}>
        <Shown as="h1" text={shown(scenario.title)} />
        <Shown as="p" className={styles.lead} text={shown(scenario.summary)} />
        <LinkProblems problems={link.problems} />
      </header>
      <div className={styles.columns}>
        <div className={styles.story}>
          <Assignment scenario={scenario} choices={choices} shown={shown} />
          <SceneWarnings
            scenes={scenario.scenes}
            shown={shown}
            help={helpNeededIn(scenario)}
            skipped={choices.skipped}
            onChange={(skipped) => setChoices({ ...choices, skipped })}
          />
        </div>
        <section className={styles.console} aria-labelledby="console-title">
          <h2 id="console-title">{say('settings')}</h2>
          <RunChoices scenario={scenario} locked={locked} choices={choices} onChange={setChoices} />
          <div className={styles.door}>
            <OnAirLight state={state === 'going' ? 'on' : 'standby'} size="l" />
            <Button kind="air" busy={state === 'going'} onPress={begin} className={styles.go ?? ''}>
              {say(state === 'going' ? 'goingOnAir' : 'goOnAir')}
            </Button>
            {typeof state === 'object' && (
              <p role="alert" className={styles.failed}>
                {say('beginFailed')} — {state.failed}
              </p>
            )}
          </div>
        </section>
      </div>
      <Suspense>
        <ShareExercise
          scenario={scenario}
          settings={choices.settings}
          seed={choices.seed}
          address={props.address}
          onCopy={props.onCopy}
        />
      </Suspense>
    </div>
  );
}

function Assignment(props: {
  readonly scenario: Scenario;
  readonly choices: Choices;
  readonly shown: (text: Text) => ShownText;
}): ReactNode {
  const { scenario, choices, shown } = props;
  const say = useSay(libraryTexts);
  const formats = useFormats();
  const { clock, organisation } = scenario;
  const end = msOf(clock.duration);
  const rate = choices.settings.rate / (choices.settings.allowance ?? 1);
  return (
    <>
      <section className={styles.part}>
        <h2>{say('briefDesk', { name: shown(organisation.name).text })}</h2>
        <Shown as="p" text={shown(organisation.about)} />
      </section>
      <section className={styles.part}>
        <h2>{say('briefObjectives')}</h2>
        <ul className={styles.objectives}>
          {scenario.objectives.map((objective) => (
            <Shown key={shown(objective).text} as="li" text={shown(objective)} />
          ))}
        </ul>
      </section>
      <section className={styles.part}>
        <h2>{say('briefHow')}</h2>
        <p>
          {say('briefClock', {
            start: formats.timeOfDay(clock.startsAt, 0),
            simulated: formats.duration(end),
            minutes: realMinutes({ clock: { ...clock, rate } }),
            rate: formats.number(rate, { maximumFractionDigits: 1 }),
          })}{' '}
          {say('briefEnd', { end: formats.timeOfDay(clock.startsAt, end) })}
        </p>
        <p>{say('briefThink')}</p>
      </section>
    </>
  );
}

function Shown(props: {
  readonly as: 'h1' | 'p' | 'li';
  readonly text: ShownText;
  readonly className?: string | undefined;
}): ReactNode {
  const Tag = props.as;
  return (
    <Tag lang={LOCALES[props.text.language]} className={props.className}>
      {props.text.text}
    </Tag>
  );
}
