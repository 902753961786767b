import type { ReactNode } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { Switch } from '../../ui/switch.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import { SHORTCUTS } from './shortcut-list.ts';
import styles from './shortcuts.module.css';

export interface ShortcutSheetProps {
  readonly letterShortcuts: boolean;
  readonly onLetterShortcuts: (on: boolean) => void;
  readonly onClose: () => void;
}

/** Which keys do what, and the way to switch the letters off. */
export function ShortcutSheet(props: ShortcutSheetProps): ReactNode {
  const say = useSay(playerTexts);
  return (
    <Dialog open size="s" onClose={props.onClose} title={say('shortcuts')}>
      <Switch value={props.letterShortcuts} onChange={props.onLetterShortcuts}>
        {say('shortcutsOn')}
      </Switch>
      <p>{say('shortcutsText')}</p>
      <dl className={styles.keys}>
        {SHORTCUTS.map(({ id, text, keys }) => (
          <Line key={id} words={say(text)} keys={id === 'pause' ? [say('keySpace')] : keys} />
        ))}
        <Line words={say('keySend')} keys={['Ctrl', '↵']} />
        <Line words={say('keyEscape')} keys={['Esc']} />
      </dl>
    </Dialog>
  );
}

function Line(props: { readonly words: string; readonly keys: readonly string[] }): ReactNode {
  return (
    <div>
      <dt>{props.words}</dt>
      <dd>
        {props.keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </dd>
    </div>
  );
}
