import type { ReactNode } from 'react';
import { type TriageCell, triageTable } from '../../scoring/overall/triage.ts';
import { type ExpectationOutcome, TREATMENTS, type Treatment } from '../../scoring/sheet.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { type Column, Table } from '../../ui/table.tsx';
import { debriefTexts } from '../messages/catalogue.ts';
import styles from './escalation.module.css';

/** Every column of the table: what was done, or nothing. */
const DONE: readonly (Treatment | null)[] = [...TREATMENTS, null];

/** What was wanted against what was done, counted; a frame marks where the two agree. */
export function Triage({
  outcomes,
}: {
  readonly outcomes: readonly ExpectationOutcome[];
}): ReactNode {
  const say = useSay(debriefTexts);
  const cells = triageTable(outcomes);
  const columns = useColumns(cells);
  const wanted = TREATMENTS.filter((treatment) => cells.some((cell) => cell.wanted === treatment));
  if (wanted.length === 0) return null;
  return (
    <div className={styles.triage}>
      <p className={styles.soft}>{say('triageLead')}</p>
      <Table
        caption={say('triageTitle')}
        captionShown
        columns={columns}
        rows={wanted}
        rowKey={(row) => row}
      />
    </div>
  );
}

function useColumns(cells: readonly TriageCell[]): readonly Column<Treatment>[] {
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const done = DONE.filter((each) => each === null || cells.some((cell) => cell.done === each));
  return [
    { key: 'wanted', head: say('triageWanted'), cell: (row) => say(`treatment_${row}`) },
    ...done.map((each) => ({
      key: each ?? 'nothing',
      head: each === null ? say('triageNothing') : say(`treatment_${each}`),
      numeric: true,
      cell: (row: Treatment) => (
        <span className={row === each ? styles.agree : undefined}>
          {formats.number(countOf(cells, row, each))}
        </span>
      ),
    })),
  ];
}

function countOf(cells: readonly TriageCell[], wanted: Treatment, done: Treatment | null): number {
  return cells.find((cell) => cell.wanted === wanted && cell.done === done)?.cases ?? 0;
}
