import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import styles from './tick.module.css';

export interface TickProps {
  /** Said to screen readers; the row makes it plain to the eye. */
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  /** Some of what it stands for is ticked. */
  readonly partly?: boolean;
}

/** Picks a row out, to do something with it together with others. */
export function Tick({ label, value, onChange, partly = false }: TickProps): ReactNode {
  return (
    <Checkbox
      className={styles.tick ?? ''}
      aria-label={label}
      isSelected={value}
      isIndeterminate={partly}
      onChange={onChange}
    >
      <span aria-hidden="true" className={styles.box}>
        <Check />
      </span>
    </Checkbox>
  );
}
