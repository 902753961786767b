import type { ReactNode } from 'react';
import { Figure, LegendEntry } from '../../ui/chart/figure.tsx';
import { TimeAxis } from '../../ui/chart/time-axis.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import styles from './figures.module.css';
import { labelHeights, MOOD, MoodLine, moodY } from './mood-line.tsx';
import type { TimelineData } from './timeline-data.ts';
import { timelineX, useTimelinePoints } from './timeline-points.ts';
import { TimelineTable } from './timeline-table.tsx';
import { ANSWERS, ARRIVALS, TrafficMark } from './traffic-mark.tsx';
import { TurnNames } from './turn-names.tsx';

const HEIGHT = 402;
const AXIS = 370;

export interface TimelineFigureProps extends TimelineData {
  /** Opens the case of this key. */
  readonly onOpen: (key: string) => void;
}

/** The run at a glance: the public mood above; below, what came in and how long each waited. */
export function TimelineFigure(props: TimelineFigureProps): ReactNode {
  const say = useSay(debriefTexts);
  const pointsAt = useTimelinePoints(props);
  const { traffic } = props;
  const answered = traffic.filter((each) => each.answeredAt !== null).length;
  return (
    <Figure
      caption={say('timelineCaption')}
      summary={say('timelineSummary', { due: traffic.length, answered })}
      height={HEIGHT}
      renderDrawing={(width) => <Drawing {...props} width={width} />}
      legend={<Legend moods={props.moods} traffic={traffic} />}
      table={<TimelineTable {...props} />}
      pointsAt={pointsAt}
      onOpenPoint={(key) => {
        if (traffic.some((each) => each.key === key)) props.onOpen(key);
      }}
    />
  );
}

function Drawing(props: TimelineData & { readonly width: number }): ReactNode {
  const { width, end, startsAt, moods, traffic, turns } = props;
  const formats = useFormats();
  const say = useSay(debriefTexts);
  const x = timelineX(end, width);
  const labels = labelHeights(moods);
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
        <MoodLine key={mood.kind} mood={mood} end={end} x={x} labelY={labels.get(mood) ?? 0} />
      ))}
      <TurnNames turns={turns} x={x} width={width} />
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

function Legend({ moods, traffic }: Pick<TimelineData, 'moods' | 'traffic'>): ReactNode {
  const say = useSay(debriefTexts);
  const inVain = traffic.some(({ answeredAt, written }) => answeredAt === null && written);
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
        {say(inVain ? 'legendUnhelped' : 'legendUnanswered')}
      </LegendEntry>
    </>
  );
}
