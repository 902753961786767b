import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import type { SimMs } from '../../engine/item.ts';
import { Figure, LegendEntry } from '../../ui/chart/figure.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { shortened } from '../../ui/shortened.ts';
import { type Column, Table } from '../../ui/table.tsx';
import { debriefTexts } from '../messages/catalogue.ts';
import styles from './figures.module.css';

/** How long one thing waited for its first answer, beside what was asked. */
export interface Wait {
  readonly key: string;
  readonly label: string;
  readonly target: SimMs;
  readonly limit: SimMs;
  /** Until the first answer that helped; null: none did. */
  readonly taken: SimMs | null;
  /** Whether words were written to it at all, useful or not. */
  readonly written: boolean;
}

const ROW = 44;
const FOOT = 30;

export interface ResponseFigureProps {
  readonly waits: readonly Wait[];
  /** Opens the case of this key. */
  readonly onOpen: (key: string) => void;
}

/** Each thing that needed an answer: its target, its limit, and when the answer came. */
export function ResponseFigure(props: ResponseFigureProps): ReactNode {
  const { waits, onOpen } = props;
  const say = useSay(debriefTexts);
  const labelOf = usePointLabel();
  const inTime = waits.filter((wait) => wait.taken !== null && wait.taken <= wait.target).length;
  const inVain = waits.some(({ taken, written }) => taken === null && written);
  return (
    <Figure
      caption={say('waitsCaption')}
      summary={say('waitsSummary', { due: waits.length, inTime })}
      height={waits.length * ROW + FOOT}
      renderDrawing={(width) => <Drawing waits={waits} width={width} />}
      legend={
        <>
          <LegendEntry mark={<circle className={styles.early} cx={11} cy={6} r={5} />}>
            {say('legendEarly')}
          </LegendEntry>
          <LegendEntry mark={<rect className={styles.late} x={6} y={1} width={10} height={10} />}>
            {say('legendLate')}
          </LegendEntry>
          <LegendEntry mark={<path className={styles.target} d="M11 0v12" />}>
            {say('legendTarget')}
          </LegendEntry>
          <LegendEntry mark={<path className={styles.limit} d="M11 0v12" />}>
            {say('legendLimit')}
          </LegendEntry>
          <LegendEntry mark={<path className={styles.unanswered} d="M6 1l10 10m0 -10l-10 10" />}>
            {say(inVain ? 'legendUnhelped' : 'legendUnanswered')}
          </LegendEntry>
        </>
      }
      table={<WaitsTable waits={waits} />}
      pointsAt={(width) => {
        const x = waitX(waits, width);
        return waits.map((wait, index) => ({
          key: wait.key,
          x: x(wait.taken ?? 0) + (wait.taken === null ? 4 : 0),
          y: index * ROW + 30,
          label: labelOf(wait),
        }));
      }}
      onOpenPoint={onOpen}
    />
  );
}

/** Where lengths of time stand, in CSS pixels. */
function waitX(waits: readonly Wait[], width: number): (ms: number) => number {
  const longest = Math.max(60_000, ...waits.flatMap(({ limit, taken }) => [limit, taken ?? 0]));
  return scaleLinear([0, longest], [8, width - 64]);
}

function usePointLabel(): (wait: Wait) => string {
  const say = useSay(debriefTexts);
  const formats = useFormats();
  return ({ label, taken, target, limit, written }) =>
    say('pointWait', {
      label,
      taken: taken === null ? say(written ? 'legendUnhelped' : 'never') : formats.duration(taken),
      target: formats.duration(target),
      limit: formats.duration(limit),
    });
}

function Drawing({
  waits,
  width,
}: {
  readonly waits: readonly Wait[];
  readonly width: number;
}): ReactNode {
  const formats = useFormats();
  const x = waitX(waits, width);
  return (
    <g>
      {waits.map((wait, index) => {
        const y = index * ROW + 30;
        return (
          <g key={wait.key}>
            <text className={styles.rowLabel} x={8} y={y - 13}>
              {shortened(wait.label, room(width))}
            </text>
            <line className={styles.span} x1={x(0)} x2={x(wait.limit)} y1={y} y2={y} />
            <path className={styles.target} d={`M${x(wait.target)} ${y - 8}v16`} />
            <path className={styles.limit} d={`M${x(wait.limit)} ${y - 8}v16`} />
            <Mark wait={wait} x={x} y={y} />
            <text className={styles.lane} x={width - 2} y={y} dy="0.35em" textAnchor="end">
              {wait.taken === null ? '—' : formats.timecode(wait.taken)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Mark({
  wait,
  x,
  y,
}: {
  readonly wait: Wait;
  readonly x: (ms: number) => number;
  readonly y: number;
}): ReactNode {
  if (wait.taken === null) {
    return <path className={styles.unanswered} d={`M${x(0) - 1} ${y - 5}l10 10m0 -10l-10 10`} />;
  }
  return wait.taken <= wait.target ? (
    <circle className={styles.early} cx={x(wait.taken)} cy={y} r={6} />
  ) : (
    <rect className={styles.late} x={x(wait.taken) - 5.5} y={y - 5.5} width={11} height={11} />
  );
}

/** Roughly what fits over a row, in graphemes; the table says it whole. */
function room(width: number): number {
  return Math.floor(width / 7.4);
}

function WaitsTable({ waits }: { readonly waits: readonly Wait[] }): ReactNode {
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const columns: readonly Column<Wait>[] = [
    { key: 'label', head: say('colItem'), cell: (wait) => wait.label },
    {
      key: 'target',
      head: say('colTarget'),
      numeric: true,
      cell: (wait) => formats.duration(wait.target),
    },
    {
      key: 'limit',
      head: say('colLimit'),
      numeric: true,
      cell: (wait) => formats.duration(wait.limit),
    },
    {
      key: 'taken',
      head: say('colTaken'),
      numeric: true,
      cell: (wait) =>
        wait.taken === null
          ? say(wait.written ? 'legendUnhelped' : 'never')
          : formats.duration(wait.taken),
    },
  ];
  return (
    <Table
      caption={say('waitsCaption')}
      columns={columns}
      rows={waits}
      rowKey={(wait) => wait.key}
    />
  );
}
