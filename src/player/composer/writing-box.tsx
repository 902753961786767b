import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react';
import { RUN_TEXT_LIMIT } from '../../engine/run-limits.ts';
import type { DraftSubject } from '../../run/draft-subject.ts';
import type { Draft } from '../../storage/desks.ts';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { Language } from '../../vocabulary/language.ts';
import { useDraft } from '../drafts.ts';
import type { Readers } from '../help/draft-words.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { isLive, useMoves, useRun } from '../player-context.ts';
import { CharactersLeft } from './characters-left.tsx';
import styles from './composer.module.css';
import { CoveredItems, CoverKey } from './covered-items.tsx';
import { LineMenu } from './line-menu.tsx';
import { useBackFromPicking } from './use-back-from-picking.ts';
import { useSendInView } from './use-send-in-view.ts';
import { useWriting } from './use-writing.ts';
import { WordsField } from './words-field.tsx';

export interface WritingBoxProps {
  readonly label: string;
  /** Key of the draft that is written here. */
  readonly draftKey: string;
  /** What the words are for; the same object as long as it says the same. */
  readonly subject: DraftSubject;
  readonly readers: Readers;
  readonly sendLabel: string;
  /** Sends the draft; resolves to whether it was accepted. */
  readonly onSend: (draft: Draft) => Promise<boolean>;
  /** Most characters accepted here, as a reader counts them. */
  readonly limit?: number | undefined;
  /** Language in which the answer is expected, for spelling. */
  readonly language: Language;
  /** Whether the words may answer other items too. */
  readonly mayCover: boolean;
  /** What stands above the words. */
  readonly children?: ReactNode;
}

/**
 * Where words are written. They are kept at every keystroke and stay after a refusal; what is sent
 * clears the box once it is kept for good.
 */
export function WritingBox(props: WritingBoxProps): ReactNode {
  const { draftKey, limit } = props;
  const say = useSay(playerTexts);
  const [draft, change] = useDraft(draftKey);
  const live = useRun(isLive);
  const { compose } = useMoves();
  const [sending, setSending] = useState(false);
  const foot = useRef<HTMLDivElement>(null);
  const tooLong = draft.text.length > RUN_TEXT_LIMIT;
  const ready = live && !sending && !tooLong && draft.text.trim() !== '';

  const send = async () => {
    if (!ready) return;
    setSending(true);
    if (await props.onSend(draft)) {
      change(null);
      compose(null);
    }
    setSending(false);
  };
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    void send();
  };
  const { form, words } = useWriting({ onSend: () => void send(), onEscape: () => compose(null) });
  useBackFromPicking(draftKey, form, words);
  useSendInView(form, foot);

  return (
    <form ref={form} className={styles.box} aria-label={props.label} onSubmit={onSubmit}>
      {props.children}
      <WordsField
        label={props.label}
        draftKey={draftKey}
        subject={props.subject}
        readers={props.readers}
        language={props.language}
        rows={3}
        words={words}
        {...(limit !== undefined && {
          help: <VisuallyHidden>{say('charactersAtMost', { limit })}</VisuallyHidden>,
        })}
      >
        <div className={styles.tools}>
          <LineMenu onInsert={(line) => change({ text: joined(draft.text, line) })} />
          {props.mayCover && <CoverKey draftKey={draftKey} />}
        </div>
        {props.mayCover && <CoveredItems draftKey={draftKey} />}
        <div ref={foot} className={styles.foot}>
          <Button size="s" kind="quiet" onPress={() => compose(null)}>
            {say('close')}
          </Button>
          <span className={styles.push} />
          {limit !== undefined && <CharactersLeft text={draft.text} limit={limit} />}
          {limit === undefined && tooLong && (
            <CharactersLeft text={draft.text} limit={RUN_TEXT_LIMIT} />
          )}
          {!live && <span className={styles.locked}>{say('locked')}</span>}
          <span className={styles.keys} aria-hidden="true">
            <Kbd>Ctrl</Kbd>
            <Kbd>↵</Kbd>
          </span>
          <Button type="submit" kind="primary" size="s" disabled={!ready}>
            {props.sendLabel}
          </Button>
        </div>
      </WordsField>
    </form>
  );
}

/** A line goes where the words stop, parted from them by a space. */
function joined(text: string, line: string): string {
  const before = text.trimEnd();
  return before === '' ? line : `${before} ${line}`;
}
