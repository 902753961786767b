import type { ReactNode } from 'react';
import styles from './avatar.module.css';
import { classNames } from './class-names.ts';

export interface AvatarProps {
  readonly name: string;
  /** A `data:` address; initials are drawn without. */
  readonly picture?: string;
  readonly size?: 's' | 'm' | 'l';
  /** The organisation's own face is square, people's are round. */
  readonly kind?: 'person' | 'organisation';
}

const INKS = 8;

/** Up to two initials, cut between graphemes so that no letter is split. */
function initials(name: string): string {
  const words = name.split(/[\s’'-]+/u).filter((word) => /\p{L}|\p{N}/u.test(word));
  const firsts = [words[0], words.length > 1 ? words.at(-1) : undefined].flatMap((word) => {
    const first = word === undefined ? undefined : [...new Intl.Segmenter().segment(word)][0];
    return first === undefined ? [] : [first.segment.toLocaleUpperCase('fr-CA')];
  });
  return firsts.join('');
}

/** The same name has the same ink on every screen. */
function inkOf(name: string): number {
  let sum = 7;
  for (let i = 0; i < name.length; i += 1) sum = (sum * 31 + name.charCodeAt(i)) % 9973;
  return sum % INKS;
}

/** Somebody's face beside their name; decorative, since the name is always written next to it. */
export function Avatar({ name, picture, size = 'm', kind = 'person' }: AvatarProps): ReactNode {
  return (
    <span
      aria-hidden="true"
      className={classNames(styles.avatar, styles[size], styles[kind])}
      data-ink={inkOf(name)}
    >
      {picture === undefined ? initials(name) : <img src={picture} alt="" />}
    </span>
  );
}
