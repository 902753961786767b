import type { ReactNode } from 'react';
import { msOf } from '../../scenario/duration.ts';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { HelpLines } from '../../ui/help-lines.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import type { Case } from '../story/cases.ts';
import { wordsIn } from '../story/people.ts';
import type { Story } from '../story/story.ts';
import styles from './cases.module.css';
import { EvidenceList } from './evidence-list.tsx';
import { ItemQuote } from './item-quote.tsx';
import { ModelSide, YourSide } from './sides.tsx';

const STATES = { met: 'stateMet', partly: 'statePartly', missed: 'stateMissed' } as const;
const TONES: Readonly<Record<keyof typeof STATES, BadgeTone>> = {
  met: 'good',
  partly: 'info',
  missed: 'wait',
};

export interface CaseCardProps {
  readonly story: Story;
  readonly due: Case;
  /** What would have raised it most, if anything would. */
  readonly lever: string | null;
  /** True where an earlier card shows the same models. */
  readonly repeated: boolean;
}

/** One message: what was said, what was asked of the trainee, what they did, and what it earned. */
export function CaseCard({ story, due, lever, repeated }: CaseCardProps): ReactNode {
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
        {due.expectation.danger && <HelpLines />}
        <div className={styles.sides}>
          <YourSide story={story} due={due} />
          <ModelSide story={story} models={due.expectation.models} repeated={repeated} />
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

/** What the author of the scenario says about how it went. */
function Feedback({ story, due }: { readonly story: Story; readonly due: Case }): ReactNode {
  const { language } = useLanguage();
  const { feedback } = due.expectation;
  const text = due.outcome.state === 'met' ? feedback.met : feedback.missed;
  if (text === undefined) return null;
  const shown = wordsIn(story.programme, text, language);
  return <p lang={LOCALES[shown.language]}>{shown.text}</p>;
}
