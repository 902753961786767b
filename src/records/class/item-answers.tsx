import type { ReactNode } from 'react';
import { textIn } from '../../scenario/text.ts';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { recordsTexts } from '../messages/catalogue.ts';
import { AnswerCard } from './answer-card.tsx';
import styles from './answers.module.css';
import type { ClassGroup, ClassItem, Person } from './class-roll.ts';
import { usePersonName } from './use-person-name.ts';

export interface ItemAnswersProps {
  readonly group: ClassGroup;
  readonly item: ClassItem;
  readonly anonymous: boolean;
}

/** What was asked, everybody's answers side by side, and a model at the end. */
export function ItemAnswers({ group, item, anonymous }: ItemAnswersProps): ReactNode {
  const nameOf = usePersonName(anonymous);
  const { locale } = useLocale();
  const byName = (a: Person, b: Person): number =>
    anonymous ? a.drawn - b.drawn : nameOf(a).localeCompare(nameOf(b), locale);
  const answers = item.answers.toSorted((a, b) => byName(a.person, b.person));
  return (
    <div className={styles.item}>
      <Asked group={group} item={item} />
      <div className={styles.answers}>
        {answers.map(({ person, answer }) => (
          <AnswerCard key={person.member.key} item={item} name={nameOf(person)} answer={answer} />
        ))}
      </div>
      <Model group={group} item={item} />
    </div>
  );
}

function useLocale(): { readonly locale: string } {
  return { locale: LOCALES[useLanguage().language] };
}

/** The one language of a scenario that has only one; see `textIn`. */
function soleOf({ languages }: ClassGroup) {
  return languages.length === 1 ? languages[0] : undefined;
}

function Asked({ group, item }: Omit<ItemAnswersProps, 'anonymous'>): ReactNode {
  const { language } = useLanguage();
  const sole = soleOf(group);
  if (item.asked === null) return null;
  const text = textIn(item.asked.text, language, sole);
  return (
    <figure className={styles.asked}>
      <figcaption>
        <bdi>{textIn(item.asked.author, language, sole).text}</bdi>
      </figcaption>
      <blockquote>
        <MarkedText text={text.text} language={text.language} marks={[]} />
      </blockquote>
    </figure>
  );
}

function Model({ group, item }: Omit<ItemAnswersProps, 'anonymous'>): ReactNode {
  const say = useSay(recordsTexts);
  const names = useNames();
  const { language } = useLanguage();
  const model = item.models.find(({ quality }) => quality === 'exemplary');
  if (model === undefined) return null;
  const text = textIn(model.text, language, soleOf(group));
  const why = model.why === undefined ? null : textIn(model.why, language, soleOf(group));
  return (
    <section className={styles.model}>
      <h4>{say('model')}</h4>
      <p className={styles.soft}>{names.action(model.action)}</p>
      <blockquote className={styles.words}>
        <MarkedText text={text.text} language={text.language} marks={[]} />
      </blockquote>
      {why !== null && (
        <p className={styles.soft} lang={LOCALES[why.language]}>
          {why.text}
        </p>
      )}
    </section>
  );
}
