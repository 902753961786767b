import { type ReactNode, useState } from 'react';
import type { Evidence } from '../../scoring/sheet.ts';
import { Button } from '../../ui/button.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { useDebrief } from '../debrief-context.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import { useKeeping } from '../use-keeping.ts';
import { pointsIn, rangeOf } from './points.ts';
import styles from './review.module.css';
import { takeFocus } from './take-focus.ts';

export interface OverrideFormProps {
  /** The line as the rules alone have it. */
  readonly line: Evidence;
  /** Points as they stand now. */
  readonly points: number;
  readonly author: string;
  readonly onDone: () => void;
}

/** Other points for one line of the score, and why. */
export function OverrideForm({ line, points, author, onDone }: OverrideFormProps): ReactNode {
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const { onRemark } = useDebrief();
  const [written, setWritten] = useState(formats.number(points));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [keeping, follow] = useKeeping();
  const { least, most } = rangeOf(line);
  const range = { least: formats.number(least), most: formats.number(most) };
  const found = pointsIn(written, line);
  const save = async (): Promise<void> => {
    setTried(true);
    if (found === null || reason.trim() === '') return;
    const body = {
      type: 'override',
      line: line.id,
      points: found,
      reason: reason.trim(),
    } as const;
    if (await follow(onRemark(body, author))) onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={say('overridePoints')}
        value={written}
        onChange={setWritten}
        help={say('overrideRange', range)}
        inputRef={takeFocus}
        {...(tried && found === null && { error: say('overrideRangeWrong', range) })}
      />
      <TextArea
        label={say('overrideReason')}
        rows={2}
        value={reason}
        onChange={setReason}
        {...(tried && reason.trim() === '' && { error: say('overrideReasonMissing') })}
      />
      {typeof keeping === 'object' && <p>{say('remarkFailed', { message: keeping.failed })}</p>}
      <div className={styles.actions}>
        <Button kind="primary" size="s" type="submit" busy={keeping === 'saving'}>
          {say('overrideSave')}
        </Button>
        <Button kind="quiet" size="s" onPress={onDone}>
          {say('overrideCancel')}
        </Button>
      </div>
    </form>
  );
}
