import { Ellipsis } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { textIn } from '../scenario/text.ts';
import type { RunSummary } from '../storage/run-record.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { LOCALES } from '../ui/i18n/catalogue.ts';
import { useFormats } from '../ui/i18n/formats.ts';
import { useLanguage } from '../ui/i18n/language.ts';
import { useSay } from '../ui/i18n/use-say.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu } from '../ui/menu.tsx';
import { type Column, Table } from '../ui/table.tsx';
import type { Criterion } from '../vocabulary/criterion.ts';
import { libraryTexts } from './messages/catalogue.ts';
import styles from './past-runs.module.css';

export interface PastRunsProps {
  /** Newest first. */
  readonly runs: readonly RunSummary[];
  readonly onExport: (id: string) => void;
  readonly onErase: (id: string) => void;
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

/** Finished runs with their scores. What is erased is asked about first. */
export function PastRuns(props: PastRunsProps): ReactNode {
  const [toErase, setToErase] = useState<RunSummary | null>(null);
  const say = useSay(libraryTexts);
  const columns = useColumns(props, setToErase);
  return (
    <>
      <Table
        caption={say('past')}
        columns={columns}
        rows={props.runs}
        rowKey={(run) => run.header.id}
      />
      <EraseDialog run={toErase} onClose={() => setToErase(null)} onErase={props.onErase} />
    </>
  );
}

function useColumns(
  props: PastRunsProps,
  ask: (run: RunSummary) => void,
): readonly Column<RunSummary>[] {
  const say = useSay(libraryTexts);
  const formats = useFormats();
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
      cell: (run) => <span className={styles.date}>{formats.date(run.header.startedAt)}</span>,
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
      cell: (run) => <RowMenu {...props} run={run} ask={ask} />,
    },
  ];
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

function RowMenu(
  props: PastRunsProps & { readonly run: RunSummary; readonly ask: (run: RunSummary) => void },
): ReactNode {
  const { run } = props;
  const say = useSay(libraryTexts);
  const formats = useFormats();
  const title = useTitle()(run).text;
  const label = say('more', { title, date: formats.date(run.header.startedAt) });
  const act = {
    export: () => props.onExport(run.header.id),
    again: () => props.onPlayAgain(run.header.scenarioId),
    erase: () => props.ask(run),
  };
  return (
    <Menu
      label={label}
      trigger={<IconButton size="s" label={label} icon={<Ellipsis />} />}
      entries={[
        { id: 'again', label: say('playAgain') },
        { id: 'export', label: say('exportRun') },
        { id: 'erase', label: say('erase'), danger: true, apart: true },
      ]}
      onAction={(id) => act[id]()}
    />
  );
}

function EraseDialog(props: {
  readonly run: RunSummary | null;
  readonly onClose: () => void;
  readonly onErase: (id: string) => void;
}): ReactNode {
  const say = useSay(libraryTexts);
  const formats = useFormats();
  const titleOf = useTitle();
  const { run, onClose } = props;
  const erase = (): void => {
    if (run !== null) props.onErase(run.header.id);
    onClose();
  };
  return (
    <Dialog
      role="alertdialog"
      size="s"
      open={run !== null}
      onClose={onClose}
      title={say('eraseTitle')}
      actions={
        <>
          <Button onPress={onClose}>{say('cancel')}</Button>
          <Button kind="danger" onPress={erase}>
            {say('erase')}
          </Button>
        </>
      }
    >
      {run !== null && (
        <p>
          {say('eraseText', { title: titleOf(run).text, date: formats.date(run.header.startedAt) })}
        </p>
      )}
    </Dialog>
  );
}
