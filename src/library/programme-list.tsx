import { ArrowRight, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { msOf } from '../scenario/duration.ts';
import { textIn } from '../scenario/text.ts';
import { LinkButton } from '../ui/button.tsx';
import { LOCALES } from '../ui/i18n/catalogue.ts';
import { useFormats } from '../ui/i18n/formats.ts';
import { useLanguage } from '../ui/i18n/language.ts';
import { useSay } from '../ui/i18n/use-say.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { type Card, realMinutes, soleLanguage } from './card.ts';
import { libraryTexts } from './messages/catalogue.ts';
import { LEVEL_TEXTS, STRAND_TEXTS } from './path/names.ts';
import styles from './programme-list.module.css';

const LANGUAGE_NAMES = { fr: 'languageFr', en: 'languageEn' } as const;

export interface ProgrammeListProps {
  readonly cards: readonly Card[];
  readonly onRemove: (id: string) => void;
}

/** What can be played, large, each with how long it takes of one's evening. */
export function ProgrammeList({ cards, onRemove }: ProgrammeListProps): ReactNode {
  return (
    <ol className={styles.list}>
      {cards.map((card) => (
        <li key={card.id}>
          <Entry card={card} onRemove={() => onRemove(card.id)} />
        </li>
      ))}
    </ol>
  );
}

function Entry({
  card,
  onRemove,
}: {
  readonly card: Card;
  readonly onRemove: () => void;
}): ReactNode {
  const say = useSay(libraryTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const sole = soleLanguage(card.languages);
  const title = textIn(card.title, language, sole);
  const summary = textIn(card.summary, language, sole);
  const duration = formats.duration(msOf(card.clock.duration));
  return (
    <article className={styles.entry}>
      <p className={styles.time}>
        <span className={styles.minutes}>
          {say('realTimeShort', { minutes: realMinutes(card) })}
        </span>
        <span className={styles.simulated}>{say('simulated', { duration })}</span>
      </p>
      <div className={styles.words}>
        <p className={styles.strand}>{say(STRAND_TEXTS[card.strand].name)}</p>
        <h3 className={styles.title} lang={LOCALES[title.language]}>
          <a href={`#/s/${card.id}`}>{title.text}</a>
        </h3>
        <p className={styles.summary} lang={LOCALES[summary.language]}>
          {summary.text}
        </p>
        <p className={styles.facts}>
          {say(LEVEL_TEXTS[card.level])}
          {' · '}
          {formats.list(card.languages.map((each) => say(LANGUAGE_NAMES[each])))}
          {card.origin === 'own' && ` · ${say('own')}`}
        </p>
      </div>
      <div className={styles.action}>
        <LinkButton
          href={`#/s/${card.id}`}
          kind="primary"
          icon={<ArrowRight />}
          label={say('prepareNamed', { title: title.text })}
        >
          {say('prepare')}
        </LinkButton>
        {card.origin === 'own' && (
          <IconButton label={say('ownRemove')} icon={<Trash2 />} tone="danger" onPress={onRemove} />
        )}
      </div>
    </article>
  );
}
