import type { ReactNode } from 'react';
import type { ItemId } from '../../engine/item.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { CHANNEL_TEXTS } from '../channels/channel-texts.ts';
import { unreadNow } from '../channels/unread.ts';
import { useTimeOfDay } from '../item/time-of-day.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { usePeople } from '../people.ts';
import { useActions, useMoves, useRun } from '../player-context.ts';
import { useShow } from '../words.ts';
import { latestNews } from './latest-news.ts';
import styles from './news.module.css';

/** Everything that has come lately, newest first, whatever the channel; each leads to where it is. */
export function NewsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay(playerTexts);
  const news = useRun(latestNews);
  const unread = useRun((state) => state.desk.unread);
  const actions = useActions();
  return (
    <Dialog
      open
      place="side"
      title={say('news')}
      onClose={onClose}
      actions={
        <Button disabled={unread.length === 0} onPress={() => actions.markSeen(unread)}>
          {say('newsAllSeen')}
        </Button>
      }
    >
      {news.length === 0 ? (
        <EmptyState title={say('feedEmpty')}>{say('feedEmptyText')}</EmptyState>
      ) : (
        <ol className={styles.list}>
          {news.map((id) => (
            <NewsLine key={id} id={id} onFollow={onClose} />
          ))}
        </ol>
      )}
    </Dialog>
  );
}

function NewsLine(props: { readonly id: ItemId; readonly onFollow: () => void }): ReactNode {
  const say = useSay(playerTexts);
  const item = useRun((state) => state.view.item(props.id));
  const isNew = useRun((state) => unreadNow(state).has(props.id));
  const people = usePeople();
  const show = useShow();
  const timeOfDay = useTimeOfDay();
  const { seek } = useMoves();
  if (item === undefined) return null;
  const words = show(item.text);
  const { name, picture } = people(item.author);
  const follow = () => {
    props.onFollow();
    seek(item);
  };
  return (
    <li>
      <button type="button" className={styles.line} data-new={isNew} onClick={follow}>
        <Avatar name={name} size="s" {...(picture !== null && { picture })} />
        <span className={styles.who}>
          <strong>{name}</strong> {isNew && <VisuallyHidden>{say('newsUnread')}</VisuallyHidden>}
        </span>
        <span className={styles.where}>
          {say(CHANNEL_TEXTS[item.channel].short)} · {timeOfDay(item.at)}
        </span>
        <span className={styles.words} lang={LOCALES[words.language]}>
          {words.text}
        </span>
      </button>
    </li>
  );
}
