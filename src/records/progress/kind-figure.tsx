import type { ReactNode } from 'react';
import { Figure, LegendEntry } from '../../ui/chart/figure.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Table } from '../../ui/table.tsx';
import { recordsTexts } from '../messages/catalogue.ts';
import type { KindTrend } from './kind-trends.ts';
import styles from './progress.module.css';

/** CSS pixels. */
const ROW = 46;
const FOOT = 22;
const LEFT = 8;
const RIGHT = 44;
const SIZE = 5;

/** Each kind of message on a scale of 0 to 100: where it stood (hollow), where it stands (full). */
export function KindFigure({ trends }: { readonly trends: readonly KindTrend[] }): ReactNode {
  const say = useSay(recordsTexts);
  const [worst] = trends;
  if (worst === undefined) return null;
  const best = trends.at(-1) ?? worst;
  return (
    <Figure
      caption={say('kindCaption')}
      summary={say('kindSummary', {
        worst: say(`kind_${worst.kind}`),
        best: say(`kind_${best.kind}`),
      })}
      height={trends.length * ROW + FOOT}
      renderDrawing={(width) => <Rows trends={trends} width={width} />}
      legend={trends.some(({ before }) => before !== null) ? <Legend /> : undefined}
      table={<KindTable trends={trends} />}
    />
  );
}

function Rows(props: { readonly trends: readonly KindTrend[]; readonly width: number }): ReactNode {
  const { trends, width } = props;
  const say = useSay(recordsTexts);
  const formats = useFormats();
  const x = (score: number): number => LEFT + (score / 100) * (width - LEFT - RIGHT);
  const foot = trends.length * ROW;
  return (
    <>
      {[0, 50, 100].map((score) => (
        <g key={score}>
          <line className={styles.grid} x1={x(score)} x2={x(score)} y1={4} y2={foot} />
          <text className={styles.scale} x={x(score)} y={foot + 15} textAnchor="middle">
            {score}
          </text>
        </g>
      ))}
      {trends.map(({ kind, now, before }, index) => (
        <g key={kind} transform={`translate(0 ${index * ROW})`}>
          <text className={styles.stripName} x={LEFT} y={14}>
            {say(`kind_${kind}`)}
          </text>
          <line className={styles.rail} x1={x(0)} x2={x(100)} y1={30} y2={30} />
          {before !== null && (
            <>
              <line className={styles.change} x1={x(before)} x2={x(now)} y1={30} y2={30} />
              <circle className={styles.hollow} cx={x(before)} cy={30} r={SIZE} />
            </>
          )}
          <circle className={styles.mark} cx={x(now)} cy={30} r={SIZE} />
          <text className={styles.last} x={x(100) + 12} y={34}>
            {formats.number(Math.round(now))}
          </text>
        </g>
      ))}
    </>
  );
}

function Legend(): ReactNode {
  const say = useSay(recordsTexts);
  return (
    <>
      <LegendEntry mark={<circle className={styles.hollow} cx={11} cy={6} r={SIZE} />}>
        {say('legendThen')}
      </LegendEntry>
      <LegendEntry mark={<circle className={styles.mark} cx={11} cy={6} r={SIZE} />}>
        {say('legendNow')}
      </LegendEntry>
    </>
  );
}

function KindTable({ trends }: { readonly trends: readonly KindTrend[] }): ReactNode {
  const say = useSay(recordsTexts);
  const names = useNames();
  const formats = useFormats();
  return (
    <Table
      caption={say('kindCaption')}
      rows={trends}
      rowKey={({ kind }) => kind}
      columns={[
        { key: 'kind', head: say('colKind'), cell: ({ kind }) => say(`kind_${kind}`) },
        {
          key: 'before',
          head: say('legendThen'),
          numeric: true,
          cell: ({ before }) => (before === null ? say('notRated') : formats.score(before)),
        },
        {
          key: 'now',
          head: say('legendNow'),
          numeric: true,
          cell: ({ now }) => formats.score(now),
        },
        {
          key: 'due',
          head: say('colMessages'),
          numeric: true,
          cell: ({ due }) => formats.number(due),
        },
        {
          key: 'weakest',
          head: say('colWeakest'),
          cell: ({ weakest }) => (weakest === null ? say('notRated') : names.criterion(weakest)),
        },
      ]}
    />
  );
}
