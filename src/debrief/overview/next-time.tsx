import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Lesson, lessonsOf } from '../../scoring/overall/lessons.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { useDebrief } from '../debrief-context.ts';
import { DebriefLink } from '../debrief-link.tsx';
import { debriefTexts } from '../messages/catalogue.ts';
import type { Case } from '../story/cases.ts';
import styles from './overview.module.css';

/** The one to three things that would have raised this run most, each with where it can be seen. */
export function NextTime(): ReactNode {
  const { reviewed } = useDebrief();
  const say = useSay(debriefTexts);
  const lessons = lessonsOf(reviewed.sheet);
  return (
    <section className={styles.next}>
      <h3>{say('nextTitle')}</h3>
      {lessons.length === 0 ? (
        <p>{say(reviewed.sheet.overall === null ? 'nextUnseen' : 'nextNothing')}</p>
      ) : (
        <ol>
          {lessons.map((lesson) => (
            <li key={`${lesson.topic} ${lesson.scale ?? ''}`}>
              <LessonTold lesson={lesson} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function LessonTold({ lesson }: { readonly lesson: Lesson }): ReactNode {
  const { cases } = useDebrief();
  const say = useSay(debriefTexts);
  const { language } = useLanguage();
  const [dearest] = lesson.lines;
  const where = cases.find((due) => due.evidence.some(({ id }) => id === dearest?.id));
  return (
    <>
      <p className={styles.lesson}>
        <LessonTitle lesson={lesson} />{' '}
        <span className={styles.soft}>{say('nextCount', { count: lesson.lines.length })}</span>
      </p>
      <p>
        {dearest?.sentence[language]} {where !== undefined && <SeeCase due={where} />}
      </p>
    </>
  );
}

/** What to learn, in a few words. */
export function LessonTitle({ lesson }: { readonly lesson: Lesson }): ReactNode {
  const say = useSay(debriefTexts);
  const names = useNames();
  const scale = lesson.scale === null ? '' : names.scale(lesson.scale);
  return <strong>{say(`topic_${lesson.topic}`, { scale })}</strong>;
}

function SeeCase({ due }: { readonly due: Case }): ReactNode {
  const say = useSay(debriefTexts);
  return (
    <DebriefLink to={{ type: 'case', key: due.key }} className={styles.see}>
      {say('nextSee')} <ArrowRight aria-hidden="true" />
    </DebriefLink>
  );
}
