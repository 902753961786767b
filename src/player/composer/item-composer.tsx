import type { ReactNode } from 'react';
import type { Item, ItemId } from '../../engine/item.ts';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useMoves, useRun, useScreen } from '../player-context.ts';
import type { Composing } from '../screen/screen-state.ts';
import styles from './composer.module.css';
import { EditComposer } from './edit-composer.tsx';
import { ReplyComposer } from './reply-composer.tsx';
import { useFocusBack } from './use-focus-back.ts';

/** Whether something is being written under an item. */
export function isAbout(composing: Composing | null, item: ItemId): boolean {
  if (composing?.type === 'reply') return composing.to === item;
  return composing?.type === 'edit' && composing.item === item;
}

/**
 * What is being written about an item, under it: the box, or the draft that waits. In a private
 * conversation the box is at its foot instead.
 */
export function ItemComposer({ item }: { readonly item: Item }): ReactNode {
  const composing = useScreen((state) =>
    isAbout(state.composing, item.id) ? state.composing : null,
  );
  const place = useFocusBack(composing !== null, 'article');
  if (item.channel === 'private') return null;
  return (
    <div ref={place} className={styles.place}>
      {composing?.type === 'reply' && <ReplyComposer item={item} mode={composing.mode} />}
      {composing?.type === 'edit' && <EditComposer item={item} />}
      {composing === null && <WaitingDraft item={item} />}
    </div>
  );
}

function WaitingDraft({ item }: { readonly item: Item }): ReactNode {
  const say = useSay(playerTexts);
  const { compose } = useMoves();
  const draft = useRun((state) => state.desk.drafts[`reply/${item.id}`]);
  if (draft === undefined || draft.text.trim() === '') return null;
  const mode = draft.promise === null ? 'reply' : 'holdingReply';
  const reopen = () => compose({ type: 'reply', to: item.id, mode });
  return (
    <Button size="s" onPress={reopen}>
      {say('draftWaiting')}
    </Button>
  );
}
