import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { useSeeThrough } from '../item/see-through.ts';
import { useGestures } from '../item/use-gestures.ts';
import { type PlayerText, playerTexts } from '../messages/catalogue.ts';
import { usePeople } from '../people.ts';
import { useActions, useRun } from '../player-context.ts';
import type { GraveQuestion } from '../screen/screen-state.ts';

const WORDS = {
  delete: { title: 'deleteTitle', text: 'deleteText', confirm: 'delete' },
  ban: { title: 'banTitle', text: 'banText', confirm: 'ban' },
  deleteOwn: { title: 'deleteOwnTitle', text: 'deleteOwnText', confirm: 'delete' },
} as const satisfies Record<GraveQuestion['type'], Record<string, PlayerText>>;

export interface GraveDialogProps {
  readonly asking: GraveQuestion;
  readonly onClose: () => void;
}

/** Asks before what cannot be taken back. */
export function GraveDialog({ asking, onClose }: GraveDialogProps): ReactNode {
  const say = useSay(playerTexts);
  const actions = useActions();
  const seeThrough = useSeeThrough();
  const { carryOut } = useGestures();
  const author = useRun((state) => state.view.item(asking.item)?.author);
  const people = usePeople();
  const name = author === undefined ? '' : people(author).name;
  const words = WORDS[asking.type];
  const confirm = () => {
    onClose();
    if (asking.type === 'deleteOwn') {
      void seeThrough(actions.deleteOwn(asking.item), { text: 'doneDelete' });
    } else {
      void carryOut(asking.item, { action: asking.type, undone: false });
    }
  };
  return (
    <Dialog
      open
      role="alertdialog"
      size="s"
      onClose={onClose}
      title={say(words.title, { name })}
      actions={
        <>
          <Button onPress={onClose}>{say('cancel')}</Button>
          <Button kind="danger" onPress={confirm}>
            {say(words.confirm, { name })}
          </Button>
        </>
      }
    >
      <p>{say(words.text, { name })}</p>
    </Dialog>
  );
}
