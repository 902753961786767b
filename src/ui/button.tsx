import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

/**
 * `primary`: the one thing this place is for. `secondary`: everything else. `quiet`: beside text.
 * `air`: goes on air or leaves it, the only red key. `danger`: destroys something.
 */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'air' | 'danger';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly kind?: ButtonKind;
  readonly size?: 'm' | 's';
  /** Drawn before the words; decorative. */
  readonly icon?: ReactNode;
  readonly disabled?: boolean;
  /** The action is under way: the button stays in place, says so, and cannot be pressed again. */
  readonly busy?: boolean;
  /** For a button that stays pressed. */
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly type?: 'button' | 'submit';
  readonly autoFocus?: boolean;
  readonly describedBy?: string;
  /** Accessible name, where the words alone would be said of several; it begins with them. */
  readonly label?: string;
  readonly className?: string;
}

export function Button(props: ButtonProps): ReactNode {
  const { kind = 'secondary', size = 'm', type = 'button', busy = false } = props;
  return (
    <AriaButton
      // react-aria's own pending state leaves an announcement behind that outlives the button.
      type={busy ? 'button' : type}
      {...(busy && { 'aria-disabled': true, 'data-pending': true })}
      className={classNames(styles.button, styles[kind], styles[size], props.className)}
      {...(props.onPress !== undefined && !busy && { onPress: props.onPress })}
      {...(props.disabled !== undefined && { isDisabled: props.disabled })}
      {...(props.pressed !== undefined && { 'aria-pressed': props.pressed })}
      {...(props.expanded !== undefined && { 'aria-expanded': props.expanded })}
      {...(props.autoFocus !== undefined && { autoFocus: props.autoFocus })}
      {...(props.label !== undefined && { 'aria-label': props.label })}
      {...(props.describedBy !== undefined && { 'aria-describedby': props.describedBy })}
    >
      {props.icon !== undefined && (
        <span aria-hidden="true" className={styles.icon}>
          {props.icon}
        </span>
      )}
      <span>{props.children}</span>
    </AriaButton>
  );
}

export interface LinkButtonProps {
  readonly children: ReactNode;
  /** Address, usually `#/…`. */
  readonly href: string;
  readonly kind?: ButtonKind;
  readonly size?: 'm' | 's';
  readonly icon?: ReactNode;
  /** Accessible name, where the words alone would be said of several; it begins with them. */
  readonly label?: string;
  readonly className?: string;
}

/** A link that looks like a key, for what leads somewhere rather than does something. */
export function LinkButton(props: LinkButtonProps): ReactNode {
  const { kind = 'secondary', size = 'm' } = props;
  return (
    <a
      href={props.href}
      aria-label={props.label}
      className={classNames(styles.button, styles[kind], styles[size], props.className)}
    >
      {props.icon !== undefined && (
        <span aria-hidden="true" className={styles.icon}>
          {props.icon}
        </span>
      )}
      <span>{props.children}</span>
    </a>
  );
}
