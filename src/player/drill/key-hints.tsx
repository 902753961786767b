import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import { SHORTCUTS, type ShortcutId } from '../shortcuts/shortcut-list.ts';
import styles from './drill.module.css';

/** What one may decide about a message; the sheet has the rest. */
const TOLD: ReadonlySet<ShortcutId> = new Set<ShortcutId>([
  'reply',
  'privateReply',
  'escalate',
  'leaveAlone',
  'sheet',
]);

/** The letters of the desk, for whoever has a keyboard. */
export function KeyHints(): ReactNode {
  const say = useSay(playerTexts);
  return (
    <ul className={styles.hints} aria-label={say('shortcuts')}>
      {SHORTCUTS.filter(({ id }) => TOLD.has(id)).map(({ id, text, keys }) => (
        <li key={id}>
          <Kbd>{keys[0]}</Kbd> {say(id === 'sheet' ? 'drillKeys' : text)}
        </li>
      ))}
    </ul>
  );
}
