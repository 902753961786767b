import { Check, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { textIn } from '../../scenario/text.ts';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { type Card, realMinutes, soleLanguage } from '../card.ts';
import { libraryTexts } from '../messages/catalogue.ts';
import { LEVEL_TEXTS, TOPIC_TEXTS } from './names.ts';
import type { Standing } from './standing.ts';
import styles from './strand-list.module.css';

export interface StrandListProps {
  readonly steps: readonly Card[];
  readonly standing: ReadonlyMap<string, Standing>;
  /** What is better played before each of them, and was not. */
  readonly missing: (card: Card) => readonly Card[];
  readonly onRemove: (id: string) => void;
}

/** The exercises of one strand, in order, with how one stands with each. */
export function StrandList({ steps, standing, missing, onRemove }: StrandListProps): ReactNode {
  return (
    <ol className={styles.list}>
      {steps.map((card) => (
        <li key={card.id} data-played={standing.has(card.id)} className={styles.step}>
          <Step
            card={card}
            standing={standing.get(card.id)}
            missing={missing(card)}
            onRemove={() => onRemove(card.id)}
          />
        </li>
      ))}
    </ol>
  );
}

interface StepProps {
  readonly card: Card;
  readonly standing: Standing | undefined;
  readonly missing: readonly Card[];
  readonly onRemove: () => void;
}

function Step({ card, standing, missing, onRemove }: StepProps): ReactNode {
  const say = useSay(libraryTexts);
  const { language } = useLanguage();
  const sole = soleLanguage(card.languages);
  const title = textIn(card.title, language, sole);
  const summary = textIn(card.summary, language, sole);
  return (
    <article className={styles.entry}>
      <p className={styles.minutes}>{say('realTimeShort', { minutes: realMinutes(card) })}</p>
      <div className={styles.words}>
        <h4 className={styles.title} lang={LOCALES[title.language]}>
          <a href={`#/s/${card.id}`}>{title.text}</a>
        </h4>
        <p className={styles.summary} lang={LOCALES[summary.language]}>
          {summary.text}
        </p>
        <Facts card={card} missing={missing} />
      </div>
      <div className={styles.standing}>
        {standing !== undefined && <Played standing={standing} />}
        {card.origin === 'own' && (
          <IconButton label={say('ownRemove')} icon={<Trash2 />} tone="danger" onPress={onRemove} />
        )}
      </div>
    </article>
  );
}

function Facts({ card, missing }: Pick<StepProps, 'card' | 'missing'>): ReactNode {
  const say = useSay(libraryTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const topics = (card.path?.topics ?? []).map((topic) => say(TOPIC_TEXTS[topic]));
  const before = missing.map(({ title }) => say('quoted', { title: textIn(title, language).text }));
  return (
    <>
      <p className={styles.facts}>
        {say(LEVEL_TEXTS[card.level])}
        {topics.length > 0 && ` · ${formats.list(topics)}`}
        {card.origin === 'own' && ` · ${say('own')}`}
      </p>
      {missing.length > 0 && (
        <p className={styles.facts}>{say('better', { titles: formats.list(before) })}</p>
      )}
    </>
  );
}

function Played({ standing: { times, best } }: { readonly standing: Standing }): ReactNode {
  const say = useSay(libraryTexts);
  const formats = useFormats();
  return (
    <p className={styles.played}>
      <Check aria-hidden="true" />
      <span>
        {say('played', { times })}
        {best !== null && (
          <span className={styles.best}>{say('bestScore', { score: formats.score(best) })}</span>
        )}
      </span>
    </p>
  );
}
