import { type ReactNode, useMemo } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useMoves, useRun, useScreen } from '../player-context.ts';
import { useShow } from '../words.ts';
import styles from './feed.module.css';
import { Feed } from './feed.tsx';
import { holdsAny } from './search-words.ts';
import type { Thread } from './threads.ts';

export interface MonitoringProps {
  readonly label: string;
  readonly threads: readonly Thread[];
}

/** Mentions found elsewhere, all of them or those that a saved search keeps. */
export function Monitoring({ label, threads }: MonitoringProps): ReactNode {
  const say = useSay(playerTexts);
  const searches = useRun((state) => state.programme.scenario.organisation.searches);
  const wanted = useScreen((state) => state.search);
  const { search } = useMoves();
  const show = useShow();
  const view = useRun((state) => state.view);
  const chosen = searches.find(({ id }) => id === wanted);
  const found = useMemo(() => {
    if (chosen === undefined) return threads;
    return threads.filter(({ root }) => {
      const item = view.item(root);
      return item !== undefined && holdsAny(show(item.text).text, chosen.words);
    });
  }, [threads, chosen, view, show]);
  return (
    <>
      <header className={styles.head}>
        <h2>{label}</h2>
      </header>
      {searches.length > 0 && (
        <fieldset className={styles.searches} aria-label={say('searches')}>
          <SearchKey pressed={chosen === undefined} onPress={() => search(null)}>
            {say('searchAll')}
          </SearchKey>
          {searches.map(({ id, label: name }) => (
            <SearchKey key={id} pressed={chosen?.id === id} onPress={() => search(id)}>
              {show(name).text}
            </SearchKey>
          ))}
        </fieldset>
      )}
      <Feed
        key={chosen?.id ?? ''}
        channel="monitoring"
        label={label}
        threads={found}
        {...(chosen !== undefined && { empty: say('searchEmpty') })}
      />
    </>
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
