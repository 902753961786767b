import { MessageSquareText } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect } from 'react';
import type { Item, ItemId } from '../../engine/item.ts';
import type { SnapshotView } from '../../engine/snapshot.ts';
import type { RunState } from '../../run/state.ts';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { draftAt, draftKeyOf } from '../drafts.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { usePeople } from '../people.ts';
import { isLive, isReplay, useMoves, useRun, useScreen } from '../player-context.ts';
import type { Composing } from '../screen/screen-state.ts';
import { useShow } from '../words.ts';
import styles from './composer.module.css';
import { EditComposer } from './edit-composer.tsx';
import { ReplyComposer } from './reply-composer.tsx';
import { useFocusBack } from './use-focus-back.ts';

export interface ConversationComposerProps {
  /** Name of the person one talks with. */
  readonly name: string;
  /** The messages of the conversation, oldest first. */
  readonly messages: readonly ItemId[];
}

/** Where one writes in a private conversation: at its foot, whichever of its messages is answered. */
export function ConversationComposer(props: ConversationComposerProps): ReactNode {
  const { name, messages } = props;
  const composing = useScreen((state) => within(state.composing, messages));
  const item = useRun(({ view }) => (composing === null ? undefined : aboutOf(view, composing)));
  const latest = useRun(({ view }) => latestToAnswer(view, messages));
  const replayed = useRun(isReplay);
  const place = useFocusBack(composing !== null, 'button');
  useEndInView(place, composing !== null);
  if (replayed || latest === undefined) return null;
  return (
    <div ref={place} className={styles.dock}>
      {composing === null || item === undefined ? (
        <ComposerKey name={name} messages={messages} latest={latest} />
      ) : (
        <>
          {composing.type === 'reply' && item.id !== latest && <Answering item={item} />}
          {composing.type === 'reply' && <ReplyComposer item={item} mode={composing.mode} />}
          {composing.type === 'edit' && <EditComposer item={item} />}
        </>
      )}
    </div>
  );
}

/** How far (px) from the end one still is at the end. */
const NEAR = 8;

/**
 * When the box opens, the latest messages stand right above it; as it grows they stay there, unless
 * somebody has gone back to earlier ones.
 */
function useEndInView(place: RefObject<HTMLElement | null>, open: boolean): void {
  useEffect(() => {
    const dock = place.current;
    const conversation = dock?.parentElement;
    if (!open || dock === null || conversation == null) return undefined;
    const toEnd = () => conversation.scrollIntoView({ block: 'end' });
    toEnd();
    if (globalThis.ResizeObserver === undefined) return undefined;
    let height = dock.offsetHeight;
    const sizes = new ResizeObserver(() => {
      const grown = dock.offsetHeight - height;
      height = dock.offsetHeight;
      const below =
        conversation.getBoundingClientRect().bottom - dock.getBoundingClientRect().bottom;
      if (grown > 0 && below <= grown + NEAR) toEnd();
    });
    sizes.observe(dock);
    return () => sizes.disconnect();
  }, [place, open]);
}

function within(composing: Composing | null, messages: readonly ItemId[]): Composing | null {
  if (composing === null || composing.type === 'publish') return null;
  return messages.includes(idOf(composing)) ? composing : null;
}

function aboutOf(view: SnapshotView, composing: Composing): Item | undefined {
  return composing.type === 'publish' ? undefined : view.item(idOf(composing));
}

function idOf(composing: Exclude<Composing, { readonly type: 'publish' }>): ItemId {
  return composing.type === 'reply' ? composing.to : composing.item;
}

/** The last message that is not the page's own; where all are, the last. */
function latestToAnswer(view: SnapshotView, messages: readonly ItemId[]): ItemId | undefined {
  return messages.findLast((id) => view.item(id)?.own === null) ?? messages.at(-1);
}

/** Opens the box again: on the draft that waits, or else on the latest message. */
function ComposerKey(props: ConversationComposerProps & { readonly latest: ItemId }): ReactNode {
  const { name, messages, latest } = props;
  const say = useSay(playerTexts);
  const live = useRun(isLive);
  const waiting = useRun((state) => messages.findLast((id) => hasDraft(state, id)));
  const isHolding = useRun((state) => draftAt(state, keyOf(waiting ?? latest)).promise !== null);
  const { compose } = useMoves();
  const open = () =>
    compose({
      type: 'reply',
      to: waiting ?? latest,
      mode: waiting !== undefined && isHolding ? 'holdingReply' : 'privateReply',
    });
  return (
    <Button icon={<MessageSquareText />} disabled={!live && waiting === undefined} onPress={open}>
      {waiting === undefined ? say('writeInConversation', { name }) : say('draftWaiting')}
    </Button>
  );
}

function hasDraft(state: RunState, id: ItemId): boolean {
  return draftAt(state, keyOf(id)).text.trim() !== '';
}

function keyOf(to: ItemId): string {
  return draftKeyOf({ type: 'reply', to, mode: 'privateReply' });
}

/** Which message is answered, where it is not the latest. */
function Answering({ item }: { readonly item: Item }): ReactNode {
  const say = useSay(playerTexts);
  const people = usePeople();
  const show = useShow();
  return (
    <p className={styles.answering}>
      {say('answering', { name: people(item.author).name })}{' '}
      <span dir="auto">{show(item.text).text}</span>
    </p>
  );
}
