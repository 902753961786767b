import { type ReactNode, useEffect, useRef } from 'react';
import { graphemeCount } from '../../lib/graphemes.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import styles from './composer.module.css';

/** From here on, the count says so aloud at each of these. */
const SAID_AT = [40, 20, 10, 0] as const;

/**
 * How many characters may still be written, as a reader counts them; negative beyond the limit. It
 * cuts nothing: what is too long is said to be, and stays.
 */
export function CharactersLeft(props: {
  readonly text: string;
  readonly limit: number;
}): ReactNode {
  const say = useSay(playerTexts);
  const formats = useFormats();
  const left = props.limit - graphemeCount(props.text.trim());
  const told = left < 0 ? say('charactersOver', { over: -left }) : say('charactersLeft', { left });
  useSaidAloud(left, told);
  return (
    <span className={styles.count} data-over={left < 0} data-near={left >= 0 && left <= SAID_AT[0]}>
      <span aria-hidden="true">{formats.number(left)}</span>
      <VisuallyHidden>{told}</VisuallyHidden>
    </span>
  );
}

/** Says the count when it comes to a step, not at every letter. */
function useSaidAloud(left: number, told: string): void {
  const announce = useAnnounce();
  const step = stepOf(left);
  const lastStep = useRef(step);
  useEffect(() => {
    if (step > lastStep.current) announce(told);
    lastStep.current = step;
  }, [step, told, announce]);
}

/** How many steps of the count are behind; one more beyond the limit. */
function stepOf(left: number): number {
  return SAID_AT.filter((at) => left <= at).length + (left < 0 ? 1 : 0);
}
