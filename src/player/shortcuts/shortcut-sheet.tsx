import type { ReactNode } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { Switch } from '../../ui/switch.tsx';
import { type PlayerText, playerTexts } from '../messages/catalogue.ts';
import styles from './shortcuts.module.css';

const LETTERS: readonly (readonly [PlayerText, readonly string[]])[] = [
  ['keyNext', ['j']],
  ['keyPrevious', ['k']],
  ['keyReply', ['r']],
  ['keyPrivate', ['p']],
  ['keyEscalate', ['e']],
  ['keyLeaveAlone', ['l']],
  ['keyNew', ['n']],
  ['keyChannel', ['1', '…', '6']],
  ['keySheet', ['?']],
];

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
        {LETTERS.map(([text, keys]) => (
          <Line key={text} words={say(text)} keys={keys} />
        ))}
        <Line words={say('keyPause')} keys={[say('keySpace')]} />
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
