import { ListChecks, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ItemId } from '../../engine/item.ts';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { draftAt, useDraft, withToggled } from '../drafts.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { usePeople } from '../people.ts';
import { useMoves, useRun } from '../player-context.ts';
import { useShow } from '../words.ts';
import styles from './composer.module.css';

/** The way to pick other items that a text answers. */
export function CoverKey({ draftKey }: { readonly draftKey: string }): ReactNode {
  const say = useSay(playerTexts);
  const count = useRun((state) => draftAt(state, draftKey).covers.length);
  const { pick } = useMoves();
  return (
    <Button
      size="s"
      kind="quiet"
      icon={<ListChecks />}
      onPress={() => pick({ draft: draftKey, field: 'covers' })}
    >
      {count === 0 ? say('pickCovers') : say('covered', { count })}
    </Button>
  );
}

/** The other items that a text answers. */
export function CoveredItems({ draftKey }: { readonly draftKey: string }): ReactNode {
  const [draft, change] = useDraft(draftKey);
  return (
    <PickedItems
      items={draft.covers}
      removeLabel="uncover"
      onRemove={(item) => change(withToggled(draft, 'covers', item))}
    />
  );
}

export interface PickedItemsProps {
  readonly items: readonly ItemId[];
  readonly removeLabel: 'uncover' | 'detach';
  readonly onRemove: (item: ItemId) => void;
}

/** Items picked for a text, each with whose it is and how it begins. */
export function PickedItems({ items, removeLabel, onRemove }: PickedItemsProps): ReactNode {
  if (items.length === 0) return null;
  return (
    <ul className={styles.picked}>
      {items.map((item) => (
        <PickedItem key={item} id={item} removeLabel={removeLabel} onRemove={onRemove} />
      ))}
    </ul>
  );
}

function PickedItem(props: {
  readonly id: ItemId;
  readonly removeLabel: 'uncover' | 'detach';
  readonly onRemove: (item: ItemId) => void;
}): ReactNode {
  const say = useSay(playerTexts);
  const item = useRun((state) => state.view.item(props.id));
  const people = usePeople();
  const show = useShow();
  if (item === undefined) return null;
  const { name } = people(item.author);
  return (
    <li>
      <span className={styles.pickedWords}>
        <strong>{name}</strong> {show(item.text).text}
      </span>
      <IconButton
        size="s"
        label={say(props.removeLabel, { name })}
        icon={<X />}
        onPress={() => props.onRemove(props.id)}
      />
    </li>
  );
}
