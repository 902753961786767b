import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import styles from './choice.module.css';
import { classNames } from './class-names.ts';
import field from './field.module.css';
import type { Option } from './select.tsx';

export interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
  /** `keys`: side by side like the keys of a desk; `tiles`: the same, two by two; `list`: one under the other, with details. */
  readonly look?: 'keys' | 'tiles' | 'list';
  readonly className?: string;
}

/** One of a few, all in view. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): ReactNode {
  const { look = 'keys' } = props;
  const pick = (value: string): void => {
    const chosen = props.options.find((option) => option.value === value);
    if (chosen !== undefined) props.onChange(chosen.value);
  };
  return (
    <RadioGroup
      className={classNames(field.field, props.labelHidden && field.bare, props.className)}
      value={props.value}
      onChange={pick}
      isDisabled={props.disabled ?? false}
    >
      <Label className={field.label ?? ''}>{props.label}</Label>
      <div className={classNames(styles[look], look === 'tiles' && styles.keys)}>
        {props.options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            className={styles.option ?? ''}
            isDisabled={option.disabled ?? false}
          >
            <span className={styles.name}>{option.label}</span>
            {option.detail !== undefined && <span className={styles.detail}>{option.detail}</span>}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
