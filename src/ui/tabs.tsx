import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import { classNames } from './class-names.ts';
import styles from './tabs.module.css';

export interface TabEntry<Id extends string> {
  readonly id: Id;
  readonly label: ReactNode;
  /** What a screen reader says, when the label is more than text. */
  readonly name?: string;
  readonly content: ReactNode;
}

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly entries: readonly TabEntry<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly orientation?: 'horizontal' | 'vertical';
  readonly className?: string;
}

export function Tabs<Id extends string>(props: TabsProps<Id>): ReactNode {
  const choose = (key: unknown): void => {
    const entry = props.entries.find((candidate) => candidate.id === key);
    if (entry !== undefined) props.onChange(entry.id);
  };
  return (
    <AriaTabs
      className={classNames(styles.tabs, props.className)}
      selectedKey={props.value}
      onSelectionChange={choose}
      orientation={props.orientation ?? 'horizontal'}
    >
      <TabList aria-label={props.label} className={styles.list ?? ''}>
        {props.entries.map((entry) => (
          <Tab
            key={entry.id}
            id={entry.id}
            className={styles.tab ?? ''}
            {...(entry.name !== undefined && { 'aria-label': entry.name })}
          >
            {entry.label}
          </Tab>
        ))}
      </TabList>
      {props.entries.map((entry) => (
        <TabPanel key={entry.id} id={entry.id} className={styles.panel ?? ''}>
          {entry.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
