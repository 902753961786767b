import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { Switch as AriaSwitch } from 'react-aria-components/Switch';
import { classNames } from './class-names.ts';
import styles from './switch.module.css';

export interface SwitchProps {
  readonly children: ReactNode;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly disabled?: boolean;
  readonly className?: string;
}

/** On or off, at once. */
export function Switch(props: SwitchProps): ReactNode {
  return (
    <AriaSwitch
      className={classNames(styles.row, props.className)}
      isSelected={props.value}
      onChange={props.onChange}
      isDisabled={props.disabled ?? false}
    >
      <span aria-hidden="true" className={styles.track}>
        <span className={styles.thumb} />
      </span>
      <span>{props.children}</span>
    </AriaSwitch>
  );
}

/** Chosen or not, as part of something sent later. */
export function Checkbox(props: SwitchProps): ReactNode {
  return (
    <AriaCheckbox
      className={classNames(styles.row, props.className)}
      isSelected={props.value}
      onChange={props.onChange}
      isDisabled={props.disabled ?? false}
    >
      <span aria-hidden="true" className={styles.box}>
        <Check />
      </span>
      <span>{props.children}</span>
    </AriaCheckbox>
  );
}
