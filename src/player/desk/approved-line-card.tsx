import { ClipboardCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ApprovedLine } from '../../scenario/schema/organisation.ts';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { draftAt, draftKeyOf } from '../drafts.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { isLive, useActions, useMoves, usePlayer, useRun } from '../player-context.ts';
import { useShow } from '../words.ts';
import styles from './desk.module.css';
import { Said } from './said.tsx';

/** Ready-made words, to be put into what is being written, or into a new post. */
export function ApprovedLineCard({ line }: { readonly line: ApprovedLine }): ReactNode {
  const say = useSay(playerTexts);
  const show = useShow();
  const live = useRun(isLive);
  const insert = useInsert();
  const title = show(line.title).text;
  return (
    <article className={styles.line}>
      <h4>
        <Said text={line.title} />
      </h4>
      <p>
        <Said text={line.text} />
      </p>
      <Button
        size="s"
        icon={<ClipboardCheck />}
        disabled={!live}
        onPress={() => insert(show(line.text).text)}
      >
        <span aria-hidden="true">{say('useLine')}</span>
        <span className={styles.spoken}>{say('useLineNamed', { title })}</span>
      </Button>
    </article>
  );
}

/** Adds words to the open draft; with none open, to a new post on the wall. */
function useInsert(): (words: string) => void {
  const { store, screen } = usePlayer();
  const actions = useActions();
  const { compose, showChannel, showSection } = useMoves();
  return (words) => {
    const composing = screen.getState().composing ?? { type: 'publish', channel: 'wall' };
    const key = draftKeyOf(composing);
    const draft = draftAt(store.getState(), key);
    const before = draft.text.trimEnd();
    actions.draft(key, { ...draft, text: before === '' ? words : `${before} ${words}` });
    if (composing.type === 'publish') showChannel(composing.channel);
    showSection('feed');
    compose(composing);
  };
}
