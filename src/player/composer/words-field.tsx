import { type ReactNode, type RefObject, useState } from 'react';
import { keepableWords } from '../../engine/clean-words.ts';
import type { DraftSubject } from '../../run/draft-subject.ts';
import { TextArea } from '../../ui/text-field.tsx';
import type { Language } from '../../vocabulary/language.ts';
import { useDraft } from '../drafts.ts';
import type { Readers } from '../help/draft-words.ts';
import { PracticeHelp } from '../help/practice-help.tsx';
import { useRun } from '../player-context.ts';

export interface WordsFieldProps {
  readonly label: string;
  /** Key of the draft that is written here. */
  readonly draftKey: string;
  /** What the words are for; the same object as long as it says the same. */
  readonly subject: DraftSubject;
  readonly readers: Readers;
  /** Language in which the words are expected, for spelling. */
  readonly language: Language;
  readonly rows: number;
  readonly help?: ReactNode;
  readonly words: RefObject<HTMLTextAreaElement | null>;
  /** What stands between the words and the help about them, such as the send key. */
  readonly children: ReactNode;
}

/**
 * The words of a draft, kept at every keystroke. In practice, help stands under them: last of all, so
 * that it never comes between the words and what sends them.
 */
export function WordsField(props: WordsFieldProps): ReactNode {
  const { draftKey, subject, readers, words } = props;
  const [draft, change] = useDraft(draftKey);
  const practising = useRun(({ settings }) => settings.mode === 'practice');
  const [under, setUnder] = useState<HTMLElement | null>(null);
  return (
    <>
      <TextArea
        label={props.label}
        value={draft.text}
        onChange={(text) => change({ text: keepableWords(text) })}
        language={props.language}
        rows={props.rows}
        inputRef={words}
        {...(props.help !== undefined && { help: props.help })}
        {...(practising && { under: <div ref={setUnder} /> })}
      />
      {props.children}
      {practising && (
        <PracticeHelp
          draftKey={draftKey}
          subject={subject}
          readers={readers}
          words={words}
          under={under}
        />
      )}
    </>
  );
}
