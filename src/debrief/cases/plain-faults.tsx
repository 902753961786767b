import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { useDebrief } from '../debrief-context.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import type { Case } from '../story/cases.ts';
import { evidenceOf } from '../story/cases.ts';
import type { Utterance } from '../story/story.ts';
import styles from './reply.module.css';

/** Rules whose breach is said outright: wrong language, claim to avoid, embargo. */
const OUTRIGHT: ReadonlySet<string> = new Set(['T6', 'T9', 'T10']);

/** What is wrong with these words whatever their tone: pasted, in the wrong language, not to be said. */
export function PlainFaults(props: { readonly due: Case; readonly said: Utterance }): ReactNode {
  const { due, said } = props;
  const { reviewed } = useDebrief();
  const say = useSay(debriefTexts);
  const { language } = useLanguage();
  const broken = evidenceOf(reviewed.sheet).filter(
    ({ rule, ground, earned, possible, item }) =>
      OUTRIGHT.has(rule) &&
      earned < possible &&
      ground.type === 'words' &&
      ground.event === said.event &&
      (item === null || item === due.outcome.item || rule !== 'T6'),
  );
  const faults = [
    ...(said.reading.copyOf === null ? [] : [say('copied')]),
    ...new Set(broken.map(({ sentence }) => sentence[language])),
  ];
  if (faults.length === 0) return null;
  return (
    <ul className={styles.faults}>
      {faults.map((fault) => (
        <li key={fault}>
          <TriangleAlert aria-hidden="true" /> {fault}
        </li>
      ))}
    </ul>
  );
}
