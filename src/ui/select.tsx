import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components/Select';
import { classNames } from './class-names.ts';
import field from './field.module.css';
import styles from './overlay.module.css';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A second line, when the label alone would leave a doubt. */
  readonly detail?: string;
  readonly disabled?: boolean;
}

export interface SelectProps<Value extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly className?: string;
}

/** One of a list. For two to four short choices, prefer `Choice`. */
export function Select<Value extends string>(props: SelectProps<Value>): ReactNode {
  const pick = (key: unknown): void => {
    const chosen = props.options.find((option) => option.value === key);
    if (chosen !== undefined) props.onChange(chosen.value);
  };
  return (
    <AriaSelect
      className={classNames(field.field, props.labelHidden && field.bare, props.className)}
      value={props.value}
      onChange={pick}
      isDisabled={props.disabled ?? false}
      placeholder={props.placeholder ?? ''}
    >
      <Label className={field.label ?? ''}>{props.label}</Label>
      <Button className={styles.trigger ?? ''}>
        <SelectValue>
          {({ selectedText, isPlaceholder, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <ChevronDown aria-hidden="true" />
      </Button>
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.list ?? ''}>
          {props.options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              className={styles.option ?? ''}
              isDisabled={option.disabled ?? false}
            >
              {({ isSelected }) => (
                <>
                  <span className={styles.words}>{option.label}</span>
                  {isSelected && <Check aria-hidden="true" className={styles.tick} />}
                  {option.detail !== undefined && (
                    <span className={styles.detail}>{option.detail}</span>
                  )}
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
