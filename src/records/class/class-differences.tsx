import type { ReactNode } from 'react';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { recordsTexts } from '../messages/catalogue.ts';
import styles from './class.module.css';
import { type ClassGroup, inDrawnOrder } from './class-roll.ts';
import { usePersonName } from './use-person-name.ts';

/** Where a run is not what its file claims: whose, and what differs. Corrections are told with it. */
export function ClassDifferences(props: {
  readonly group: ClassGroup;
  readonly anonymous: boolean;
}): ReactNode {
  const say = useSay(recordsTexts);
  const { language } = useLanguage();
  const nameOf = usePersonName(props.anonymous);
  const differing = inDrawnOrder(props.group.people).filter(
    ({ member }) => member.run.differences.length > 0,
  );
  if (differing.length === 0) return null;
  return (
    <Disclosure title={say('differencesTitle', { count: differing.length })} level={3}>
      <dl className={styles.differences}>
        {differing.map((person) => (
          <div key={person.member.key}>
            <dt>
              <bdi>{nameOf(person)}</bdi>
            </dt>
            {person.member.run.differences.map((difference) => (
              <dd key={difference.en}>{difference[language]}</dd>
            ))}
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
