import { useMemo } from 'react';
import { usePeople } from '../people.ts';
import { useRun, useScreen } from '../player-context.ts';
import { useShow } from '../words.ts';
import { holdsAny } from './search-words.ts';
import type { Thread } from './threads.ts';

/** What a feed shows while words are looked for in it. */
export interface Found {
  /** True while words are looked for. */
  readonly isSearching: boolean;
  /** Every item that holds them, each by itself; else the threads as they are. */
  readonly threads: readonly Thread[];
}

/** Searches what is said and who says it; accents and capitals aside. */
export function useFound(threads: readonly Thread[]): Found {
  const words = useScreen((state) => state.find).trim();
  const items = useRun((state) => (words === '' ? null : state.snapshot.items));
  const view = useRun((state) => (words === '' ? null : state.view));
  const people = usePeople();
  const show = useShow();
  return useMemo(() => {
    if (words === '' || items === null || view === null) return { isSearching: false, threads };
    const holding = threads.flatMap(({ rows }) =>
      rows.filter(({ id }) => {
        const item = view.item(id);
        if (item === undefined || item.deleted !== null) return false;
        const { name, handle } = people(item.author);
        return holdsAny(`${name} ${handle ?? ''} ${show(item.text).text}`, [words]);
      }),
    );
    const found = holding.map(({ id }): Thread => ({ root: id, rows: [{ id, depth: 0 }] }));
    return { isSearching: true, threads: found };
  }, [words, items, view, threads, people, show]);
}
