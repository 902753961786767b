import { type ReactNode, useState } from 'react';
import type { Override } from '../../scoring/overall/overrides.ts';
import type { Evidence } from '../../scoring/sheet.ts';
import { Button } from '../../ui/button.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { useDebrief } from '../debrief-context.ts';
import { automaticLines } from '../debriefed.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import { OverrideForm } from './override-form.tsx';
import styles from './review.module.css';

/** Under a line of the score: who put other points there and why, and the way to do so. */
export function LineReview({ line }: { readonly line: Evidence }): ReactNode {
  const { reviewed, corrector } = useDebrief();
  const override = reviewed.overrides.find((one) => one.line === line.id);
  return (
    <>
      {override !== undefined && <OverrideTold override={override} />}
      {corrector !== null && <Correct line={line} override={override} author={corrector} />}
    </>
  );
}

/** What stands in the place of the automatic points, and beside it what they were. */
function OverrideTold({ override }: { readonly override: Override }): ReactNode {
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const { author, date, reason, automatic } = override;
  return (
    <p className={styles.told}>
      <strong>{say('overrideBy', { author, date: formats.date(date) })}</strong>{' '}
      <span dir="auto">{reason}</span>{' '}
      {say('overrideAutomatic', {
        points: formats.number(automatic, { maximumFractionDigits: 2 }),
      })}
    </p>
  );
}

function Correct(props: {
  readonly line: Evidence;
  readonly override: Override | undefined;
  readonly author: string;
}): ReactNode {
  const { line, override, author } = props;
  const desk = useDebrief();
  const say = useSay(debriefTexts);
  const [open, setOpen] = useState(false);
  const automatic = automaticLines(desk).get(line.id);
  if (automatic === undefined) return null;
  if (open) {
    return (
      <OverrideForm
        line={automatic}
        points={line.earned}
        author={author}
        onDone={() => setOpen(false)}
      />
    );
  }
  return (
    <div className={styles.actions} data-print="no">
      <Button
        size="s"
        onPress={() => setOpen(true)}
        label={say('overrideStartFor', { line: line.id })}
      >
        {say('overrideStart')}
      </Button>
      {override !== undefined && (
        <Button
          size="s"
          kind="quiet"
          label={say('overrideUndoFor', { line: line.id })}
          onPress={() =>
            void desk.onRemark({ type: 'withdrawal', annotation: override.annotation }, author)
          }
        >
          {say('overrideUndo')}
        </Button>
      )}
    </div>
  );
}
