import type { ReactNode } from 'react';
import type { Comparison, Pair, Side } from '../../scoring/comparison/compare-sheets.ts';
import { ownPartOf } from '../../scoring/comparison/own-part.ts';
import type { Score as Rated } from '../../scoring/sheet.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { type Names, useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Meter } from '../../ui/meter.tsx';
import { LETTERS, SideMark } from '../../ui/side-mark.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { CRITERIA, type Criterion } from '../../vocabulary/criterion.ts';
import { recordsTexts } from '../messages/catalogue.ts';
import styles from './compare.module.css';
import { type ComparedRuns, SIDES } from './compared-run.ts';

interface Row {
  readonly what: Criterion | 'overall';
  readonly scores: Pair<Rated>;
}

/** Overall and the three criteria of both runs, with how far apart they are. */
export function ScoresTable(props: {
  readonly comparison: Comparison;
  readonly runs: ComparedRuns;
}): ReactNode {
  const { comparison, runs } = props;
  const say = useSay(recordsTexts);
  const names = useNames();
  const rows: readonly Row[] = [
    { what: 'overall', scores: comparison.overall },
    ...CRITERIA.map((what) => ({ what, scores: comparison.criteria[what] })),
  ];
  const columns: readonly Column<Row>[] = [
    { key: 'what', head: say('compareCriterion'), cell: ({ what }) => names.criterion(what) },
    ...SIDES.map((side) => ({
      key: side,
      head: <SideMark side={side} />,
      cell: (row: Row) => scoreCell(row, side, names),
    })),
    {
      key: 'difference',
      head: say('compareDifference'),
      numeric: true,
      cell: differenceCell,
    },
  ];
  return (
    <>
      <Table
        caption={say('compareScores')}
        columns={columns}
        rows={rows}
        rowKey={({ what }) => what}
        className={styles.scores ?? ''}
      />
      <OwnParts runs={runs} />
    </>
  );
}

function scoreCell({ what, scores }: Row, side: Side, names: Names): ReactNode {
  const label = `${names.criterion(what)}, ${LETTERS[side]}`;
  return (
    <div className={styles.score}>
      <Score value={scores[side]} />
      <div className={styles.bar} aria-hidden="true">
        <Meter label={label} value={scores[side]} size="s" figure={false} />
      </div>
    </div>
  );
}

function Score({ value }: { readonly value: Rated }): ReactNode {
  const say = useSay(recordsTexts);
  const formats = useFormats();
  return <span>{value === null ? say('compareNotRated') : formats.score(value)}</span>;
}

function differenceCell({ scores }: Row): ReactNode {
  return <Difference {...scores} />;
}

function Difference({ a, b }: Pair<Rated>): ReactNode {
  const say = useSay(recordsTexts);
  const formats = useFormats();
  if (a === null || b === null) return say('compareNotRated');
  // Of the figures as they are shown, or readers would find it wrong.
  const difference = tenths(b) - tenths(a);
  return formats.number(difference, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
}

function tenths(score: number): number {
  return Math.round(score * 10) / 10;
}

/** Of a fork, what was earned since. */
function OwnParts({ runs }: { readonly runs: ComparedRuns }): ReactNode {
  const say = useSay(recordsTexts);
  const formats = useFormats();
  return SIDES.map((side) => {
    const own = ownPartOf(runs[side].sheet, runs[side].run);
    if (own === null) return null;
    const score = own.overall === null ? say('compareNotRated') : formats.score(own.overall);
    return (
      <p key={side} className={styles.soft}>
        {say('compareFolded', { score, letter: LETTERS[side] })}
      </p>
    );
  });
}
