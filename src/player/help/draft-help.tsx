import { ChevronRight } from 'lucide-react';
import { type ReactNode, type RefObject, useDeferredValue, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { DraftSubject } from '../../run/draft-subject.ts';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { putWords } from '../../ui/put-words.ts';
import { placedAt } from '../../ui/tone/placed.ts';
import { scalesOf } from '../../ui/tone/scales.ts';
import { Underlines } from '../../ui/tone/underlines.tsx';
import { usePlace } from '../../ui/tone/use-place.ts';
import { useDraft } from '../drafts.ts';
import { playerTexts } from '../messages/catalogue.ts';
import type { Readers } from './draft-words.ts';
import { useFolding } from './folding.ts';
import styles from './help.module.css';
import { Legend } from './legend.tsx';
import type { Note } from './note.ts';
import { NoteList } from './note-list.tsx';
import { StanceList } from './stance-list.tsx';
import { summaryOf } from './summary.ts';
import { ToneStrip } from './tone-strip.tsx';
import { useDraftReading } from './use-draft-reading.ts';
import { useSpokenSummary } from './use-spoken-summary.ts';

export interface DraftHelpProps {
  readonly draftKey: string;
  /** The same object as long as it says the same. */
  readonly subject: DraftSubject;
  readonly readers: Readers;
  /** The box of the words. */
  readonly words: RefObject<HTMLTextAreaElement | null>;
  /** Where to draw under the words. */
  readonly under: HTMLElement | null;
}

/**
 * What the words of a draft do, as they are typed: underlined in their box, and in words beside it.
 * Practice only. It reads behind the hands of whoever writes, takes no focus, and describes what is
 * written: never what is expected.
 */
export function DraftHelp(props: DraftHelpProps): ReactNode {
  const { draftKey, subject, readers, words, under } = props;
  const say = useSay(playerTexts);
  const [draft, change] = useDraft(draftKey);
  const text = useDeferredValue(draft.text);
  const read = useDraftReading(text, subject, readers);
  const ignored = draft.ignored ?? [];
  const notes = read.notes.filter(({ key }) => !ignored.includes(key));
  const marks = useRef<HTMLDivElement>(null);
  const { pointed, caret } = usePlace(words, marks);
  const here = placedAt(notes, pointed ?? caret);
  const [isOpen, toggle] = useFolding();
  const summary = summaryOf(text, read.reading, notes);
  const told = summary === null ? '' : say(summary.text, summary.values);
  useSpokenSummary(text, isOpen && summary !== null ? told : null);
  useReplaceKey(words, here);

  const ignore = (note: Note) => {
    change({ ignored: [...ignored, note.key] });
    words.current?.focus({ preventScroll: true });
  };
  const replace = (note: Note) => {
    if (words.current !== null) replaceIn(words.current, note);
  };
  return (
    <>
      {under !== null &&
        createPortal(<Underlines ref={marks} text={text} things={notes} here={here} />, under)}
      <section className={styles.help} aria-label={say('help')} data-open={isOpen}>
        <header className={styles.head}>
          <Button
            size="s"
            kind="quiet"
            expanded={isOpen}
            icon={<ChevronRight className={styles.chevron} />}
            onPress={toggle}
          >
            {say('help')}
          </Button>
          <p className={styles.summary}>{told}</p>
          {summary?.unsure === true && <p className={styles.unsure}>{say('helpUnsure')}</p>}
        </header>
        {isOpen && text.trim() === '' && <Legend />}
        {isOpen && read.reading !== null && text.trim() !== '' && (
          <div className={styles.body}>
            <div className={styles.notes}>
              <NoteList notes={notes} here={here} onReplace={replace} onIgnore={ignore} />
              <StanceList stances={read.stances} />
            </div>
            {read.reading.tone.overall !== null && (
              <ToneStrip
                scales={scalesOf(read.reading.tone)}
                confidence={read.reading.tone.confidence}
              />
            )}
          </div>
        )}
      </section>
    </>
  );
}

/** Puts the better words in place, unless others stand there by now. */
function replaceIn(box: HTMLTextAreaElement, { spans, quote, replacement }: Note): void {
  const [span] = spans;
  if (span === undefined || replacement === null) return;
  if (box.value.slice(span.start, span.end) === quote) putWords(box, span, replacement);
}

/** Alt with Enter takes the better words for those at the caret. */
function useReplaceKey(words: RefObject<HTMLTextAreaElement | null>, here: readonly Note[]): void {
  const mendable = here.find(({ replacement }) => replacement !== null);
  useEffect(() => {
    const box = words.current;
    if (box === null || mendable === undefined) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !event.altKey || event.isComposing) return;
      event.preventDefault();
      replaceIn(box, mendable);
    };
    box.addEventListener('keydown', onKey);
    return () => box.removeEventListener('keydown', onKey);
  }, [words, mendable]);
}
