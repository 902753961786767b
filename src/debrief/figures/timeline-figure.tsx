import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { ReactNode } from 'react';
import type { SimMs } from '../../engine/item.ts';
import { Figure, LegendEntry } from '../../ui/chart/figure.tsx';
import { TimeAxis } from '../../ui/chart/time-axis.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import styles from './figures.module.css';
import { TimelineTable } from './timeline-table.tsx';

/** A curve of the public mood; `kind` says how it is drawn. */
export interface Mood {
  readonly kind: 'trust' | 'heat';
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly points: readonly { readonly at: SimMs; readonly value: number }[];
}

/** One thing that was due, as the timeline shows it. */
export interface Traffic {
  readonly key: string;
  readonly label: string;
  readonly at: SimMs;
  /** When it was first answered. */
  readonly answeredAt: SimMs | null;
  readonly kind: 'answer' | 'silence' | 'danger';
  readonly state: 'met' | 'partly' | 'missed';
}

/** A turning point, numbered as in the list beside the figure. */
export interface Turn {
  readonly number: number;
  readonly at: SimMs;
  readonly kind: Mood['kind'];
  readonly value: number;
}

export interface TimelineFigureProps {
  readonly startsAt: string;
  readonly end: SimMs;
  readonly moods: readonly Mood[];
  readonly traffic: readonly Traffic[];
  readonly turns: readonly Turn[];
}

const HEIGHT = 388;
const MOOD = { top: 14, bottom: 178 };
const ARRIVALS = 232;
const ANSWERS = 318;
const AXIS = 356;

/** The run at a glance: the public mood above; below, what came in and how long each waited. */
export function TimelineFigure(props: TimelineFigureProps): ReactNode {
  const say = useSay(debriefTexts);
  const { traffic } = props;
  const answered = traffic.filter((each) => each.answeredAt !== null).length;
  return (
    <Figure
      caption={say('timelineCaption')}
      summary={say('timelineSummary', { due: traffic.length, answered })}
      height={HEIGHT}
      renderDrawing={(width) => <Drawing {...props} width={width} />}
      legend={<Legend moods={props.moods} />}
      table={<TimelineTable {...props} />}
    />
  );
}

function Drawing(props: TimelineFigureProps & { readonly width: number }): ReactNode {
  const { width, end, startsAt, moods, traffic, turns } = props;
  const formats = useFormats();
  const say = useSay(debriefTexts);
  const x = scaleLinear([0, Math.max(1, end)], [10, width - 34]);
  return (
    <g>
      <TimeAxis
        end={end}
        x={x}
        y={AXIS}
        top={MOOD.top}
        width={width}
        label={(ms) => formats.timeOfDay(startsAt, ms)}
      />
      {moods.map((mood) => (
        <MoodLine key={mood.kind} mood={mood} end={end} x={x} />
      ))}
      {turns.map((turn) => {
        const mood = moods.find(({ kind }) => kind === turn.kind);
        const y = mood === undefined ? MOOD.top : moodY(mood)(turn.value);
        return (
          <g key={`${turn.number} ${turn.kind}`} transform={`translate(${x(turn.at)} ${y})`}>
            <circle r={9} className={styles.turn} />
            <text className={styles.turnNumber} textAnchor="middle" dy="0.35em">
              {turn.number}
            </text>
          </g>
        );
      })}
      <text className={styles.lane} x={10} y={ARRIVALS - 18}>
        {say('laneArrivals')}
      </text>
      <text className={styles.lane} x={10} y={ANSWERS + 22}>
        {say('laneAnswers')}
      </text>
      {traffic.map((each) => (
        <TrafficMark key={each.key} traffic={each} x={x} />
      ))}
    </g>
  );
}

function moodY(mood: Mood): (value: number) => number {
  return scaleLinear([mood.min, mood.max], [MOOD.bottom, MOOD.top]);
}

function MoodLine({
  mood,
  end,
  x,
}: {
  readonly mood: Mood;
  readonly end: SimMs;
  readonly x: (ms: number) => number;
}): ReactNode {
  const y = moodY(mood);
  const last = mood.points.at(-1)?.value ?? mood.min;
  const path = line<{ at: SimMs; value: number }>()
    .x((point) => x(Math.max(0, point.at)))
    .y((point) => y(point.value))
    .curve(curveStepAfter)([...mood.points, { at: end, value: last }]);
  return (
    <g className={styles[mood.kind]}>
      <path d={path ?? ''} className={styles.mood} />
      <text className={styles.value} x={x(end) + 6} y={y(last)} dy="0.35em">
        {last}
      </text>
    </g>
  );
}

/** An arrival, and the line that leads to its answer: the longer it waited, the more it leans. */
function TrafficMark({
  traffic,
  x,
}: {
  readonly traffic: Traffic;
  readonly x: (ms: number) => number;
}): ReactNode {
  const { at, answeredAt, kind, state } = traffic;
  const start = x(Math.max(0, at));
  const className = kind === 'danger' ? styles.danger : styles[state];
  return (
    <g className={className}>
      {answeredAt === null ? (
        kind !== 'silence' && (
          <path
            className={styles.unanswered}
            d={`M${start} ${ARRIVALS}v26m-5 0l10 10m0 -10l-10 10`}
          />
        )
      ) : (
        <>
          <line className={styles.wait} x1={start} y1={ARRIVALS} x2={x(answeredAt)} y2={ANSWERS} />
          <circle className={styles.answer} cx={x(answeredAt)} cy={ANSWERS} r={4} />
        </>
      )}
      {kind === 'silence' ? (
        <rect className={styles.quiet} x={start - 4} y={ARRIVALS - 4} width={8} height={8} />
      ) : (
        <circle
          className={styles.arrival}
          cx={start}
          cy={ARRIVALS}
          r={kind === 'danger' ? 6.5 : 5}
        />
      )}
    </g>
  );
}

function Legend({ moods }: { readonly moods: readonly Mood[] }): ReactNode {
  const say = useSay(debriefTexts);
  return (
    <>
      {moods.map((mood) => (
        <LegendEntry
          key={mood.kind}
          mark={<path className={`${styles.mood} ${styles[mood.kind]}`} d="M0 6h22" />}
        >
          {mood.label}
        </LegendEntry>
      ))}
      <LegendEntry
        mark={<circle className={`${styles.arrival} ${styles.met}`} cx={11} cy={6} r={5} />}
      >
        {say('legendArrival')}
      </LegendEntry>
      <LegendEntry
        mark={<circle className={`${styles.arrival} ${styles.danger}`} cx={11} cy={6} r={5} />}
      >
        {say('legendDanger')}
      </LegendEntry>
      <LegendEntry mark={<rect className={styles.quiet} x={7} y={2} width={8} height={8} />}>
        {say('legendSilence')}
      </LegendEntry>
      <LegendEntry mark={<path className={styles.unanswered} d="M6 1l10 10m0 -10l-10 10" />}>
        {say('legendUnanswered')}
      </LegendEntry>
    </>
  );
}
