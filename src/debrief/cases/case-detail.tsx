import type { ReactNode } from 'react';
import { hrefOfReplay } from '../../run/replay/address.ts';
import { msOf } from '../../scenario/duration.ts';
import { helpNeeded } from '../../scenario/help-needed.ts';
import { leverOfCase } from '../../scoring/overall/levers.ts';
import { HelpLines } from '../../ui/help-lines.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { useDebrief } from '../debrief-context.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import type { Case } from '../story/cases.ts';
import { wordsIn } from '../story/people.ts';
import { AimsList } from './aims-list.tsx';
import styles from './cases.module.css';
import { EvidenceList } from './evidence-list.tsx';
import { ItemQuote } from './item-quote.tsx';
import { ModelSide } from './model-side.tsx';
import { YourSide } from './your-side.tsx';

/** One case whole: what was said, what was asked of the trainee, what they did, what it earned. */
export function CaseDetail(props: { readonly due: Case; readonly repeated: boolean }): ReactNode {
  const { due, repeated } = props;
  const { story, reviewed } = useDebrief();
  const say = useSay(debriefTexts);
  const { language } = useLanguage();
  const { startsAt } = story.programme.scenario.clock;
  const lever = leverOfCase(reviewed.sheet, due.outcome);
  return (
    <div className={styles.detail}>
      {due.item !== undefined && <ItemQuote story={story} item={due.item} />}
      <Wanted due={due} />
      {due.expectation.danger && <HelpLines needed={helpNeeded([due.expectation])} />}
      <div className={styles.sides}>
        <YourSide due={due} />
        <ModelSide models={due.expectation.models} repeated={repeated} />
      </div>
      <AimsList due={due} />
      {lever !== null && (
        <p className={styles.lever}>
          <strong>{say('lever')}</strong> {lever.sentence[language]}
        </p>
      )}
      <Feedback due={due} />
      <p data-print="no">
        <a href={hrefOfReplay(story.run.id, due.at)}>{say('watchMoment')}</a>
      </p>
      <section className={styles.evidence}>
        <h4>{say('evidence')}</h4>
        <EvidenceList evidence={due.evidence} startsAt={startsAt} />
      </section>
    </div>
  );
}

function Wanted({ due }: { readonly due: Case }): ReactNode {
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const { expectation, outcome } = due;
  const wanted = (): string => {
    if (expectation.danger) return say('wantedDanger');
    if (expectation.needs === 'silence') return say('wantedSilence');
    const { target } = expectation;
    if (expectation.needs === 'settings') {
      return target === undefined
        ? say('wantedSettings')
        : say('wantedSettingsBy', { target: formats.duration(msOf(target)) });
    }
    return target === undefined
      ? say('wantedAnswer')
      : say('wantedAnswerBy', { target: formats.duration(msOf(target)) });
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
function Feedback({ due }: { readonly due: Case }): ReactNode {
  const { story } = useDebrief();
  const { language } = useLanguage();
  const { feedback } = due.expectation;
  const text = due.outcome.state === 'met' ? feedback.met : feedback.missed;
  if (text === undefined) return null;
  const shown = wordsIn(story.programme, text, language);
  return <p lang={LOCALES[shown.language]}>{shown.text}</p>;
}
