import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { isDated, type RunSummary } from '../../storage/run-record.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { recordsTexts } from '../messages/catalogue.ts';
import type { Order } from '../order.ts';
import { type SortableColumn, SortableTable } from '../sortable-table.tsx';
import styles from './run-list.module.css';
import { RunTitle } from './run-title.tsx';
import { type RunColumn, SCORE_COLUMNS, titleOf } from './selection.ts';
import { Tick } from './tick.tsx';

/** What can be done with one run. */
export interface RunActions {
  readonly onExport: (ids: readonly string[]) => void;
  readonly onBin: (ids: readonly string[]) => void;
  /** Says whether a run that came in a file is one's own. */
  readonly onClaim: (id: string, mine: boolean) => void;
}

export interface RunTableProps extends RunActions {
  readonly runs: readonly RunSummary[];
  readonly order: Order<RunColumn>;
  readonly onOrder: (order: Order<RunColumn>) => void;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (id: string, ticked: boolean) => void;
  readonly onTickAll: (ticked: boolean) => void;
  readonly onRename: (run: RunSummary) => void;
}

/** Runs, one a line, with their scores. */
export function RunTable(props: RunTableProps): ReactNode {
  const say = useSay(recordsTexts);
  return (
    <SortableTable
      caption={say('runs')}
      columns={useColumns(props)}
      rows={props.runs}
      rowKey={({ header }) => header.id}
      named="title"
      order={props.order}
      onOrder={props.onOrder}
    />
  );
}

/** A run's date, or that it has none. */
export function useDateOf(): (run: RunSummary) => string {
  const say = useSay(recordsTexts);
  const formats = useFormats();
  return ({ header }) => (isDated(header) ? formats.date(header.startedAt) : say('noDate'));
}

/** What tells a run from others of its scenario, for screen readers. */
function useRunName(): (run: RunSummary) => Readonly<Record<'title' | 'date', string>> {
  const { language } = useLanguage();
  const dateOf = useDateOf();
  return (run) => ({ title: titleOf(run, language).text, date: dateOf(run) });
}

function useColumns(props: RunTableProps): readonly SortableColumn<RunSummary, RunColumn>[] {
  const say = useSay(recordsTexts);
  const names = useNames();
  const dateOf = useDateOf();
  const nameOf = useRunName();
  const all = props.ticked.size === props.runs.length;
  const scores = SCORE_COLUMNS.map((column) => ({
    key: column,
    head: names.criterion(column),
    numeric: true,
    cell: (run: RunSummary) => <Score run={run} of={column} />,
  }));
  return [
    {
      key: '-tick',
      head: say('colTick'),
      headCell: (
        <Tick
          label={say('tickAll')}
          value={all}
          partly={!all && props.ticked.size > 0}
          onChange={() => props.onTickAll(!all)}
        />
      ),
      cell: (run) => (
        <Tick
          label={say('tick', nameOf(run))}
          value={props.ticked.has(run.header.id)}
          onChange={(ticked) => props.onTick(run.header.id, ticked)}
        />
      ),
    },
    { key: 'title', head: say('colScenario'), cell: (run) => <RunTitle run={run} /> },
    {
      key: 'date',
      head: say('colDate'),
      cell: (run) => <span className={styles.date}>{dateOf(run)}</span>,
    },
    {
      key: 'mode',
      head: say('colMode'),
      cell: (run) => say(run.header.settings.mode === 'exam' ? 'modeExam' : 'modePractice'),
    },
    ...scores,
    {
      key: '-actions',
      head: say('colActions'),
      headHidden: true,
      cell: (run) => <RowMenu {...props} run={run} />,
    },
  ];
}

function Score(props: {
  readonly run: RunSummary;
  readonly of: (typeof SCORE_COLUMNS)[number];
}): ReactNode {
  const { run, of } = props;
  const say = useSay(recordsTexts);
  const formats = useFormats();
  const score = run.result?.[of] ?? null;
  if (score !== null) return <span className={styles.score}>{formats.score(score)}</span>;
  const isOver = run.progress.state === 'ended';
  const isWaiting = of === 'overall' && isOver && run.result === null;
  return <span className={styles.unrated}>{say(isWaiting ? 'beingScored' : 'notRated')}</span>;
}

function RowMenu(props: RunTableProps & { readonly run: RunSummary }): ReactNode {
  const { run, onExport, onBin, onClaim, onRename } = props;
  const { id, origin } = run.header;
  const say = useSay(recordsTexts);
  const label = say('more', useRunName()(run));
  const act = {
    rename: () => onRename(run),
    export: () => onExport([id]),
    claim: () => onClaim(id, origin?.mine !== true),
    bin: () => onBin([id]),
  };
  return (
    <Menu
      label={label}
      trigger={<IconButton size="s" label={label} icon={<Ellipsis />} />}
      entries={[
        { id: 'rename' as const, label: say('rename') },
        { id: 'export' as const, label: say('export') },
        ...(origin === undefined
          ? []
          : [
              {
                id: 'claim' as const,
                label: say(origin.mine ? 'notMine' : 'mine'),
                detail: say(origin.mine ? 'notMineDetail' : 'mineDetail'),
              },
            ]),
        { id: 'bin' as const, label: say('bin'), danger: true, apart: true },
      ]}
      onAction={(action) => act[action]()}
    />
  );
}
