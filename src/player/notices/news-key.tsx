import { Bell } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import { useMoves, useRun } from '../player-context.ts';
import styles from './news.module.css';

/** Opens the list of what has come, and says how much of it has not been looked at. */
export function NewsKey(): ReactNode {
  const say = useSay(playerTexts);
  const count = useRun((state) => state.desk.unread.length);
  const { ask } = useMoves();
  return (
    <span className={styles.key}>
      <IconButton
        size="s"
        label={say('newsKey', { count })}
        icon={<Bell />}
        onPress={() => ask({ type: 'news' })}
      />
      {count > 0 && (
        <span className={styles.count} aria-hidden="true">
          {count > 99 ? '99+' : count}
        </span>
      )}
    </span>
  );
}
