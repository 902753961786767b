import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { TextField } from '../../ui/text-field.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import { useMoves, useScreen } from '../player-context.ts';
import styles from './find.module.css';

/**
 * Looks for words in the feed in view. The browser's own search misses what is not drawn; this one
 * goes through all of it.
 */
export function FindBar(props: {
  /** How many items hold the words. */
  readonly count: number;
  readonly children?: ReactNode;
}): ReactNode {
  const say = useSay(playerTexts);
  const words = useScreen((state) => state.find);
  const { find } = useMoves();
  return (
    <search className={styles.bar}>
      <span className={styles.field}>
        <Search aria-hidden="true" />
        <TextField
          label={say('findLabel')}
          labelHidden
          type="search"
          placeholder={say('findLabel')}
          value={words}
          onChange={find}
        />
      </span>
      <output className={styles.count}>
        {words.trim() !== '' && say('findCount', { count: props.count })}
      </output>
      {props.children}
    </search>
  );
}
