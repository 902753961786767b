import { Search } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import { useMoves, useScreen } from '../player-context.ts';
import type { DeskTab } from '../screen/screen-state.ts';
import styles from './desk.module.css';
import { EscalationDesk } from './escalation-desk.tsx';
import { FactSheet } from './fact-sheet.tsx';
import { Guide } from './guide.tsx';
import { SearchResults } from './search-results.tsx';
import { useNews } from './use-news.ts';

/** What one consults while answering: voice, rules, facts, lines, whom to turn to. */
export function DeskPanel(): ReactNode {
  const say = useSay(playerTexts);
  const [query, setQuery] = useState('');
  const tab = useScreen((state) => state.deskTab);
  const news = useNews(tab === 'facts' && query.trim() === '');
  const { showDesk } = useMoves();
  return (
    <section className={styles.desk} aria-labelledby="desk-title">
      <h2 id="desk-title" className={styles.spoken}>
        {say('desk')}
      </h2>
      <div className={styles.search}>
        <Search aria-hidden="true" />
        <TextField
          label={say('deskSearch')}
          labelHidden
          type="search"
          placeholder={say('deskSearch')}
          value={query}
          onChange={setQuery}
        />
      </div>
      {query.trim() === '' ? (
        <Tabs<DeskTab>
          label={say('desk')}
          value={tab}
          onChange={showDesk}
          entries={[
            { id: 'guide', label: say('tabGuide'), content: <Guide /> },
            {
              id: 'facts',
              label: news ? <News>{say('tabFacts')}</News> : say('tabFacts'),
              content: <FactSheet />,
            },
            { id: 'escalation', label: say('tabEscalation'), content: <EscalationDesk /> },
          ]}
        />
      ) : (
        <SearchResults query={query} />
      )}
    </section>
  );
}

/** The name of a tab under which there is something new. */
function News({ children }: { readonly children: ReactNode }): ReactNode {
  const say = useSay(playerTexts);
  return (
    <>
      {children} <span aria-hidden="true" className={styles.news} />
      <span className={styles.spoken}>{say('tabNews')}</span>
    </>
  );
}
