import { startTransition, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { WordsReader } from '../run/reading/words-reader.ts';
import type { Side } from '../ui/side-mark.tsx';
import { whenIdle } from '../ui/when-idle.ts';
import type { Language } from '../vocabulary/language.ts';
import type { Bench, ReadText } from './bench.ts';

/** Real ms after a keystroke; a long text is read once the hands rest. */
const SOON = 40;
const ONCE_AT_REST = 300;
const LONG = 2000;

/** Keeps the readings of a bench up with its texts, behind the hands of whoever types. */
export function useReadings(bench: Bench, reader: WordsReader, language: Language): void {
  const comment = useStore(bench, (state) => state.comment);
  const texts = useStore(bench, (state) => state.texts);
  const readComment = useMemo(() => rememberLast(reader), [reader]);
  useEffect(
    () =>
      soon(comment, async () => {
        const read = await readComment(comment);
        if (bench.getState().comment === comment) {
          startTransition(() => bench.setState({ readComment: read }));
        }
      }),
    [bench, comment, readComment],
  );
  useReply(bench, reader, 'a', { text: texts.a, comment, language, readComment });
  useReply(bench, reader, 'b', { text: texts.b, comment, language, readComment });
}

interface ToRead {
  readonly text: string;
  readonly comment: string;
  /** Of the interface: decides where the words of the comment leave it open. */
  readonly language: Language;
  readonly readComment: (comment: string) => Promise<ReadText | null>;
}

function useReply(bench: Bench, reader: WordsReader, side: Side, toRead: ToRead): void {
  const { text, comment, language, readComment } = toRead;
  useEffect(() => {
    let wanted = true;
    const stop = soon(text + comment, async () => {
      const theirs = await readComment(comment);
      const item =
        theirs === null
          ? null
          : { text: comment, language: theirs.reading.tone.language ?? language };
      const said = text.trim() === '' ? null : { text, item, phrases: {}, earlier: [] };
      const reading = said === null ? null : await reader.read(side, said);
      if (!wanted || (said !== null && reading === null)) return;
      const read = reading === null ? null : { text, reading };
      startTransition(() => bench.setState((old) => ({ read: { ...old.read, [side]: read } })));
    });
    return () => {
      wanted = false;
      stop();
    };
  }, [bench, reader, side, text, comment, language, readComment]);
}

/** What becomes of a failure to load the analyser: the page says that nothing has been read. */
function soon(text: string, task: () => Promise<void>): () => void {
  const wait = text.length > LONG ? ONCE_AT_REST : SOON;
  return whenIdle(() => void task().catch(() => undefined), wait);
}

/** Both replies answer one comment: it is read once, for its language and how it says « you ». */
function rememberLast(reader: WordsReader): (comment: string) => Promise<ReadText | null> {
  let last: { readonly text: string; readonly read: Promise<ReadText | null> } | null = null;
  const read = async (text: string): Promise<ReadText | null> => {
    if (text.trim() === '') return null;
    const reading = await reader.read('comment', { text, phrases: {}, earlier: [] });
    return reading === null ? null : { text, reading };
  };
  return (text) => {
    if (last?.text !== text) last = { text, read: read(text) };
    return last.read;
  };
}
