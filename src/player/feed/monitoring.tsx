import { BookmarkPlus, X } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import { isReplay, useActions, useMoves, useRun, useScreen } from '../player-context.ts';
import { useShow } from '../words.ts';
import styles from './feed.module.css';
import { holdsAny } from './search-words.ts';
import { SearchedFeed } from './searched-feed.tsx';
import type { Thread } from './threads.ts';

export interface MonitoringProps {
  readonly label: string;
  readonly threads: readonly Thread[];
}

const NONE: readonly string[] = [];

/** Mentions found elsewhere, all of them or those that a saved search keeps. */
export function Monitoring({ label, threads }: MonitoringProps): ReactNode {
  const say = useSay(playerTexts);
  const chosen = useScreen((state) => state.search);
  const found = useKept(threads);
  return (
    <>
      <header className={styles.head}>
        <h2>{label}</h2>
      </header>
      <SavedSearches />
      <SearchedFeed
        key={chosen ?? ''}
        channel="monitoring"
        label={label}
        threads={found}
        tools={<SaveSearch />}
        {...(chosen !== null && { empty: say('searchEmpty') })}
      />
    </>
  );
}

/** The mentions that the chosen search keeps. */
function useKept(threads: readonly Thread[]): readonly Thread[] {
  const { searches } = useRun((state) => state.programme.scenario.organisation);
  const own = useRun((state) => state.desk.searches ?? NONE);
  const chosen = useScreen((state) => state.search);
  const view = useRun((state) => state.view);
  const show = useShow();
  return useMemo(() => {
    const saved = searches.find(({ id }) => id === chosen)?.words;
    const words = saved ?? (chosen !== null && own.includes(chosen) ? [chosen] : null);
    if (words === null) return threads;
    return threads.filter(({ root }) => {
      const item = view.item(root);
      return item !== undefined && holdsAny(show(item.text).text, words);
    });
  }, [threads, searches, own, chosen, view, show]);
}

/** The searches of the scenario, then the trainee's own, which can be taken off again. */
function SavedSearches(): ReactNode {
  const say = useSay(playerTexts);
  const show = useShow();
  const { searches } = useRun((state) => state.programme.scenario.organisation);
  const own = useRun((state) => state.desk.searches ?? NONE);
  const chosen = useScreen((state) => state.search);
  const { search } = useMoves();
  const actions = useActions();
  const remove = (words: string) => {
    actions.keepSearches(own.filter((one) => one !== words));
    if (chosen === words) search(null);
  };
  return (
    <fieldset className={styles.searches} aria-label={say('searches')}>
      <SearchKey pressed={chosen === null} onPress={() => search(null)}>
        {say('searchAll')}
      </SearchKey>
      {searches.map(({ id, label }) => (
        <SearchKey key={id} pressed={chosen === id} onPress={() => search(id)}>
          {show(label).text}
        </SearchKey>
      ))}
      {own.map((words) => (
        <span key={words} className={styles.ownSearch}>
          <SearchKey pressed={chosen === words} onPress={() => search(words)}>
            {words}
          </SearchKey>
          <IconButton
            size="s"
            label={say('searchRemove', { words })}
            icon={<X />}
            onPress={() => remove(words)}
          />
        </span>
      ))}
    </fieldset>
  );
}

/** Keeps the words being looked for as a search of one's own. */
function SaveSearch(): ReactNode {
  const say = useSay(playerTexts);
  const words = useScreen((state) => state.find).trim();
  const own = useRun((state) => state.desk.searches ?? NONE);
  const replayed = useRun(isReplay);
  const { search, find } = useMoves();
  const actions = useActions();
  if (words === '' || own.includes(words) || replayed) return null;
  const save = () => {
    actions.keepSearches([...own, words]);
    find('');
    search(words);
  };
  return (
    <Button size="s" icon={<BookmarkPlus />} onPress={save}>
      {say('searchSave')}
    </Button>
  );
}

function SearchKey(props: {
  readonly children: ReactNode;
  readonly pressed: boolean;
  readonly onPress: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      className={styles.search}
      aria-pressed={props.pressed}
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}
