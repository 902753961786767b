import { List } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Menu } from '../../ui/menu.tsx';
import { useDebrief } from '../debrief-context.ts';
import { DebriefLink } from '../debrief-link.tsx';
import { debriefTexts } from '../messages/catalogue.ts';
import type { Part } from '../place.ts';
import styles from './contents.module.css';
import { usePartInView } from './use-part-in-view.ts';

export interface Entry {
  readonly part: Part;
  readonly title: string;
}

/** The parts of the debrief: a list that stays beside a wide page, a menu over a narrow one. */
export function Contents({ entries }: { readonly entries: readonly Entry[] }): ReactNode {
  const say = useSay(debriefTexts);
  const { onGo } = useDebrief();
  const inView = usePartInView(entries.map(({ part }) => part));
  return (
    <nav aria-label={say('contents')} className={styles.contents} data-print="no">
      <ol className={styles.list}>
        {entries.map(({ part, title }) => (
          <li key={part}>
            <DebriefLink
              to={{ type: 'part', part }}
              current={part === inView}
              className={styles.link}
            >
              {title}
            </DebriefLink>
          </li>
        ))}
      </ol>
      <div className={styles.menu}>
        <Menu
          label={say('contents')}
          trigger={
            <Button size="s" icon={<List />}>
              {say('contents')}
            </Button>
          }
          entries={entries.map(({ part, title }) => ({
            id: part,
            label: title,
            selected: part === inView,
          }))}
          onAction={(part) => onGo({ type: 'part', part })}
        />
      </div>
    </nav>
  );
}
