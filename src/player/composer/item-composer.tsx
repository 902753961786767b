import type { ReactNode } from 'react';
import type { Item } from '../../engine/item.ts';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useMoves, useRun, useScreen } from '../player-context.ts';
import { EditComposer } from './edit-composer.tsx';
import { ReplyComposer } from './reply-composer.tsx';

/** What is being written about an item, under it: the box, or the draft that waits. */
export function ItemComposer({ item }: { readonly item: Item }): ReactNode {
  const composing = useScreen((state) => {
    const open = state.composing;
    if (open?.type === 'reply' && open.to === item.id) return open;
    return open?.type === 'edit' && open.item === item.id ? open : null;
  });
  if (composing?.type === 'reply') return <ReplyComposer item={item} mode={composing.mode} />;
  if (composing?.type === 'edit') return <EditComposer item={item} />;
  return <WaitingDraft item={item} />;
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
