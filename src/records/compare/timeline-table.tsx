import type { ReactNode } from 'react';
import type { Pair, Side } from '../../scoring/comparison/compare-sheets.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { LETTERS } from '../../ui/side-mark.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { recordsTexts } from '../messages/catalogue.ts';
import {
  type ComparedRuns,
  type Curve,
  type DoneThing,
  doneIn,
  SIDES,
  valueAt,
  wordsIn,
} from './compared-run.ts';

interface Row extends DoneThing {
  readonly side: Side;
}

/** The two timelines as a table: everything done in either, with both runs' values at that moment. */
export function TimelineTable(props: {
  readonly runs: ComparedRuns;
  readonly curves: readonly Pair<Curve>[];
}): ReactNode {
  const { runs, curves } = props;
  const say = useSay(recordsTexts);
  const names = useNames();
  const formats = useFormats();
  const { language } = useLanguage();
  const { startsAt } = runs.a.programme.scenario.clock;
  const rows = SIDES.flatMap((side) => doneIn(runs[side]).map((done): Row => ({ ...done, side })));
  const columns: readonly Column<Row>[] = [
    { key: 'at', head: say('compareColTime'), cell: (row) => formats.timeOfDay(startsAt, row.at) },
    { key: 'side', head: say('compareColRun'), cell: (row) => LETTERS[row.side] },
    { key: 'what', head: say('compareColWhat'), cell: (row) => names.action(row.action) },
    ...curves.flatMap((pair) =>
      SIDES.map((side) => ({
        key: `${pair.a.variable.id}/${side}`,
        head: say('compareColValue', {
          variable: wordsIn(runs.a, pair.a.variable.label, language).text,
          letter: LETTERS[side],
        }),
        numeric: true,
        cell: (row: Row) => formats.number(valueAt(pair[side], row.at)),
      })),
    ),
  ];
  return (
    <Table
      caption={say('compareTimelineCaption')}
      columns={columns}
      rows={rows.sort((a, b) => a.at - b.at)}
      rowKey={({ side, event }) => `${side}/${event}`}
    />
  );
}
