import { SquarePen } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import type { DraftSubject } from '../../run/draft-subject.ts';
import type { Draft } from '../../storage/desks.ts';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { STREAM_TEXT_LIMIT } from '../../vocabulary/channel.ts';
import { draftAt, draftKeyOf } from '../drafts.ts';
import { QuotedDraft } from '../item/quoted-draft.tsx';
import { useSeeThrough } from '../item/see-through.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { isLive, isReplay, useActions, useMoves, useRun, useScreen } from '../player-context.ts';
import styles from './composer.module.css';
import { useFocusBack } from './use-focus-back.ts';
import { WritingBox } from './writing-box.tsx';

/** A post of the page's own, which may answer many items at once. */
export function PublishBox({ channel }: { readonly channel: 'wall' | 'stream' }): ReactNode {
  const say = useSay(playerTexts);
  const actions = useActions();
  const seeThrough = useSeeThrough();
  const live = useRun(isLive);
  const replayed = useRun(isReplay);
  const language = useRun((state) => state.view.language);
  const { compose } = useMoves();
  const quotes = useRun((state) => draftAt(state, draftKeyOf({ type: 'publish', channel })).quotes);
  const subject = useMemo((): DraftSubject => ({ type: 'publish', quotes }), [quotes]);
  const open = useScreen(
    ({ composing }) => composing?.type === 'publish' && composing.channel === channel,
  );
  const place = useFocusBack(open, 'button');
  const send = async ({ text, covers, quotes }: Draft) =>
    await seeThrough(
      actions.publish({
        channel,
        text: text.trim(),
        covers,
        ...(channel === 'stream' && quotes !== undefined && { quotes }),
      }),
      { text: 'donePublish' },
    );
  if (replayed) return null;
  return (
    <div ref={place} className={open ? styles.publish : undefined}>
      {open ? (
        <WritingBox
          label={say('composerPublish')}
          draftKey={draftKeyOf({ type: 'publish', channel })}
          subject={subject}
          readers="public"
          sendLabel={say('publish')}
          onSend={send}
          limit={channel === 'stream' ? STREAM_TEXT_LIMIT : undefined}
          language={language}
          mayCover
        >
          {channel === 'stream' && (
            <QuotedDraft draftKey={draftKeyOf({ type: 'publish', channel })} />
          )}
        </WritingBox>
      ) : (
        <Button
          icon={<SquarePen />}
          disabled={!live}
          onPress={() => compose({ type: 'publish', channel })}
        >
          {say(channel === 'stream' ? 'publishOpenStream' : 'publishOpen')}
        </Button>
      )}
    </div>
  );
}
