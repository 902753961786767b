import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { shortened } from '../../ui/shortened.ts';
import type { Sense } from '../../vocabulary/sense.ts';
import { type PlayerText, playerTexts } from '../messages/catalogue.ts';
import styles from './help.module.css';
import { type Note, startOf } from './note.ts';
import { useSaid } from './use-said.ts';

/** Senses in the order in which they are told, and their titles. */
export const GROUPS = [
  ['harms', 'groupHarms'],
  ['form', 'groupForm'],
  ['helps', 'groupHelps'],
] as const satisfies readonly (readonly [Sense, PlayerText])[];

/** Notes of a group at first. */
const FEW = 5;

export interface NoteListProps {
  readonly notes: readonly Note[];
  /** The notes on the words where the caret or the pointer is: they open by themselves. */
  readonly here: readonly Note[];
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
  const { notes, here, sense, title } = props;
  const say = useSay(playerTexts);
  const [all, setAll] = useState(false);
  const shown = all ? notes : notes.filter((note, place) => place < FEW || here.includes(note));
  const hidden = notes.length - shown.length;
  return (
    <div className={styles.group} data-sense={sense}>
      <p className={styles.title} aria-hidden="true">
        {say(title)}
      </p>
      <ul aria-label={say(title)}>
        {shown.map((note) => (
          <OpenableNote
            key={`${note.key} ${startOf(note)}`}
            {...props}
            note={note}
            isHere={here.includes(note)}
          />
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

interface OneNoteProps extends Pick<NoteListProps, 'onReplace' | 'onIgnore'> {
  readonly note: Note;
  /** Whether the caret or the pointer is on its words. */
  readonly isHere: boolean;
}

/** A quote, with what it does; what helps is told in full on request only. */
function OpenableNote(props: OneNoteProps): ReactNode {
  const { note, isHere } = props;
  const [pressed, setPressed] = useState(false);
  const { says } = useSaid()(note);
  const isOpen = isHere || pressed;
  const helps = note.sense === 'helps';
  return (
    <li data-open={isOpen} data-here={isHere}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={isOpen}
        onClick={() => setPressed(!isOpen)}
      >
        <q dir="auto">{shortened(note.quote, LONGEST_QUOTE)}</q> {!helps && <span>{says}</span>}
      </button>
      {isOpen && helps && <p className={styles.more}>{says}</p>}
      {isOpen && !helps && <Mending {...props} />}
    </li>
  );
}

/** Advice on better words, and what can be done about these. */
function Mending({ note, isHere, onReplace, onIgnore }: OneNoteProps): ReactNode {
  const say = useSay(playerTexts);
  const { better } = useSaid()(note);
  const { replacement } = note;
  return (
    <div className={styles.more}>
      {better !== null && <p>{better}</p>}
      {replacement !== null && (
        <Button size="s" onPress={() => onReplace(note)}>
          {say('replaceBy', { words: replacement })}
        </Button>
      )}
      {replacement !== null && isHere && (
        <span className={styles.keys} aria-hidden="true">
          <Kbd>Alt</Kbd>
          <Kbd>↵</Kbd>
        </span>
      )}
      <Button size="s" kind="quiet" onPress={() => onIgnore(note)}>
        {say('ignoreNote')}
      </Button>
    </div>
  );
}
