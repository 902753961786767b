import { Check, Play, Trash2 } from 'lucide-react';
import { type ReactNode, useId, useMemo } from 'react';
import { textIn } from '../../scenario/text.ts';
import type { RunSummary } from '../../storage/run-record.ts';
import { LinkButton } from '../../ui/button.tsx';
import { FAMILY_TEXTS } from '../../ui/drill/family-texts.ts';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { type Card, soleLanguage } from '../card.ts';
import { libraryTexts } from '../messages/catalogue.ts';
import { LEVEL_TEXTS } from '../path/names.ts';
import styles from './drill-list.module.css';
import { type Family, familiesOf, toPractise } from './families.ts';
import { drillTexts } from './messages/catalogue.ts';
import { type Tries, triesOf } from './tries.ts';

export interface DrillListProps {
  /** Those of other formats are left out. */
  readonly cards: readonly Card[];
  /** What this browser keeps, newest first. */
  readonly runs: readonly RunSummary[];
  /** Takes away a drill of the user's own. */
  readonly onRemove: (id: string) => void;
}

/** Drills family by family, with what came of them; one press practises a family. */
export function DrillList({ cards, runs, onRemove }: DrillListProps): ReactNode {
  const families = useMemo(() => familiesOf(cards), [cards]);
  const tries = useMemo(() => triesOf(runs), [runs]);
  return (
    <div className={styles.families}>
      {families.map((family) => (
        <FamilyDrills key={family.family} family={family} tries={tries} onRemove={onRemove} />
      ))}
    </div>
  );
}

interface FamilyProps extends Pick<DrillListProps, 'onRemove'> {
  readonly family: Family;
  readonly tries: ReadonlyMap<string, Tries>;
}

function FamilyDrills({ family, tries, onRemove }: FamilyProps): ReactNode {
  const say = useSay(drillTexts);
  const { language } = useLanguage();
  const id = useId();
  const texts = family.family === null ? null : FAMILY_TEXTS[family.family];
  const name = texts?.name[language] ?? say('others');
  const next = toPractise(family, tries);
  return (
    <section className={styles.family} aria-labelledby={id}>
      <header className={styles.head}>
        <h3 id={id}>{name}</h3>
        {texts !== null && <p>{texts.lead[language]}</p>}
        {next !== undefined && (
          <LinkButton
            size="s"
            href={`#/s/${next.id}`}
            icon={<Play />}
            label={say('practiseNamed', { name })}
          >
            {say('practise')}
          </LinkButton>
        )}
      </header>
      <ul className={styles.drills}>
        {family.drills.map((card) => (
          <li key={card.id}>
            <DrillLine card={card} tries={tries.get(card.id)} onRemove={onRemove} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface DrillLineProps extends Pick<DrillListProps, 'onRemove'> {
  readonly card: Card;
  readonly tries: Tries | undefined;
}

function DrillLine({ card, tries, onRemove }: DrillLineProps): ReactNode {
  const say = useSay(drillTexts);
  const sayLibrary = useSay(libraryTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const title = textIn(card.title, language, soleLanguage(card.languages));
  const scores = (value: number | null) => (value === null ? say('unrated') : formats.score(value));
  return (
    <>
      <a href={`#/s/${card.id}`} lang={LOCALES[title.language]}>
        {title.text}
      </a>
      <span className={styles.level}>
        {sayLibrary(LEVEL_TEXTS[card.level])}
        {card.origin === 'own' && ` · ${sayLibrary('own')}`}
      </span>
      {card.origin === 'own' && (
        <IconButton
          size="s"
          label={sayLibrary('ownRemove')}
          icon={<Trash2 />}
          tone="danger"
          onPress={() => onRemove(card.id)}
        />
      )}
      {tries !== undefined && (
        <p className={styles.mark}>
          <Check aria-hidden="true" />
          {say('tries', { count: tries.count })} ·{' '}
          {say('scores', { last: scores(tries.last), best: scores(tries.best) })}
        </p>
      )}
    </>
  );
}
