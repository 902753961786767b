import type { ReactNode } from 'react';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { recordsTexts } from '../messages/catalogue.ts';
import styles from './class.module.css';
import type { ClassProblem } from './class-reading.ts';

export interface ClassProblemsProps {
  readonly problems: readonly ClassProblem[];
  /** File names are often people's names: they stay off the screen then. */
  readonly anonymous: boolean;
}

/** What could not be read, file by file, and why; the rest of the class is there all the same. */
export function ClassProblems({ problems, anonymous }: ClassProblemsProps): ReactNode {
  const say = useSay(recordsTexts);
  const { language } = useLanguage();
  if (problems.length === 0) return null;
  if (anonymous)
    return <p className={styles.soft}>{say('problems', { count: problems.length })}</p>;
  return (
    <Disclosure title={say('problems', { count: problems.length })} level={2} initiallyOpen>
      <ul className={styles.problems}>
        {problems.map(({ key, source, line, message }) => (
          <li key={key}>
            <strong>
              <bdi>{line === null ? source : say('lineOf', { file: source, line })}</bdi>
            </strong>{' '}
            {message[language]}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
