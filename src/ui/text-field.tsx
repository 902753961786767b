import type { ReactNode, Ref } from 'react';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
} from 'react-aria-components/TextField';
import type { Language } from '../vocabulary/language.ts';
import { classNames } from './class-names.ts';
import styles from './field.module.css';
import { LOCALES } from './i18n/catalogue.ts';
import { UnderLayer } from './under-layer.tsx';

interface FieldProps {
  readonly label: string;
  /** True: the label is there for screen readers only; the place makes it plain to the eye. */
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly help?: ReactNode;
  /** What is wrong with the value; its presence marks the field invalid. */
  readonly error?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly readOnly?: boolean;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
  /** Language in which the value is expected, for spell-checking and screen readers. */
  readonly language?: Language;
  readonly className?: string;
}

export interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'search' | 'url';
  readonly inputRef?: Ref<HTMLInputElement>;
}

export interface TextAreaProps extends FieldProps {
  readonly rows?: number;
  /** Drawn exactly under the words; see `under-layer.tsx`. Given from the beginning or never. */
  readonly under?: ReactNode;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
}

function Frame(
  props: FieldProps & { readonly children: ReactNode; readonly type?: string },
): ReactNode {
  return (
    <AriaTextField
      className={classNames(styles.field, props.labelHidden && styles.bare, props.className)}
      value={props.value}
      onChange={props.onChange}
      isInvalid={props.error !== undefined}
      isDisabled={props.disabled ?? false}
      isReadOnly={props.readOnly ?? false}
      isRequired={props.required ?? false}
      validationBehavior="aria"
      {...(props.type !== undefined && { type: props.type })}
      {...(props.onBlur !== undefined && { onBlur: props.onBlur })}
      {...(props.autoFocus !== undefined && { autoFocus: props.autoFocus })}
      {...(props.maxLength !== undefined && { maxLength: props.maxLength })}
    >
      <Label className={styles.label ?? ''}>{props.label}</Label>
      {props.children}
      {props.help !== undefined && (
        <Text slot="description" className={styles.help ?? ''}>
          {props.help}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{props.error}</FieldError>
    </AriaTextField>
  );
}

/** One line of text. */
export function TextField(props: TextFieldProps): ReactNode {
  return (
    <Frame {...props} type={props.type ?? 'text'}>
      <Input
        className={styles.input ?? ''}
        {...(props.placeholder !== undefined && { placeholder: props.placeholder })}
        {...(props.language !== undefined && { lang: LOCALES[props.language] })}
        {...(props.inputRef !== undefined && { ref: props.inputRef })}
      />
    </Frame>
  );
}

/** Several lines; grows with what is written. */
export function TextArea(props: TextAreaProps): ReactNode {
  const box = (
    <AriaTextArea
      className={styles.input ?? ''}
      rows={props.rows ?? 3}
      {...(props.placeholder !== undefined && { placeholder: props.placeholder })}
      {...(props.language !== undefined && { lang: LOCALES[props.language] })}
      {...(props.inputRef !== undefined && { ref: props.inputRef })}
    />
  );
  return (
    <Frame {...props}>
      {props.under === undefined ? (
        box
      ) : (
        <div className={styles.stack}>
          <UnderLayer language={props.language}>{props.under}</UnderLayer>
          {box}
        </div>
      )}
    </Frame>
  );
}
