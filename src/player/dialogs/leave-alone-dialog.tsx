import { type ReactNode, useState } from 'react';
import type { ItemId } from '../../engine/item.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useGestures } from '../item/use-gestures.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useRun } from '../player-context.ts';

const REASONS = [
  'reasonPraise',
  'reasonAmongFans',
  'reasonRant',
  'reasonTroll',
  'reasonAnswered',
  'reasonNotOurs',
  'reasonOther',
] as const;

type Reason = (typeof REASONS)[number];

export interface LeaveAloneDialogProps {
  readonly item: ItemId;
  readonly onClose: () => void;
}

/** Silence is chosen for a reason, which the debrief will show. */
export function LeaveAloneDialog({ item, onClose }: LeaveAloneDialogProps): ReactNode {
  const say = useSay(playerTexts);
  const language = useRun((state) => state.view.language);
  const [reason, setReason] = useState<Reason>('reasonPraise');
  const [words, setWords] = useState('');
  const { carryOut } = useGestures();
  const own = reason === 'reasonOther';
  const confirm = () => {
    onClose();
    const said = own ? words.trim() : say(reason);
    void carryOut(item, { action: 'leaveAlone', undone: false }, said);
  };
  return (
    <Dialog
      open
      size="s"
      onClose={onClose}
      title={say('leaveAloneTitle')}
      actions={
        <>
          <Button onPress={onClose}>{say('cancel')}</Button>
          <Button kind="primary" disabled={own && words.trim() === ''} onPress={confirm}>
            {say('leaveAlone')}
          </Button>
        </>
      }
    >
      <p>{say('leaveAloneText')}</p>
      <Choice<Reason>
        label={say('reason')}
        look="list"
        options={REASONS.map((value) => ({ value, label: say(value) }))}
        value={reason}
        onChange={setReason}
      />
      {own && (
        <TextField
          label={say('reasonWords')}
          value={words}
          onChange={setWords}
          language={language}
        />
      )}
    </Dialog>
  );
}
