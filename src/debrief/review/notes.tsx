import { type ReactNode, useState } from 'react';
import { standing } from '../../scoring/overall/overrides.ts';
import { Button } from '../../ui/button.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { TextArea } from '../../ui/text-field.tsx';
import { useDebrief } from '../debrief-context.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import { type Note, notesOn } from '../remarks.ts';
import { useKeeping } from '../use-keeping.ts';
import styles from './review.module.css';
import { takeFocus } from './take-focus.ts';

/** What was remarked about one reply, and room to remark something while correcting. */
export function Notes({ event }: { readonly event: number }): ReactNode {
  const { annotations, corrector } = useDebrief();
  const notes = notesOn(standing(annotations), event);
  return (
    <>
      {notes.map((note) => (
        <NoteTold key={note.id} note={note} />
      ))}
      {corrector !== null && <AddNote event={event} author={corrector} />}
    </>
  );
}

function NoteTold({ note }: { readonly note: Note }): ReactNode {
  const { corrector, onRemark } = useDebrief();
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const { author, date, body, id } = note;
  return (
    <div className={styles.told}>
      <p>
        <strong>{say('noteBy', { author, date: formats.date(date) })}</strong>{' '}
        <span dir="auto">{body.text}</span>
      </p>
      {corrector !== null && (
        <Button
          size="s"
          kind="quiet"
          label={say('noteRemove', { author })}
          onPress={() => void onRemark({ type: 'withdrawal', annotation: id }, corrector)}
        >
          {say('overrideUndo')}
        </Button>
      )}
    </div>
  );
}

function AddNote(props: { readonly event: number; readonly author: string }): ReactNode {
  const { onRemark } = useDebrief();
  const say = useSay(debriefTexts);
  const [text, setText] = useState<string | null>(null);
  const [keeping, follow] = useKeeping();
  if (text === null) {
    return (
      <div data-print="no">
        <Button size="s" onPress={() => setText('')}>
          {say('noteStart')}
        </Button>
      </div>
    );
  }
  const save = async (): Promise<void> => {
    const words = text.trim();
    if (words === '') return;
    const note = { type: 'note', event: props.event, text: words } as const;
    if (await follow(onRemark(note, props.author))) setText(null);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextArea
        label={say('noteLabel')}
        rows={2}
        value={text}
        onChange={setText}
        inputRef={takeFocus}
      />
      {typeof keeping === 'object' && <p>{say('remarkFailed', { message: keeping.failed })}</p>}
      <div className={styles.actions}>
        <Button kind="primary" size="s" type="submit" busy={keeping === 'saving'}>
          {say('overrideSave')}
        </Button>
        <Button kind="quiet" size="s" onPress={() => setText(null)}>
          {say('overrideCancel')}
        </Button>
      </div>
    </form>
  );
}
