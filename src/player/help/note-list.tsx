import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { shortened } from '../../ui/shortened.ts';
import { type PlayerText, playerTexts } from '../messages/catalogue.ts';
import styles from './help.module.css';
import { type Note, startOf } from './note.ts';
import type { Sense } from './sense.ts';
import { useSaid } from './use-said.ts';

const GROUPS = [
  ['harms', 'groupHarms'],
  ['form', 'groupForm'],
  ['helps', 'groupHelps'],
] as const satisfies readonly (readonly [Sense, PlayerText])[];

/** Rows of a group at first. */
const FEW = 5;

export interface NoteListProps {
  readonly notes: readonly Note[];
  /** The note on the words where the caret or the pointer is: it opens by itself. */
  readonly current: Note | null;
  readonly onReplace: (note: Note) => void;
  readonly onIgnore: (note: Note) => void;
}

/** The notes on a draft as lists: what the underlines show, for eyes, ears and keys. */
export function NoteList(props: NoteListProps): ReactNode {
  return GROUPS.map(([sense, title]) => {
    const notes = props.notes.filter((note) => note.sense === sense);
    if (notes.length === 0) return null;
    return <NoteGroup key={sense} {...props} sense={sense} title={title} notes={notes} />;
  });
}

function NoteGroup(
  props: NoteListProps & { readonly sense: Sense; readonly title: PlayerText },
): ReactNode {
  const { notes, current, sense, title } = props;
  const say = useSay(playerTexts);
  const [all, setAll] = useState(false);
  const shown = all ? notes : notes.filter((note, place) => place < FEW || note === current);
  const hidden = notes.length - shown.length;
  return (
    <div className={styles.group} data-sense={sense}>
      <h4>{say(title)}</h4>
      <ul>
        {shown.map((note) => (
          <li key={`${note.key} ${startOf(note)}`} data-current={note === current}>
            {sense === 'helps' ? (
              <NoteWords note={note} />
            ) : (
              <OpenableNote {...props} note={note} isCurrent={note === current} />
            )}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="s" kind="quiet" onPress={() => setAll(true)}>
          {say('moreNotes', { count: hidden })}
        </Button>
      )}
    </div>
  );
}

/** Graphemes of a quote; the words themselves stand above. */
const LONGEST_QUOTE = 40;

function NoteWords({ note }: { readonly note: Note }): ReactNode {
  const { says } = useSaid()(note);
  return (
    <>
      <q dir="auto">{shortened(note.quote, LONGEST_QUOTE)}</q> <span>{says}</span>
    </>
  );
}

function OpenableNote(
  props: Pick<NoteListProps, 'onReplace' | 'onIgnore'> & {
    readonly note: Note;
    readonly isCurrent: boolean;
  },
): ReactNode {
  const { note, isCurrent, onReplace, onIgnore } = props;
  const say = useSay(playerTexts);
  const [pressed, setPressed] = useState(false);
  const { better } = useSaid()(note);
  const { replacement } = note;
  const isOpen = isCurrent || pressed;
  return (
    <>
      <button
        type="button"
        className={styles.row}
        aria-expanded={isOpen}
        onClick={() => setPressed(!isOpen)}
      >
        <NoteWords note={note} />
      </button>
      {isOpen && (
        <div className={styles.more}>
          {better !== null && <p>{better}</p>}
          {replacement !== null && (
            <Button size="s" onPress={() => onReplace(note)}>
              {say('replaceBy', { words: replacement })}
            </Button>
          )}
          {replacement !== null && isCurrent && (
            <span className={styles.keys} aria-hidden="true">
              <Kbd>Alt</Kbd>
              <Kbd>↵</Kbd>
            </span>
          )}
          <Button size="s" kind="quiet" onPress={() => onIgnore(note)}>
            {say('ignoreNote')}
          </Button>
        </div>
      )}
    </>
  );
}
