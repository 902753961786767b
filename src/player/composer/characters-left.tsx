import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { uiTexts } from '../../ui/messages/catalogue.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './composer.module.css';

/** How many characters may still be written; negative beyond the limit. */
export function CharactersLeft(props: {
  readonly text: string;
  readonly limit: number;
}): ReactNode {
  const say = useSay(uiTexts);
  const left = props.limit - props.text.length;
  return (
    <span className={styles.count} data-over={left < 0} data-near={left >= 0 && left <= 40}>
      <span aria-hidden="true">{left}</span>
      <VisuallyHidden>
        {left < 0 ? say('charactersOver', { over: -left }) : say('characters', { left })}
      </VisuallyHidden>
    </span>
  );
}
