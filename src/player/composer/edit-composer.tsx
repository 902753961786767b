import { type ReactNode, useMemo } from 'react';
import type { Item } from '../../engine/item.ts';
import type { DraftSubject } from '../../run/draft-subject.ts';
import type { Draft } from '../../storage/desks.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { STREAM_TEXT_LIMIT } from '../../vocabulary/channel.ts';
import { draftKeyOf } from '../drafts.ts';
import { readersOf } from '../help/draft-words.ts';
import { useSeeThrough } from '../item/see-through.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useActions } from '../player-context.ts';
import { useShow } from '../words.ts';
import { WritingBox } from './writing-box.tsx';

/** Changes words that are already on the page; readers will see that they were edited. */
export function EditComposer({ item }: { readonly item: Item }): ReactNode {
  const say = useSay(playerTexts);
  const actions = useActions();
  const seeThrough = useSeeThrough();
  const { language } = useShow()(item.text);
  const subject = useMemo((): DraftSubject => ({ type: 'edit', item: item.id }), [item.id]);
  const send = async ({ text }: Draft) =>
    await seeThrough(actions.editOwn({ item: item.id, text: text.trim() }), { text: 'doneEdit' });
  return (
    <WritingBox
      label={say('composerEdit')}
      draftKey={draftKeyOf({ type: 'edit', item: item.id })}
      subject={subject}
      readers={readersOf(item)}
      sendLabel={say('sendEdit')}
      onSend={send}
      limit={item.channel === 'stream' ? STREAM_TEXT_LIMIT : undefined}
      language={language}
      mayCover={false}
    />
  );
}
