import { type ReactNode, useMemo } from 'react';
import type { Item } from '../../engine/item.ts';
import type { DraftSubject } from '../../run/draft-subject.ts';
import type { Draft } from '../../storage/desks.ts';
import { Choice } from '../../ui/choice.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Select } from '../../ui/select.tsx';
import { STREAM_TEXT_LIMIT } from '../../vocabulary/channel.ts';
import { draftKeyOf, useDraft } from '../drafts.ts';
import { readersOf } from '../help/draft-words.ts';
import { mayWritePrivately } from '../item/offers.ts';
import { useSeeThrough } from '../item/see-through.ts';
import { type PlayerText, playerTexts } from '../messages/catalogue.ts';
import { usePeople } from '../people.ts';
import { useActions, useMoves, usePlayer } from '../player-context.ts';
import type { ReplyMode } from '../screen/screen-state.ts';
import { useShow } from '../words.ts';
import styles from './composer.module.css';
import { WritingBox } from './writing-box.tsx';

const LABELS = {
  reply: 'composerReply',
  privateReply: 'composerPrivate',
  holdingReply: 'composerHolding',
} as const satisfies Record<ReplyMode, PlayerText>;

const SENDS = {
  reply: 'sendReply',
  privateReply: 'sendPrivate',
  holdingReply: 'sendHolding',
} as const satisfies Record<ReplyMode, PlayerText>;

const DONE = {
  reply: 'doneReply',
  privateReply: 'donePrivateReply',
  holdingReply: 'doneHoldingReply',
} as const satisfies Record<ReplyMode, PlayerText>;

const MINUTE = 60_000;
/** Delays that a holding reply can promise, in simulated minutes. */
const PROMISES = [5, 10, 15, 20, 30, 45, 60] as const;
const FIRST_PROMISE = 15 * MINUTE;

/** An answer to an item: in public, in private, or one that buys time. */
export function ReplyComposer(props: { readonly item: Item; readonly mode: ReplyMode }): ReactNode {
  const { item, mode } = props;
  const say = useSay(playerTexts);
  const actions = useActions();
  const seeThrough = useSeeThrough();
  const { name } = usePeople()(item.author);
  const { language } = useShow()(item.text);
  const subject = useMemo((): DraftSubject => ({ type: 'reply', to: item.id }), [item.id]);
  const isStream = item.channel === 'stream' && mode !== 'privateReply';

  const send = async ({ text, covers, promise }: Draft) =>
    await seeThrough(
      actions.reply({
        action: mode,
        to: item.id,
        text: text.trim(),
        covers,
        promise: mode === 'holdingReply' ? (promise ?? FIRST_PROMISE) : null,
      }),
      { text: DONE[mode] },
    );

  return (
    <WritingBox
      label={say(LABELS[mode], { name })}
      draftKey={draftKeyOf({ type: 'reply', to: item.id, mode })}
      subject={subject}
      readers={mode === 'privateReply' ? 'private' : readersOf(item)}
      sendLabel={say(SENDS[mode])}
      onSend={send}
      limit={isStream ? STREAM_TEXT_LIMIT : undefined}
      language={language}
      mayCover={item.channel !== 'private' && item.channel !== 'internal'}
    >
      <ModeChoice item={item} mode={mode} />
      {mode === 'holdingReply' && <PromiseChoice item={item} />}
    </WritingBox>
  );
}

function ModeChoice({ item, mode }: { readonly item: Item; readonly mode: ReplyMode }): ReactNode {
  const say = useSay(playerTexts);
  const { store } = usePlayer();
  const { compose } = useMoves();
  const options = modesFor(item, mayWritePrivately(store.getState(), item));
  if (options.length === 1) return null;
  return (
    <Choice<ReplyMode>
      label={say('composerMode')}
      labelHidden
      className={styles.modes ?? ''}
      options={options.map((value) => ({ value, label: say(MODES[value]) }))}
      value={mode}
      onChange={(next) => compose({ type: 'reply', to: item.id, mode: next })}
    />
  );
}

const MODES = {
  reply: 'modePublic',
  privateReply: 'modePrivate',
  holdingReply: 'modeHolding',
} as const satisfies Record<ReplyMode, PlayerText>;

function modesFor({ channel }: Item, privately: boolean): readonly ReplyMode[] {
  if (channel === 'private') return ['privateReply', 'holdingReply'];
  return privately ? ['reply', 'privateReply', 'holdingReply'] : ['reply', 'holdingReply'];
}

function PromiseChoice({ item }: { readonly item: Item }): ReactNode {
  const say = useSay(playerTexts);
  const formats = useFormats();
  const [draft, change] = useDraft(`reply/${item.id}`);
  return (
    <Select<string>
      label={say('promiseLabel')}
      options={PROMISES.map((minutes) => ({
        value: String(minutes * MINUTE),
        label: formats.duration(minutes * MINUTE),
      }))}
      value={String(draft.promise ?? FIRST_PROMISE)}
      onChange={(ms) => change({ promise: Number(ms) })}
    />
  );
}
