import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useActions, useRun } from '../player-context.ts';

/** Ends the run before its time, once it is sure. */
export function FinishDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay(playerTexts);
  const formats = useFormats();
  const actions = useActions();
  const untimed = useRun((state) => state.settings.allowance === null);
  const left = useRun((state) => state.programme.duration - state.view.now);
  const finish = () => {
    onClose();
    void actions.finish();
  };
  return (
    <Dialog
      open
      role="alertdialog"
      size="s"
      onClose={onClose}
      title={say('finishTitle')}
      actions={
        <>
          <Button onPress={onClose}>{say('finishCancel')}</Button>
          <Button kind="air" onPress={finish}>
            {say('finishConfirm')}
          </Button>
        </>
      }
    >
      <p>{untimed ? say('finishUntimed') : say('finishText', { left: formats.duration(left) })}</p>
    </Dialog>
  );
}
