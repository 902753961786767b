import { type ReactNode, useId } from 'react';
import { Button } from '../../ui/button.tsx';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import type { Criterion } from '../../vocabulary/criterion.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import styles from './self-assessment.module.css';

const QUESTIONS = {
  responseTime: 'selfScale_responseTime',
  tone: 'selfScale_tone',
  escalation: 'selfScale_escalation',
} as const;

const MIDDLE = 50;

/** Where somebody places themselves on one criterion, 0 to 100; null: they did not, or cannot tell. */
export function OwnPlace(props: {
  readonly criterion: Criterion;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}): ReactNode {
  const { criterion, value, onChange } = props;
  const say = useSay(debriefTexts);
  const names = useNames();
  const id = useId();
  return (
    <div className={styles.place} data-placed={value !== null}>
      <label htmlFor={id}>
        <strong>{names.criterion(criterion)}</strong>
        <span>{say(QUESTIONS[criterion])}</span>
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={value ?? MIDDLE}
        aria-valuetext={value === null ? say('selfUnset') : String(value)}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        // A press on the middle, where the knob already stands, is an answer too.
        onPointerUp={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output htmlFor={id}>{value ?? '—'}</output>
      <Button
        kind="quiet"
        size="s"
        onPress={() => onChange(null)}
        pressed={value === null}
        describedBy={id}
      >
        {say('selfUnsure')}
      </Button>
    </div>
  );
}
