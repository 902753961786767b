import type { ReactNode } from 'react';
import { msOf } from '../../scenario/duration.ts';
import type { ModelReply } from '../../scenario/schema/expectation.ts';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { debriefTexts } from '../messages/catalogue.ts';
import type { Case } from '../story/cases.ts';
import { wordsIn } from '../story/people.ts';
import type { Story, Utterance } from '../story/story.ts';
import styles from './cases.module.css';
import { EvidenceList } from './evidence-list.tsx';
import { ItemQuote } from './item-quote.tsx';
import { marksOf } from './marks.ts';

const STATES = { met: 'stateMet', partly: 'statePartly', missed: 'stateMissed' } as const;
const TONES: Readonly<Record<keyof typeof STATES, BadgeTone>> = {
  met: 'good',
  partly: 'info',
  missed: 'wait',
};

export interface CaseCardProps {
  readonly story: Story;
  readonly due: Case;
  /** What would have raised this reply most, if anything would. */
  readonly lever: string | null;
}

/** One message: what was said, what was asked of the trainee, what they did, and what it earned. */
export function CaseCard({ story, due, lever }: CaseCardProps): ReactNode {
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const { scenario } = story.programme;
  const { startsAt } = scenario.clock;
  const title = wordsIn(story.programme, due.expectation.title, language);
  const { state } = due.outcome;
  return (
    <article className={styles.case}>
      <header className={styles.caseHead}>
        <p className={styles.time}>{formats.timeOfDay(startsAt, due.at)}</p>
        <h3 lang={LOCALES[title.language]}>{title.text}</h3>
        {state !== 'notDue' && <Badge tone={TONES[state]}>{say(STATES[state])}</Badge>}
      </header>
      <div className={styles.caseBody}>
        {due.item !== undefined && <ItemQuote story={story} item={due.item} />}
        <Wanted due={due} />
        <div className={styles.sides}>
          <YourSide story={story} due={due} />
          <ModelSide story={story} models={due.expectation.models} />
        </div>
        {lever !== null && (
          <p className={styles.lever}>
            <strong>{say('lever')}</strong> {lever}
          </p>
        )}
        <Feedback story={story} due={due} />
        <Disclosure title={say('evidence')} level={4}>
          <EvidenceList evidence={due.evidence} startsAt={startsAt} />
        </Disclosure>
      </div>
    </article>
  );
}

function Wanted({ due }: { readonly due: Case }): ReactNode {
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const { expectation, outcome } = due;
  const wanted = (): string => {
    if (expectation.danger) return say('wantedDanger');
    if (expectation.needs === 'silence') return say('wantedSilence');
    return expectation.target === undefined
      ? say('wantedAnswer')
      : say('wantedAnswerBy', { target: formats.duration(msOf(expectation.target)) });
  };
  return (
    <p className={styles.wanted}>
      {wanted()}{' '}
      {outcome.firstAnswer !== null &&
        say('takenIn', { taken: formats.duration(outcome.firstAnswer) })}
    </p>
  );
}

function YourSide({ story, due }: { readonly story: Story; readonly due: Case }): ReactNode {
  const say = useSay(debriefTexts);
  const names = useNames();
  const formats = useFormats();
  const deeds = due.item === undefined ? [] : story.end.deeds(due.item.id);
  const wordless = deeds
    .filter((deed) => deed.own === null)
    .map((deed) => names.action(deed.action));
  return (
    <section className={styles.side}>
      <h4>{say('you')}</h4>
      {due.said.length === 0 && <p className={styles.soft}>{say('youSilent')}</p>}
      {due.said.map((said) => (
        <YourWords key={said.event} story={story} due={due} said={said} />
      ))}
      {wordless.length > 0 && (
        <p className={styles.soft}>
          {say('youDid', { deeds: formats.list([...new Set(wordless)]) })}
        </p>
      )}
    </section>
  );
}

function YourWords(props: {
  readonly story: Story;
  readonly due: Case;
  readonly said: Utterance;
}): ReactNode {
  const { story, due, said } = props;
  const names = useNames();
  const formats = useFormats();
  const { language } = useLanguage();
  const { startsAt } = story.programme.scenario.clock;
  const spoken = said.reading.tone.language ?? story.run.settings.language;
  return (
    <div>
      <p className={styles.soft}>
        {formats.timeOfDay(startsAt, said.at)} · {names.action(said.action)}
      </p>
      <blockquote className={styles.words}>
        <MarkedText
          text={said.text}
          language={spoken}
          marks={marksOf(due.evidence, said.event, said.text, language)}
        />
      </blockquote>
    </div>
  );
}

function ModelSide({
  story,
  models,
}: {
  readonly story: Story;
  readonly models: readonly ModelReply[];
}): ReactNode {
  const say = useSay(debriefTexts);
  const best = models.find((model) => model.quality === 'exemplary');
  const mistake = models.find((model) => model.quality !== 'exemplary');
  if (best === undefined && mistake === undefined) return null;
  return (
    <section className={styles.side}>
      {best !== undefined && (
        <>
          <h4>{say('model')}</h4>
          <Model story={story} model={best} />
        </>
      )}
      {mistake !== undefined && (
        <Disclosure title={say('typicalMistake')} level={4}>
          <Model story={story} model={mistake} />
        </Disclosure>
      )}
    </section>
  );
}

function Model({ story, model }: { readonly story: Story; readonly model: ModelReply }): ReactNode {
  const say = useSay(debriefTexts);
  const names = useNames();
  const { language } = useLanguage();
  const text = wordsIn(story.programme, model.text, language);
  const why = model.why === undefined ? null : wordsIn(story.programme, model.why, language);
  return (
    <div>
      <p className={styles.soft}>{names.action(model.action)}</p>
      <blockquote className={styles.words}>
        <MarkedText text={text.text} language={text.language} marks={[]} />
      </blockquote>
      {why !== null && (
        <p className={styles.soft} lang={LOCALES[why.language]}>
          <strong>{say('modelWhy')}</strong> {why.text}
        </p>
      )}
    </div>
  );
}

/** What the author of the scenario says about how it went. */
function Feedback({ story, due }: { readonly story: Story; readonly due: Case }): ReactNode {
  const { language } = useLanguage();
  const { feedback } = due.expectation;
  const text = due.outcome.state === 'met' ? feedback.met : feedback.missed;
  if (text === undefined) return null;
  const shown = wordsIn(story.programme, text, language);
  return <p lang={LOCALES[shown.language]}>{shown.text}</p>;
}
