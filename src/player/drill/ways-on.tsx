import { FileText, RotateCcw, Shuffle, SkipForward } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import type { Text } from '../../scenario/schema/primitives.ts';
import { textIn } from '../../scenario/text.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import styles from './drill.module.css';

export interface WaysOnProps {
  /** Another case of the same drill. */
  readonly onAnother: () => void;
  /** The same case from the start. */
  readonly onAgain: () => void;
  /** The next drill of the family; null where it has no other. */
  readonly next: { readonly id: string; readonly title: Text } | null;
  /** Address of the whole debrief. */
  readonly debrief: string;
  /** Whether single letters do something here. */
  readonly letterShortcuts: boolean;
}

/** Where to go from a verdict, by a press or by one letter. */
export function WaysOn(props: WaysOnProps): ReactNode {
  const say = useSay(playerTexts);
  const { language } = useLanguage();
  const { onAnother, onAgain, next, letterShortcuts } = props;
  useWayKeys(props);
  const key = (letter: string) =>
    letterShortcuts && (
      <span aria-hidden="true">
        <Kbd>{letter}</Kbd>
      </span>
    );
  return (
    <nav className={styles.ways} aria-label={say('drillWays')}>
      <Button kind="primary" icon={<Shuffle />} onPress={onAnother}>
        {say('drillAnother')} {key('n')}
      </Button>
      <Button icon={<RotateCcw />} onPress={onAgain}>
        {say('drillAgain')} {key('r')}
      </Button>
      {next !== null && (
        <LinkButton href={`#/s/${next.id}`} icon={<SkipForward />}>
          {say('drillNext', { title: textIn(next.title, language).text })} {key('s')}
        </LinkButton>
      )}
      <LinkButton kind="quiet" href={props.debrief} icon={<FileText />}>
        {say('drillDebrief')}
      </LinkButton>
    </nav>
  );
}

const WRITING = 'input, textarea, select, [contenteditable], [role="dialog"], [role="listbox"]';

function useWayKeys({ onAnother, onAgain, next, letterShortcuts }: WaysOnProps): void {
  useEffect(() => {
    if (!letterShortcuts) return undefined;
    const on = (act: () => void) => (event: KeyboardEvent) => {
      if (event.target instanceof Element && event.target.closest(WRITING) !== null) return;
      event.preventDefault();
      act();
    };
    return tinykeys(window, {
      n: on(onAnother),
      r: on(onAgain),
      ...(next !== null && {
        s: on(() => {
          window.location.hash = `#/s/${next.id}`;
        }),
      }),
    });
  }, [onAnother, onAgain, next, letterShortcuts]);
}
