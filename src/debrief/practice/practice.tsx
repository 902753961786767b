import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { scoresByKind } from '../../scoring/overall/by-kind.ts';
import { lessonsOf } from '../../scoring/overall/lessons.ts';
import { LinkButton } from '../../ui/button.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { useDebrief } from '../debrief-context.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import { LessonTitle } from '../overview/next-time.tsx';
import { wordsIn } from '../story/people.ts';
import { drillsFor } from './drills-for.ts';
import type { OtherDrill, Others } from './others.ts';
import styles from './practice.module.css';

/** Kinds of message below this score are worth working on. */
const WEAK = 70;
const MOST_KINDS = 3;

/** What to work on, how, and where. */
export function Practice({ others }: { readonly others: Others }): ReactNode {
  const { reviewed } = useDebrief();
  const say = useSay(debriefTexts);
  const lessons = lessonsOf(reviewed.sheet);
  return (
    <>
      <dl className={styles.advice}>
        {lessons.map((lesson) => (
          <div key={`${lesson.topic} ${lesson.scale ?? ''}`}>
            <dt>
              <LessonTitle lesson={lesson} />
            </dt>
            <dd>{say(`practise_${lesson.topic}`)}</dd>
          </div>
        ))}
      </dl>
      <WeakKinds />
      <Drills drills={drillsFor(lessons, others.drills)} />
      <Where others={others} />
    </>
  );
}

function WeakKinds(): ReactNode {
  const { reviewed } = useDebrief();
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const weak = scoresByKind(reviewed.sheet)
    .flatMap(({ kind, due, overall }) =>
      overall !== null && overall < WEAK ? [{ kind, due, overall }] : [],
    )
    .sort((a, b) => a.overall - b.overall)
    .slice(0, MOST_KINDS);
  if (weak.length === 0) return null;
  return (
    <section className={styles.kinds}>
      <h3>{say('practiseKinds')}</h3>
      <ul>
        {weak.map(({ kind, due, overall }) => (
          <li key={kind}>
            {say('practiseKind', { kind: say(`kind_${kind}`), score: formats.score(overall), due })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Drills({ drills }: { readonly drills: readonly OtherDrill[] }): ReactNode {
  const { story } = useDebrief();
  const say = useSay(debriefTexts);
  const { language } = useLanguage();
  if (drills.length === 0) return null;
  return (
    <section className={styles.where} data-print="no">
      <h3>{say('practiseDrills')}</h3>
      <ul>
        {drills.map(({ id, title }) => {
          const name = wordsIn(story.programme, title, language);
          return (
            <li key={id}>
              <a href={`#/s/${id}`} lang={LOCALES[name.language]}>
                {name.text}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Where({ others }: { readonly others: Others }): ReactNode {
  const { story } = useDebrief();
  const say = useSay(debriefTexts);
  const { language } = useLanguage();
  return (
    <section className={styles.where} data-print="no">
      <h3>{say('practiseScenarios')}</h3>
      <p>
        <LinkButton href={`#/s/${story.programme.scenario.id}`} icon={<RotateCcw />}>
          {say('practiseAgain')}
        </LinkButton>
      </p>
      <ul>
        {others.scenarios.map(({ id, title, summary, minutes }) => {
          const name = wordsIn(story.programme, title, language);
          return (
            <li key={id}>
              <a href={`#/s/${id}`} lang={LOCALES[name.language]}>
                {name.text}
              </a>{' '}
              <span className={styles.soft}>{say('practiseMinutes', { minutes })}</span>
              <p className={styles.soft}>{wordsIn(story.programme, summary, language).text}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
