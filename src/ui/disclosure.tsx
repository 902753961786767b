import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { classNames } from './class-names.ts';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly initiallyOpen?: boolean;
  /** Level of the heading, 2 to 6. */
  readonly level?: 2 | 3 | 4 | 5 | 6;
  readonly className?: string;
}

/** A heading that opens what is under it. All of it is printed. */
export function Disclosure(props: DisclosureProps): ReactNode {
  return (
    <AriaDisclosure
      className={classNames(styles.disclosure, props.className)}
      defaultExpanded={props.initiallyOpen ?? false}
      {...(props.open !== undefined && { isExpanded: props.open })}
      {...(props.onToggle !== undefined && { onExpandedChange: props.onToggle })}
    >
      <Heading level={props.level ?? 3} className={styles.heading ?? ''}>
        <Button slot="trigger" className={styles.trigger ?? ''}>
          <ChevronRight aria-hidden="true" className={styles.chevron} />
          <span className={styles.title}>{props.title}</span>
        </Button>
      </Heading>
      <DisclosurePanel className={styles.panel ?? ''}>{props.children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
