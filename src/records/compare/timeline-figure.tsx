import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { ReactNode } from 'react';
import type { SimMs } from '../../engine/item.ts';
import type { Pair } from '../../scoring/comparison/compare-sheets.ts';
import { Figure, LegendEntry } from '../../ui/chart/figure.tsx';
import { TimeAxis } from '../../ui/chart/time-axis.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { LETTERS, SideMark } from '../../ui/side-mark.tsx';
import { recordsTexts } from '../messages/catalogue.ts';
import styles from './compare.module.css';
import {
  type ComparedRuns,
  type Curve,
  doneIn,
  isWritten,
  SIDES,
  sharedCurves,
  wordsIn,
} from './compared-run.ts';
import { TimelineTable } from './timeline-table.tsx';

/** CSS pixels: a panel for each variable with its name above it, a lane for each run, the clock. */
const PANEL = { name: 22, height: 84, gap: 14 };
const LANE = { name: 20, height: 26 };
const AXIS = 30;

export interface TimelineFigureProps {
  readonly runs: ComparedRuns;
  /** The moment up to which both are the same; null when they are throughout. */
  readonly parting: SimMs | null;
}

/** Both runs on one clock: each variable's two curves over each other, then what was done. */
export function TimelineFigure(props: TimelineFigureProps): ReactNode {
  const { runs } = props;
  const say = useSay(recordsTexts);
  const curves = sharedCurves(runs);
  return (
    <Figure
      caption={say('compareTimelineCaption')}
      summary={say('compareTimelineSummary', {
        a: doneIn(runs.a).length,
        b: doneIn(runs.b).length,
      })}
      height={lanesTop(curves.length) + 2 * (LANE.name + LANE.height) + AXIS}
      renderDrawing={(width) => <Drawing {...props} curves={curves} width={width} />}
      legend={<Legend parts={props.parting !== null} />}
      table={<TimelineTable runs={runs} curves={curves} />}
    />
  );
}

function lanesTop(panels: number): number {
  return panels * (PANEL.name + PANEL.height + PANEL.gap);
}

interface DrawingProps extends TimelineFigureProps {
  readonly curves: readonly Pair<Curve>[];
  readonly width: number;
}

type Scale = (ms: number) => number;

function Drawing({ runs, parting, curves, width }: DrawingProps): ReactNode {
  const formats = useFormats();
  const { startsAt } = runs.a.programme.scenario.clock;
  const end = Math.max(1, runs.a.end.now, runs.b.end.now);
  const x = scaleLinear([0, end], [10, width - 34]);
  const top = lanesTop(curves.length);
  const foot = top + 2 * (LANE.name + LANE.height);
  return (
    <g>
      <TimeAxis
        end={end}
        x={x}
        y={foot}
        top={PANEL.name}
        width={width}
        label={(ms) => formats.timeOfDay(startsAt, ms)}
      />
      {parting !== null && (
        <line className={styles.partingLine} x1={x(parting)} x2={x(parting)} y1={0} y2={foot} />
      )}
      {curves.map((pair, index) => (
        <g
          key={pair.a.variable.id}
          transform={`translate(0 ${index * (PANEL.name + PANEL.height + PANEL.gap)})`}
        >
          <Panel pair={pair} runs={runs} x={x} />
        </g>
      ))}
      {SIDES.map((side, index) => (
        <g key={side} transform={`translate(0 ${top + index * (LANE.name + LANE.height)})`}>
          <Lane runs={runs} side={side} x={x} />
        </g>
      ))}
    </g>
  );
}

/** One variable of both runs. The last values stand at the ends, never one over the other. */
function Panel(props: {
  readonly pair: Pair<Curve>;
  readonly runs: ComparedRuns;
  readonly x: Scale;
}): ReactNode {
  const { pair, runs, x } = props;
  const { language } = useLanguage();
  const { variable } = pair.a;
  const y = scaleLinear([variable.min, variable.max], [PANEL.name + PANEL.height, PANEL.name]);
  const [lastA, lastB] = [pair.a, pair.b].map((curve) => curve.points.at(-1)?.value ?? 0);
  const apart = Math.abs(y(lastA ?? 0) - y(lastB ?? 0)) >= 12 ? 0 : 7;
  const up = (lastA ?? 0) >= (lastB ?? 0) ? -apart : apart;
  return (
    <g>
      <text className={styles.lane} x={10} y={14}>
        {wordsIn(runs.a, variable.label, language).text}
      </text>
      {SIDES.map((side) => {
        const { points } = pair[side];
        const end = runs[side].end.now;
        const last = points.at(-1)?.value ?? variable.min;
        const path = line<{ at: SimMs; value: number }>()
          .x((point) => x(Math.max(0, point.at)))
          .y((point) => y(point.value))
          .curve(curveStepAfter)([...points, { at: end, value: last }]);
        return (
          <g key={side} data-side={side}>
            <path className={styles.curve} data-side={side} d={path ?? ''} />
            <text
              className={styles.value}
              x={x(end) + 6}
              y={y(last) + (side === 'a' ? up : -up)}
              dy="0.35em"
            >
              {last}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Lane(props: {
  readonly runs: ComparedRuns;
  readonly side: 'a' | 'b';
  readonly x: Scale;
}): ReactNode {
  const { runs, side, x } = props;
  const say = useSay(recordsTexts);
  const middle = LANE.name + LANE.height / 2;
  return (
    <g>
      <text className={styles.lane} x={10} y={16}>
        {say('compareLane', { letter: LETTERS[side] })}
      </text>
      <line
        className={styles.laneLine}
        x1={x(0)}
        x2={x(runs[side].end.now)}
        y1={middle}
        y2={middle}
      />
      {doneIn(runs[side]).map((done) =>
        isWritten(done) ? (
          <rect
            key={done.event}
            className={styles.words}
            data-side={side}
            x={x(done.at) - 2}
            y={middle - 9}
            width={4}
            height={18}
          />
        ) : (
          <circle
            key={done.event}
            className={styles.gesture}
            data-side={side}
            cx={x(done.at)}
            cy={middle}
            r={4}
          />
        ),
      )}
    </g>
  );
}

function Legend({ parts }: { readonly parts: boolean }): ReactNode {
  const say = useSay(recordsTexts);
  return (
    <>
      {SIDES.map((side) => (
        <LegendEntry
          key={side}
          mark={<path className={styles.curve} data-side={side} d="M0 6h22" />}
        >
          <SideMark side={side} />
        </LegendEntry>
      ))}
      <LegendEntry mark={<rect className={styles.words} x={9} y={0} width={4} height={12} />}>
        {say('compareLegendWords')}
      </LegendEntry>
      <LegendEntry mark={<circle className={styles.gesture} cx={11} cy={6} r={4} />}>
        {say('compareLegendGesture')}
      </LegendEntry>
      {parts && (
        <LegendEntry mark={<path className={styles.partingLine} d="M11 0v12" />}>
          {say('compareLegendParting')}
        </LegendEntry>
      )}
    </>
  );
}
