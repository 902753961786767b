import { CornerUpLeft, Ellipsis, Heart, Lock, PenLine, Quote, Send, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Item } from '../../engine/item.ts';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import { isLive, isReplay, useMoves, usePlayer, useRun } from '../player-context.ts';
import styles from './item.module.css';
import { ItemMenu } from './item-menu.tsx';
import { mayQuote, mayWritePrivately } from './offers.ts';
import { useEdit } from './use-edit.ts';
import { useEscalate } from './use-escalate.ts';
import { useGestures } from './use-gestures.ts';
import { useQuote } from './use-quote.ts';

export interface ItemToolbarProps {
  readonly item: Item;
  readonly name: string;
}

/** What one does most often about an item, in reach; the rest is in the menu. */
export function ItemToolbar({ item, name }: ItemToolbarProps): ReactNode {
  const say = useSay(playerTexts);
  const replayed = useRun(isReplay);
  if (replayed) return null;
  return (
    <fieldset className={styles.toolbar} aria-label={say('actionsFor', { name })}>
      {item.own === null ? <OthersTools item={item} /> : <OwnTools item={item} />}
      <span className={styles.lesser}>
        {item.own === null && <LikeTool item={item} />}
        <QuoteTool item={item} />
        <ItemMenu
          item={item}
          name={name}
          trigger={<IconButton size="s" label={say('moreActions', { name })} icon={<Ellipsis />} />}
        />
      </span>
    </fieldset>
  );
}

function OthersTools({ item }: { readonly item: Item }): ReactNode {
  const say = useSay(playerTexts);
  const { store } = usePlayer();
  const live = useRun(isLive);
  const { compose } = useMoves();
  const escalate = useEscalate();
  const write = (mode: 'reply' | 'privateReply') => compose({ type: 'reply', to: item.id, mode });
  const isPrivate = item.channel === 'private';
  return (
    <>
      <Button
        size="s"
        kind="quiet"
        disabled={!live}
        icon={<CornerUpLeft />}
        onPress={() => write(isPrivate ? 'privateReply' : 'reply')}
      >
        {say('reply')}
      </Button>
      {!isPrivate && mayWritePrivately(store.getState(), item) && (
        <Button
          size="s"
          kind="quiet"
          disabled={!live}
          icon={<Lock />}
          onPress={() => write('privateReply')}
        >
          {say('privateReply')}
        </Button>
      )}
      <Button
        size="s"
        kind="quiet"
        disabled={!live}
        icon={<Send />}
        onPress={() => escalate(item.id)}
      >
        {say('escalate')}
      </Button>
    </>
  );
}

function LikeTool({ item }: { readonly item: Item }): ReactNode {
  const say = useSay(playerTexts);
  const live = useRun(isLive);
  const { choose } = useGestures();
  return (
    <IconButton
      size="s"
      label={say(item.liked ? 'unlike' : 'like')}
      icon={<Heart fill={item.liked ? 'currentColor' : 'none'} />}
      pressed={item.liked}
      disabled={!live}
      onPress={() => choose(item.id, { action: 'like', undone: item.liked })}
    />
  );
}

/** On the stream, one's own words and anybody's can be carried further. */
function QuoteTool({ item }: { readonly item: Item }): ReactNode {
  const say = useSay(playerTexts);
  const live = useRun(isLive);
  const offered = useRun((state) => mayQuote(state, item));
  const quote = useQuote();
  if (!offered) return null;
  return (
    <IconButton
      size="s"
      label={say('quote')}
      icon={<Quote />}
      disabled={!live}
      onPress={() => quote(item)}
    />
  );
}

function OwnTools({ item }: { readonly item: Item }): ReactNode {
  const say = useSay(playerTexts);
  const live = useRun(isLive);
  const { ask } = useMoves();
  const edit = useEdit();
  return (
    <>
      <Button size="s" kind="quiet" disabled={!live} icon={<PenLine />} onPress={() => edit(item)}>
        {say('editOwn')}
      </Button>
      <Button
        size="s"
        kind="quiet"
        disabled={!live}
        icon={<Trash2 />}
        onPress={() => ask({ type: 'deleteOwn', item: item.id })}
      >
        {say('delete')}
      </Button>
    </>
  );
}
