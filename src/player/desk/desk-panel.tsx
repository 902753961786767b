import { Search } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { RunState } from '../../run/state.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { type TabEntry, Tabs } from '../../ui/tabs.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import { useMoves, useRun, useScreen } from '../player-context.ts';
import type { DeskTab } from '../screen/screen-state.ts';
import styles from './desk.module.css';
import { EscalationDesk } from './escalation-desk.tsx';
import { FactSheet } from './fact-sheet.tsx';
import { Guide } from './guide.tsx';
import { figuresOnDesk, hasFigures, sheetSize } from './known.ts';
import { SearchResults } from './search-results.tsx';
import { useNews } from './use-news.ts';

/** Few scenarios have figures to read. */
const FiguresPanel = lazy(async () => ({
  default: (await import('./figures/figures-panel.tsx')).FiguresPanel,
}));

const figuresCount = (state: RunState) => figuresOnDesk(state).length;

/** What one consults while answering: voice, rules, facts, lines, whom to turn to. */
export function DeskPanel(): ReactNode {
  const say = useSay(playerTexts);
  const [query, setQuery] = useState('');
  const tab = useScreen((state) => state.deskTab);
  const isPlain = query.trim() === '';
  const news = useNews(isPlain && tab === 'facts', sheetSize);
  const newFigures = useNews(isPlain && tab === 'figures', figuresCount);
  const withFigures = useRun(hasFigures);
  const { showDesk } = useMoves();
  const figuresEntry: TabEntry<DeskTab> = {
    id: 'figures',
    label: (
      <span className={styles.key} data-part-key="figures">
        {newFigures ? <News>{say('tabFigures')}</News> : say('tabFigures')}
      </span>
    ),
    content: (
      <Suspense>
        <div data-part="figures">
          <FiguresPanel />
        </div>
      </Suspense>
    ),
  };
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
      {isPlain ? (
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
            ...(withFigures ? [figuresEntry] : []),
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
