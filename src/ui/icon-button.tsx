import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { classNames } from './class-names.ts';
import styles from './icon-button.module.css';
import { Tooltip } from './tooltip.tsx';

export interface IconButtonProps {
  /** What it does, in words: its accessible name and its tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress?: () => void;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  readonly size?: 'm' | 's';
  readonly tone?: 'plain' | 'danger';
  /** Keys that do the same, shown in the tooltip. */
  readonly keys?: string;
  readonly className?: string;
}

export function IconButton(props: IconButtonProps): ReactNode {
  const { size = 'm', tone = 'plain' } = props;
  return (
    <Tooltip text={props.label} {...(props.keys !== undefined && { keys: props.keys })}>
      <AriaButton
        aria-label={props.label}
        className={classNames(styles.button, styles[size], styles[tone], props.className)}
        {...(props.onPress !== undefined && { onPress: props.onPress })}
        {...(props.disabled !== undefined && { isDisabled: props.disabled })}
        {...(props.pressed !== undefined && { 'aria-pressed': props.pressed })}
        {...(props.expanded !== undefined && { 'aria-expanded': props.expanded })}
      >
        <span aria-hidden="true" className={styles.icon}>
          {props.icon}
        </span>
      </AriaButton>
    </Tooltip>
  );
}
