import { useState } from 'react';
import type { Visit } from '../place.ts';
import { type CaseFilter, EVERYTHING } from './filter.ts';

export type Grouping = 'item' | 'criterion';

/** How the cases are shown, and which of them are open. */
export interface CaseList {
  readonly grouping: Grouping;
  readonly filter: CaseFilter;
  /** Keys of the cases that are open. */
  readonly open: ReadonlySet<string>;
  readonly group: (by: Grouping) => void;
  readonly narrow: (filter: CaseFilter) => void;
  readonly toggle: (key: string, shown: boolean) => void;
  readonly openAll: (keys: readonly string[]) => void;
}

/** The state of the list; a visit to a case opens it, whatever was chosen before. */
export function useCaseList(visit: Visit): CaseList {
  const [grouping, group] = useState<Grouping>('item');
  const [filter, narrow] = useState(EVERYTHING);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [seen, setSeen] = useState<Visit | null>(null);
  const { place } = visit;
  if (visit !== seen) {
    setSeen(visit);
    if (place?.type === 'case') {
      group('item');
      narrow(EVERYTHING);
      setOpen(new Set([...open, place.key]));
    }
  }
  return {
    grouping,
    filter,
    open,
    group,
    narrow,
    toggle: (key, shown) =>
      setOpen(new Set([...[...open].filter((each) => each !== key), ...(shown ? [key] : [])])),
    openAll: (keys) => setOpen(new Set(keys)),
  };
}
