import { BookOpen, Inbox, Newspaper } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSay } from '../ui/i18n/use-say.ts';
import styles from './desk-screen.module.css';
import { type PlayerText, playerTexts } from './messages/catalogue.ts';
import { useMoves, useRun, useScreen } from './player-context.ts';
import { waitingNow } from './queue/waiting-now.ts';
import type { Section } from './screen/screen-state.ts';

const SECTIONS: readonly (readonly [Section, PlayerText, ReactNode])[] = [
  ['queue', 'sectionQueue', <Inbox key="queue" />],
  ['feed', 'sectionFeed', <Newspaper key="feed" />],
  ['desk', 'sectionDesk', <BookOpen key="desk" />],
];

/** Where the desk has one column: which part of it is in view. */
export function SectionBar(): ReactNode {
  const say = useSay(playerTexts);
  const shown = useScreen((state) => state.section);
  const waiting = useRun((state) => waitingNow(state).filter(({ since }) => since >= 0).length);
  const { showSection } = useMoves();
  return (
    <nav className={styles.sections} aria-label={say('sections')}>
      {SECTIONS.map(([section, text, icon]) => (
        <button
          key={section}
          type="button"
          data-part-key={section === 'desk' ? 'brief' : section}
          aria-current={section === shown ? 'page' : undefined}
          onClick={() => showSection(section)}
        >
          <span aria-hidden="true">{icon}</span>
          {say(text)}
          {section === 'queue' && waiting > 0 && <span className={styles.waiting}>{waiting}</span>}
        </button>
      ))}
    </nav>
  );
}
