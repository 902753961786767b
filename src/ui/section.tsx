import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './section.module.css';

export interface SectionProps {
  readonly title: string;
  /** A sentence under the title. */
  readonly lead?: string;
  /** Name by which links lead here; the title then takes the focus. */
  readonly id?: string;
  /** `part`: a heavy line above, one of the large parts of a long page. */
  readonly look?: 'plain' | 'part';
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a page under its title. */
export function Section(props: SectionProps): ReactNode {
  const { title, lead, id, look = 'plain' } = props;
  return (
    <section className={classNames(styles.section, styles[look], props.className)}>
      <div className={styles.heading}>
        <h2 {...(id !== undefined && { id, tabIndex: -1 })}>{title}</h2>
        {lead !== undefined && <p>{lead}</p>}
      </div>
      {props.children}
    </section>
  );
}
