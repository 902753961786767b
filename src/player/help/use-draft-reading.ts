import { useEffect, useMemo, useState } from 'react';
import type { ItemId } from '../../engine/item.ts';
import type { DraftSubject } from '../../run/draft-subject.ts';
import type { RunState } from '../../run/state.ts';
import { rebased } from '../../ui/tone/placed.ts';
import { whenIdle } from '../../ui/when-idle.ts';
import type { Reading } from '../../vocabulary/reading.ts';
import { derived } from '../derived.ts';
import { usePlayer, useRun } from '../player-context.ts';
import { houseLines, type Readers } from './draft-words.ts';
import type { Note } from './note.ts';
import { notesOf } from './notes-of.ts';
import { type Stance, stancesOf } from './stances.ts';

/** What is known of a draft: of the words as they are, or as they were a moment ago. */
export interface DraftReading {
  /** Null until something has been read. */
  readonly reading: Reading | null;
  /** On the words as they are now, the weightiest first. */
  readonly notes: readonly Note[];
  readonly stances: readonly Stance[];
}

/** The run when something changed to which words are held: a language, an embargo, a setting. */
const houseMoment: (state: RunState) => RunState = derived(
  ({ programme, snapshot }: RunState) => [
    programme,
    snapshot.language,
    snapshot.facts,
    snapshot.settings,
  ],
  (state) => state,
);

interface Read extends DraftReading {
  readonly text: string;
}

const UNREAD: Read = { text: '', reading: null, notes: [], stances: [] };

/** Real ms after a keystroke; a long text is read once the hands rest. */
const SOON = 40;
const ONCE_AT_REST = 400;
const LONG = 2000;

function answeredBy(subject: DraftSubject): ItemId | undefined {
  if (subject.type === 'reply') return subject.to;
  return subject.type === 'publish' ? subject.quotes : undefined;
}

/**
 * Reads a draft behind the hands of whoever writes it: after the frame, when nothing else is to be
 * done, the latest words only.
 */
export function useDraftReading(
  text: string,
  subject: DraftSubject,
  readers: Readers,
): DraftReading {
  const { store } = usePlayer();
  const [read, setRead] = useState(UNREAD);
  const house = useRun(houseMoment);
  useEffect(() => {
    if (text.trim() === '') return undefined;
    const readNow = () => {
      const reading = store.actions.readDraft(text.trim(), subject);
      if (reading === null) return;
      const { view, programme } = house;
      const answered = view.item(answeredBy(subject) ?? '');
      const lines = houseLines(programme.scenario, view, readers, answered);
      const notes = notesOf(text, reading, lines);
      setRead({ text, reading, notes, stances: stancesOf(text.trim(), reading, lines) });
    };
    return whenIdle(readNow, text.length > LONG ? ONCE_AT_REST : SOON);
  }, [text, subject, readers, store, house]);
  return useMemo(
    () => (text.trim() === '' ? UNREAD : { ...read, notes: rebased(read.notes, read.text, text) }),
    [read, text],
  );
}
