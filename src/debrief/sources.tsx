import type { ReactNode } from 'react';
import type { Programme } from '../engine/programme.ts';
import { LOCALES } from '../ui/i18n/catalogue.ts';
import { useLanguage } from '../ui/i18n/language.ts';
import styles from './debrief-screen.module.css';
import { wordsIn } from './story/people.ts';

/** Real cases and facts behind the scenario. */
export function Sources({ programme }: { readonly programme: Programme }): ReactNode {
  const { language } = useLanguage();
  return (
    <ul className={styles.sources}>
      {programme.scenario.sources.map((source) => {
        const note = source.note === undefined ? null : wordsIn(programme, source.note, language);
        return (
          <li key={source.url}>
            <a href={source.url} target="_blank" rel="noreferrer">
              {source.title}
            </a>
            {note !== null && (
              <span className={styles.soft} lang={LOCALES[note.language]}>
                {' '}
                {note.text}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
