import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import {
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components/Menu';
import { Text } from 'react-aria-components/Text';
import { classNames } from './class-names.ts';
import { Kbd } from './kbd.tsx';
import styles from './overlay.module.css';

export interface MenuEntry<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly detail?: string;
  readonly icon?: ReactNode;
  readonly keys?: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  /** For entries that stand for a state: true where it is on. */
  readonly selected?: boolean;
  /** A line is drawn above this entry. */
  readonly apart?: boolean;
}

export interface MenuProps<Id extends string> {
  /** The button that opens it: `Button` or `IconButton`. */
  readonly trigger: ReactElement;
  /** Name of the menu for screen readers. */
  readonly label: string;
  /** Worked out when the menu opens, where that takes some work. */
  readonly entries: readonly MenuEntry<Id>[] | (() => readonly MenuEntry<Id>[]);
  readonly onAction: (id: Id) => void;
}

/** A list of things to do, opened by a button. */
export function Menu<Id extends string>({ trigger, ...list }: MenuProps<Id>): ReactNode {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover ?? ''}>
        <MenuList {...list} />
      </Popover>
    </MenuTrigger>
  );
}

/** Mounted while the menu is open. */
function MenuList<Id extends string>(props: Omit<MenuProps<Id>, 'trigger'>): ReactNode {
  const entries = typeof props.entries === 'function' ? props.entries() : props.entries;
  const act = (key: unknown): void => {
    const entry = entries.find((candidate) => candidate.id === key);
    if (entry !== undefined) props.onAction(entry.id);
  };
  return (
    <AriaMenu aria-label={props.label} className={styles.list ?? ''} onAction={act}>
      {entries.flatMap((entry) => [
        ...(entry.apart
          ? [<Separator key={`${entry.id}|`} className={styles.separator ?? ''} />]
          : []),
        <Entry key={entry.id} entry={entry} />,
      ])}
    </AriaMenu>
  );
}

function Entry({ entry }: { readonly entry: MenuEntry<string> }): ReactNode {
  return (
    <MenuItem
      id={entry.id}
      textValue={entry.label}
      isDisabled={entry.disabled ?? false}
      className={classNames(styles.option, entry.danger && styles.danger)}
    >
      <span className={styles.words}>
        {entry.icon}
        <Text slot="label">{entry.label}</Text>
      </span>
      {entry.selected && <Check aria-hidden="true" className={styles.tick} />}
      {entry.keys !== undefined && <Kbd>{entry.keys}</Kbd>}
      {entry.detail !== undefined && (
        <Text slot="description" className={styles.detail ?? ''}>
          {entry.detail}
        </Text>
      )}
    </MenuItem>
  );
}
