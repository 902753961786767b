import type { ReactNode } from 'react';
import type { ItemId } from '../../engine/item.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { usePeople } from '../people.ts';
import { useMoves, useRun } from '../player-context.ts';
import { useShow } from '../words.ts';
import { InertText } from './inert-text.tsx';
import styles from './quoted-card.module.css';
import { useTimeOfDay } from './time-of-day.ts';

/** A message within another that quotes it, as long as readers may see it (Q3). */
export function QuotedCard({ id }: { readonly id: ItemId }): ReactNode {
  const say = useSay(playerTexts);
  const quoted = useRun((state) => state.view.item(id));
  const isSeen = useRun((state) => state.view.isVisible(id));
  const people = usePeople();
  const show = useShow();
  const timeOfDay = useTimeOfDay();
  const { seek } = useMoves();
  if (quoted === undefined || !isSeen) {
    return <p className={styles.gone}>{say('quotedGone')}</p>;
  }
  const { name, handle, kind, picture } = people(quoted.author);
  return (
    <blockquote className={styles.quoted} aria-label={say('quoted')}>
      <button
        type="button"
        className={styles.head}
        aria-label={say('quotedSee', { name })}
        onClick={() => seek(quoted)}
      >
        <Avatar
          name={name}
          size="s"
          kind={kind === 'organisation' ? 'organisation' : 'person'}
          {...(picture !== null && { picture })}
        />
        <strong>{name}</strong>
        <span>
          {handle !== null && `@${handle} · `}
          {timeOfDay(quoted.at)}
        </span>
      </button>
      <InertText {...show(quoted.text)} />
    </blockquote>
  );
}
