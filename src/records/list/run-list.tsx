import { type ReactNode, useState } from 'react';
import type { RunSummary } from '../../storage/run-record.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { recordsTexts } from '../messages/catalogue.ts';
import { RenameDialog } from './rename-dialog.tsx';
import { RunFilters } from './run-filters.tsx';
import styles from './run-list.module.css';
import { type RunActions, RunTable } from './run-table.tsx';
import { firstFilter, NEWEST_FIRST, NO_FILTER, selectedRuns } from './selection.ts';
import { TickedBar } from './ticked-bar.tsx';

export interface RunListProps extends RunActions {
  readonly runs: readonly RunSummary[];
  readonly onRename: (id: string, pseudonym: string | undefined) => void;
  readonly onOpenClass: (ids: readonly string[]) => void;
}

/** Every run that this browser keeps: to find, sort, name, hand out, compare, throw away. */
export function RunList(props: RunListProps): ReactNode {
  const { runs } = props;
  const say = useSay(recordsTexts);
  const { language } = useLanguage();
  const [filter, setFilter] = useState(() => firstFilter(runs));
  const [order, setOrder] = useState(NEWEST_FIRST);
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set());
  const [renaming, setRenaming] = useState<RunSummary | null>(null);
  const shown = selectedRuns(runs, filter, order, language);
  // What a filter hides must not be thrown away unseen.
  const ticked = shown.filter(({ header }) => ticks.has(header.id));
  const tick = (ids: readonly string[], on: boolean): void => {
    const rest = [...ticks].filter((id) => !ids.includes(id));
    setTicks(new Set(on ? [...rest, ...ids] : rest));
  };
  return (
    <div className={styles.list}>
      <RunFilters runs={runs} filter={filter} onFilter={setFilter} />
      {shown.length === 0 ? (
        <EmptyState
          title={say('nothingFound')}
          action={<Button onPress={() => setFilter(NO_FILTER)}>{say('showAll')}</Button>}
        >
          {say('nothingFoundText')}
        </EmptyState>
      ) : (
        <RunTable
          {...props}
          runs={shown}
          order={order}
          onOrder={setOrder}
          ticked={new Set(ticked.map(({ header }) => header.id))}
          onTick={(id, on) => tick([id], on)}
          onTickAll={(on) =>
            tick(
              shown.map(({ header }) => header.id),
              on,
            )
          }
          onRename={setRenaming}
        />
      )}
      {ticked.length > 0 && <TickedBar {...props} ticked={ticked} />}
      <RenameDialog
        key={renaming?.header.id ?? ''}
        run={renaming}
        onClose={() => setRenaming(null)}
        onRename={props.onRename}
      />
    </div>
  );
}
