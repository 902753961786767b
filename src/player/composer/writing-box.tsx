import { type ReactNode, type SyntheticEvent, useState } from 'react';
import type { Draft } from '../../storage/desks.ts';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import type { Language } from '../../vocabulary/language.ts';
import { useDraft } from '../drafts.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { isLive, useMoves, useRun } from '../player-context.ts';
import { CharactersLeft } from './characters-left.tsx';
import styles from './composer.module.css';
import { CoveredItems, CoverKey } from './covered-items.tsx';
import { LineMenu } from './line-menu.tsx';
import { useBackFromPicking } from './use-back-from-picking.ts';
import { useWriting } from './use-writing.ts';

export interface WritingBoxProps {
  readonly label: string;
  /** Key of the draft that is written here. */
  readonly draftKey: string;
  readonly sendLabel: string;
  /** Sends the draft; resolves to whether it was accepted. */
  readonly onSend: (draft: Draft) => Promise<boolean>;
  /** Most UTF-16 units accepted here. */
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
  const say = useSay(playerTexts);
  const [draft, change] = useDraft(props.draftKey);
  const live = useRun(isLive);
  const { compose } = useMoves();
  const [sending, setSending] = useState(false);
  const ready = live && !sending && draft.text.trim() !== '';

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
  useBackFromPicking(props.draftKey, form, words);

  return (
    <form ref={form} className={styles.box} aria-label={props.label} onSubmit={onSubmit}>
      {props.children}
      <TextArea
        label={props.label}
        value={draft.text}
        onChange={(text) => change({ text })}
        language={props.language}
        rows={3}
        inputRef={words}
      />
      <div className={styles.tools}>
        <LineMenu onInsert={(line) => change({ text: joined(draft.text, line) })} />
        {props.mayCover && <CoverKey draftKey={props.draftKey} />}
      </div>
      {props.mayCover && <CoveredItems draftKey={props.draftKey} />}
      <div className={styles.foot}>
        <Button size="s" kind="quiet" onPress={() => compose(null)}>
          {say('close')}
        </Button>
        <span className={styles.push} />
        {props.limit !== undefined && <CharactersLeft text={draft.text} limit={props.limit} />}
        {!live && <span className={styles.locked}>{say('locked')}</span>}
        <span className={styles.keys} aria-hidden="true">
          <Kbd>Ctrl</Kbd>
          <Kbd>↵</Kbd>
        </span>
        <Button type="submit" kind="primary" size="s" disabled={!ready}>
          {props.sendLabel}
        </Button>
      </div>
    </form>
  );
}

/** A line goes where the words stop, parted from them by a space. */
function joined(text: string, line: string): string {
  const before = text.trimEnd();
  return before === '' ? line : `${before} ${line}`;
}
