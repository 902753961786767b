import { Ellipsis } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { textIn } from '../scenario/text.ts';
import { isDated, type RunSummary } from '../storage/run-record.ts';
import { Button } from '../ui/button.tsx';
import { LOCALES } from '../ui/i18n/catalogue.ts';
import { useFormats } from '../ui/i18n/formats.ts';
import { useLanguage } from '../ui/i18n/language.ts';
import { useSay } from '../ui/i18n/use-say.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu } from '../ui/menu.tsx';
import { Notice } from '../ui/notice.tsx';
import { type Column, Table } from '../ui/table.tsx';
import type { Criterion } from '../vocabulary/criterion.ts';
import { libraryTexts } from './messages/catalogue.ts';
import styles from './past-runs.module.css';

export interface PastRunsProps {
  /** Newest first. */
  readonly runs: readonly RunSummary[];
  readonly onExport: (id: string) => void;
  readonly onBin: (id: string) => void;
  readonly undo: { readonly onUndo: () => void; readonly onClose: () => void } | null;
  readonly onPlayAgain: (scenarioId: string) => void;
}

const SCORES = [
  ['overall', 'colOverall'],
  ['responseTime', 'colResponseTime'],
  ['tone', 'colTone'],
  ['escalation', 'colEscalation'],
] as const satisfies readonly (readonly [
  Criterion | 'overall',
  keyof (typeof libraryTexts)['fr'],
])[];

/** The front page shows as many; the records screen shows all. */
const LATEST = 5;

/** The latest finished runs with their scores, and the way to all of them. */
export function PastRuns(props: PastRunsProps): ReactNode {
  const { runs, undo } = props;
  const say = useSay(libraryTexts);
  const columns = useColumns(props);
  return (
    <>
      {undo !== null && <Undo {...undo} />}
      {runs.length > 0 && (
        <Table
          caption={say('past')}
          columns={columns}
          rows={runs.slice(0, LATEST)}
          rowKey={(run) => run.header.id}
        />
      )}
      <p>
        <a href="#/records">{say('allRuns', { count: runs.length })}</a>
      </p>
    </>
  );
}

/** Where the row was thrown away from, it can be taken back. */
function Undo(undo: NonNullable<PastRunsProps['undo']>): ReactNode {
  const say = useSay(libraryTexts);
  const key = useRef<HTMLSpanElement>(null);
  useEffect(() => key.current?.querySelector('button')?.focus(), []);
  return (
    <Notice
      onClose={undo.onClose}
      action={
        <span ref={key}>
          <Button size="s" onPress={undo.onUndo}>
            {say('undo')}
          </Button>
        </span>
      }
    >
      {say('binned')}
    </Notice>
  );
}

function useColumns(props: PastRunsProps): readonly Column<RunSummary>[] {
  const say = useSay(libraryTexts);
  const formats = useFormats();
  const dateOf = useDateOf();
  const scores = SCORES.map(([criterion, head]) => ({
    key: criterion,
    head: say(head),
    numeric: true,
    cell: (run: RunSummary) => {
      const score = run.result?.[criterion] ?? null;
      return (
        <span className={styles.score}>
          {score === null ? say('notRated') : formats.score(score)}
        </span>
      );
    },
  }));
  return [
    { key: 'title', head: say('colScenario'), cell: (run) => <Title run={run} /> },
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
      key: 'actions',
      head: say('colActions'),
      cell: (run) => <RowMenu {...props} run={run} />,
    },
  ];
}

/** A run's date, or that it has none. */
function useDateOf(): (run: RunSummary) => string {
  const say = useSay(libraryTexts);
  const formats = useFormats();
  return ({ header }) => (isDated(header) ? formats.date(header.startedAt) : say('noDate'));
}

/** Title of a run's scenario as it was shown. */
function useTitle(): (run: RunSummary) => { readonly text: string; readonly lang: string } {
  const { language } = useLanguage();
  return (run) => {
    const title = textIn(run.header.title, language, run.header.settings.language);
    return { text: title.text, lang: LOCALES[title.language] };
  };
}

function Title({ run }: { readonly run: RunSummary }): ReactNode {
  const title = useTitle()(run);
  return (
    <a className={styles.title} href={`#/run/${run.header.id}/debrief`} lang={title.lang}>
      {title.text}
    </a>
  );
}

function RowMenu(props: PastRunsProps & { readonly run: RunSummary }): ReactNode {
  const { run } = props;
  const say = useSay(libraryTexts);
  const date = useDateOf()(run);
  const title = useTitle()(run).text;
  const label = say('more', { title, date });
  const act = {
    export: () => props.onExport(run.header.id),
    again: () => props.onPlayAgain(run.header.scenarioId),
    bin: () => props.onBin(run.header.id),
  };
  return (
    <Menu
      label={label}
      trigger={<IconButton size="s" label={label} icon={<Ellipsis />} />}
      entries={[
        { id: 'again', label: say('playAgain') },
        { id: 'export', label: say('exportRun') },
        { id: 'bin', label: say('bin'), danger: true, apart: true },
      ]}
      onAction={(id) => act[id]()}
    />
  );
}
