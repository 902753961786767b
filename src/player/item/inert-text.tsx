import type { ReactNode } from 'react';
import type { ShownText } from '../../scenario/text.ts';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import styles from './item.module.css';

/** Addresses, mentions and hashtags are told apart by eye; nothing of a scenario can be followed. */
const MARKED = /(https?:\/\/[^\s]+|[#@][\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*)/u;

/** Words of somebody, as text and nothing but text, in the language they are in. */
export function InertText({ text, language }: ShownText): ReactNode {
  return (
    <p className={styles.words} lang={LOCALES[language]} dir="auto">
      {text.split(MARKED).map((part, place) => {
        const key = `${place}:${part}`;
        return place % 2 === 0 ? (
          part
        ) : (
          <span key={key} className={styles.marked}>
            {part}
          </span>
        );
      })}
    </p>
  );
}
