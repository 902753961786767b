import { type ReactNode, useState } from 'react';
import type { Figures } from '../../../scenario/schema/figures.ts';
import { useFormats } from '../../../ui/i18n/formats.ts';
import { useSay } from '../../../ui/i18n/use-say.ts';
import { Select } from '../../../ui/select.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { playerTexts } from '../../messages/catalogue.ts';
import { useShow } from '../../words.ts';
import { Said } from '../said.tsx';
import styles from './figures.module.css';
import { FiguresChart, type Measure } from './figures-chart.tsx';

type FiguresRow = Figures['rows'][number];

/** One set of figures: one measure drawn, all of them in the table below it. */
export function FiguresCard({ figures }: { readonly figures: Figures }): ReactNode {
  const say = useSay(playerTexts);
  const show = useShow();
  const nameOf = useMeasureNames(figures);
  const [place, setPlace] = useState(0);
  const { title, caption, columns, rows, chart = 'bars' } = figures;
  const measure: Measure = {
    name: nameOf(place),
    points: rows.map(({ id, label, values }) => ({
      id,
      label: show(label).text,
      value: values[place] ?? 0,
    })),
  };
  const options = columns.map((_, index) => ({ value: String(index), label: nameOf(index) }));
  return (
    <section className={styles.card}>
      <h3>
        <Said text={title} />
      </h3>
      {caption !== undefined && (
        <p className={styles.caption}>
          <Said text={caption} />
        </p>
      )}
      {chart !== 'none' && columns.length > 1 && (
        <Select
          label={say('figuresMeasure')}
          options={options}
          value={String(place)}
          onChange={(chosen) => setPlace(Number(chosen))}
        />
      )}
      <div className={styles.both}>
        {chart !== 'none' && (
          <FiguresChart kind={chart} measure={measure} isNamed={columns.length > 1} />
        )}
        <FiguresTable figures={figures} nameOf={nameOf} />
      </div>
    </section>
  );
}

interface FiguresTableProps {
  readonly figures: Figures;
  readonly nameOf: (column: number) => string;
}

function FiguresTable({ figures, nameOf }: FiguresTableProps): ReactNode {
  const say = useSay(playerTexts);
  const show = useShow();
  const formats = useFormats();
  const columns: readonly Column<FiguresRow>[] = [
    {
      key: 'row',
      head: <VisuallyHidden>{say('figuresRow')}</VisuallyHidden>,
      cell: nameOfRow,
    },
    ...figures.columns.map(({ id }, place) => ({
      key: id,
      head: nameOf(place),
      numeric: true,
      cell: ({ values }: FiguresRow) => formats.number(values[place] ?? 0),
    })),
  ];
  return (
    <Table
      caption={show(figures.title).text}
      columns={columns}
      rows={figures.rows}
      rowKey={({ id }) => id}
      className={styles.table ?? ''}
    />
  );
}

function nameOfRow({ label }: FiguresRow): ReactNode {
  return <Said text={label} />;
}

/** What a column measures, with its unit or that of the whole table. */
function useMeasureNames({ columns, unit }: Figures): (column: number) => string {
  const say = useSay(playerTexts);
  const show = useShow();
  return (place) => {
    const column = columns[place];
    if (column === undefined) return '';
    const label = show(column.label).text;
    const counted = column.unit ?? unit;
    return counted === undefined ? label : say('figuresUnit', { label, unit: show(counted).text });
  };
}
