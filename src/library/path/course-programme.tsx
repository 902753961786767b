import { type ReactNode, useId, useMemo } from 'react';
import type { RunSummary } from '../../storage/run-record.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { type Card, inOrderOfLevel } from '../card.ts';
import { libraryTexts } from '../messages/catalogue.ts';
import { ProgrammeList } from '../programme-list.tsx';
import { courseOf, missing, nextInCourse, type StrandSteps } from './course.ts';
import styles from './course-programme.module.css';
import { STRAND_TEXTS } from './names.ts';
import { type Standing, standings } from './standing.ts';
import { StrandList } from './strand-list.tsx';

export interface CourseProgrammeProps {
  /** The exercises that can be played. */
  readonly cards: readonly Card[];
  readonly runs: readonly RunSummary[];
  readonly onRemove: (id: string) => void;
}

/** The course: what to play next, then the strands, then what has no place in it. */
export function CourseProgramme({ cards, runs, onRemove }: CourseProgrammeProps): ReactNode {
  const say = useSay(libraryTexts);
  const course = useMemo(() => courseOf(cards), [cards]);
  const standing = useMemo(() => standings(runs), [runs]);
  const next = nextInCourse(course, standing);
  const others = inOrderOfLevel(cards.filter(({ path }) => path === undefined));
  return (
    <div className={styles.programme}>
      {next !== null && (
        <section aria-label={say('next')} className={styles.next}>
          <p className={styles.over}>{say(standing.size === 0 ? 'nextFirst' : 'next')}</p>
          <ProgrammeList cards={[next]} onRemove={onRemove} />
        </section>
      )}
      {course.map((strand, index) => (
        <Strand
          key={strand.strand}
          number={index + 1}
          strand={strand}
          course={course}
          standing={standing}
          onRemove={onRemove}
        />
      ))}
      {others.length > 0 && (
        <div>
          {course.length > 0 && <h3 className={styles.name}>{say('ownList')}</h3>}
          <ProgrammeList cards={others} onRemove={onRemove} />
        </div>
      )}
    </div>
  );
}

interface StrandProps {
  readonly number: number;
  readonly strand: StrandSteps;
  readonly course: readonly StrandSteps[];
  readonly standing: ReadonlyMap<string, Standing>;
  readonly onRemove: (id: string) => void;
}

function Strand({ number, strand, course, standing, onRemove }: StrandProps): ReactNode {
  const say = useSay(libraryTexts);
  const id = useId();
  const { name, lead } = STRAND_TEXTS[strand.strand];
  const { steps } = strand;
  const done = steps.filter((card) => standing.has(card.id)).length;
  return (
    <section aria-labelledby={id} className={styles.strand}>
      <header className={styles.heading}>
        <p className={styles.over}>{say('strandNumber', { number })}</p>
        <h3 id={id} className={styles.name}>
          {say(name)}
        </h3>
        <p className={styles.lead}>{say(lead)}</p>
        <p className={styles.done}>{say('strandDone', { done, all: steps.length })}</p>
      </header>
      <StrandList
        steps={steps}
        standing={standing}
        missing={(card) => missing(card, course, standing)}
        onRemove={onRemove}
      />
    </section>
  );
}
