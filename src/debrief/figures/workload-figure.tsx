import { scaleLinear } from 'd3-scale';
import { curveStep, line } from 'd3-shape';
import type { ReactNode } from 'react';
import { Figure, LegendEntry } from '../../ui/chart/figure.tsx';
import { TimeAxis } from '../../ui/chart/time-axis.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { type Column, Table } from '../../ui/table.tsx';
import { debriefTexts } from '../messages/catalogue.ts';
import type { Stretch } from '../story/workload.ts';
import styles from './figures.module.css';

export interface WorkloadFigureProps {
  readonly startsAt: string;
  readonly stretches: readonly Stretch[];
}

const HEIGHT = 216;
const MIDDLE = 104;
const AXIS = 184;

/** Words that came in, above the line; words that went out, below it. */
export function WorkloadFigure({ startsAt, stretches }: WorkloadFigureProps): ReactNode {
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const read = stretches.reduce((sum, stretch) => sum + stretch.wordsToRead, 0);
  const written = stretches.reduce((sum, stretch) => sum + stretch.wordsWritten, 0);
  return (
    <Figure
      caption={say('workloadCaption')}
      summary={say('workloadSummary', { read, written })}
      height={HEIGHT}
      renderDrawing={(width) => <Drawing startsAt={startsAt} stretches={stretches} width={width} />}
      legend={
        <>
          <LegendEntry mark={<rect className={styles.bar} x={4} y={0} width={14} height={12} />}>
            {say('legendRead')}
          </LegendEntry>
          <LegendEntry
            mark={<rect className={styles.barSecond} x={4} y={0} width={14} height={12} />}
          >
            {say('legendWritten')}
          </LegendEntry>
          <LegendEntry mark={<path className={styles.waiting} d="M0 6h22" />}>
            {say('waitingLegend')}
          </LegendEntry>
        </>
      }
      table={<WorkloadTable startsAt={startsAt} stretches={stretches} />}
      pointsAt={(width) => {
        const { x } = scalesOf(stretches, width);
        return stretches.map((each) => ({
          key: String(each.from),
          x: x((each.from + each.to) / 2),
          y: MIDDLE,
          label: say('pointStretch', {
            from: formats.timeOfDay(startsAt, each.from),
            read: each.wordsToRead,
            written: each.wordsWritten,
            waiting: each.waiting,
          }),
        }));
      }}
    />
  );
}

function Drawing(props: WorkloadFigureProps & { readonly width: number }): ReactNode {
  const { startsAt, stretches, width } = props;
  const formats = useFormats();
  const { end, x, tall, waitingY } = scalesOf(stretches, width);
  const waiting = line<Stretch>()
    .x((each) => x((each.from + each.to) / 2))
    .y((each) => waitingY(each.waiting))
    .curve(curveStep)(stretches);
  const last = stretches.at(-1);
  return (
    <g>
      <TimeAxis
        end={end}
        x={x}
        y={AXIS}
        top={8}
        width={width}
        label={(ms) => formats.timeOfDay(startsAt, ms)}
      />
      {stretches.map((stretch) => {
        const left = x(stretch.from) + 1;
        const wide = Math.max(1, x(stretch.to) - x(stretch.from) - 2);
        return (
          <g key={stretch.from}>
            <rect
              className={styles.bar}
              x={left}
              y={MIDDLE - tall(stretch.wordsToRead)}
              width={wide}
              height={tall(stretch.wordsToRead)}
            />
            <rect
              className={styles.barSecond}
              x={left}
              y={MIDDLE + 2}
              width={wide}
              height={Math.min(AXIS - MIDDLE - 4, tall(stretch.wordsWritten))}
            />
          </g>
        );
      })}
      <path className={styles.waiting} d={waiting ?? ''} />
      {last !== undefined && (
        <text className={styles.lane} x={x(end) + 6} y={waitingY(last.waiting)} dy="0.35em">
          {last.waiting}
        </text>
      )}
    </g>
  );
}

function scalesOf(stretches: readonly Stretch[], width: number) {
  const end = Math.max(1, stretches.at(-1)?.to ?? 1);
  const words = stretches.flatMap((each) => [each.wordsToRead, each.wordsWritten * 1.3]);
  const things = stretches.map(({ waiting }) => waiting);
  return {
    end,
    x: scaleLinear([0, end], [10, width - 34]),
    tall: scaleLinear([0, Math.max(1, ...words)], [0, MIDDLE - 8]),
    waitingY: scaleLinear([0, Math.max(1, ...things)], [MIDDLE, 10]),
  };
}

function WorkloadTable({ startsAt, stretches }: WorkloadFigureProps): ReactNode {
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const columns: readonly Column<Stretch>[] = [
    { key: 'from', head: say('colTime'), cell: (each) => formats.timeOfDay(startsAt, each.from) },
    { key: 'arrived', head: say('colArrived'), numeric: true, cell: (each) => each.arrived },
    { key: 'read', head: say('colRead'), numeric: true, cell: (each) => each.wordsToRead },
    { key: 'written', head: say('colWritten'), numeric: true, cell: (each) => each.wordsWritten },
    { key: 'waiting', head: say('colWaiting'), numeric: true, cell: (each) => each.waiting },
    { key: 'gestures', head: say('colGestures'), numeric: true, cell: (each) => each.gestures },
  ];
  return (
    <Table
      caption={say('workloadCaption')}
      columns={columns}
      rows={stretches}
      rowKey={(each) => String(each.from)}
    />
  );
}
