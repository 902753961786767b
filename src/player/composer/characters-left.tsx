import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import styles from './composer.module.css';

/** How many characters may still be written; negative beyond the limit. */
export function CharactersLeft(props: {
  readonly text: string;
  readonly limit: number;
}): ReactNode {
  const say = useSay(playerTexts);
  const left = props.limit - props.text.length;
  return (
    <span className={styles.count} data-over={left < 0} data-near={left >= 0 && left <= 40}>
      <span aria-hidden="true">{left}</span>
      <VisuallyHidden>
        {left < 0 ? say('charactersOver', { over: -left }) : say('charactersLeft', { left })}
      </VisuallyHidden>
    </span>
  );
}
