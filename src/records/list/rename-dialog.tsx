import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { RunSummary } from '../../storage/run-record.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { TextField } from '../../ui/text-field.tsx';
import { recordsTexts } from '../messages/catalogue.ts';

export interface RenameDialogProps {
  readonly run: RunSummary | null;
  readonly onClose: () => void;
  readonly onRename: (id: string, pseudonym: string | undefined) => void;
}

/** As long as a run file allows. */
const LONGEST = 120;

/** Gives a run another name, or none. */
export function RenameDialog({ run, onClose, onRename }: RenameDialogProps): ReactNode {
  const say = useSay(recordsTexts);
  const [name, setName] = useState(run?.header.pseudonym ?? '');
  const save = (): void => {
    const trimmed = name.trim();
    if (run !== null) onRename(run.header.id, trimmed === '' ? undefined : trimmed);
    onClose();
  };
  return (
    <Dialog
      size="s"
      open={run !== null}
      onClose={onClose}
      title={say('renameTitle')}
      actions={
        <>
          <Button onPress={onClose}>{say('cancel')}</Button>
          <Button kind="primary" onPress={save}>
            {say('save')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <NameField name={name} onName={setName} />
      </form>
    </Dialog>
  );
}

/** The one thing that the window is for takes the focus, its text ready to be replaced. */
function NameField(props: {
  readonly name: string;
  readonly onName: (name: string) => void;
}): ReactNode {
  const say = useSay(recordsTexts);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <TextField
      label={say('pseudonym')}
      help={say('pseudonymHelp')}
      value={props.name}
      onChange={props.onName}
      maxLength={LONGEST}
      inputRef={input}
    />
  );
}
