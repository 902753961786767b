import { ArrowDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ItemId } from '../../engine/item.ts';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useMoves, usePlayer } from '../player-context.ts';
import styles from './feed.module.css';

export interface NewItemsProps {
  /** What waits to be shown, in reading order. */
  readonly held: readonly ItemId[];
  readonly onShow: () => void;
}

/** Floats over the feed while something waits to be shown; leads to the first of it. */
export function NewItems({ held, onShow }: NewItemsProps): ReactNode {
  const say = useSay(playerTexts);
  const { store } = usePlayer();
  const { seek } = useMoves();
  const show = () => {
    onShow();
    const first = held[0] === undefined ? undefined : store.getState().view.item(held[0]);
    if (first !== undefined) seek(first);
  };
  return (
    <div className={styles.pill}>
      {held.length > 0 && (
        <Button kind="primary" size="s" icon={<ArrowDown />} onPress={show}>
          {say('newItems', { count: held.length })}
        </Button>
      )}
    </div>
  );
}
