import { scaleLinear } from 'd3-scale';
import type { Point } from '../../ui/chart/point-reader.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import { MOOD, moodY } from './mood-line.tsx';
import type { TimelineData, Traffic, Turn } from './timeline-data.ts';
import { ARRIVALS } from './traffic-mark.tsx';

/** Where moments stand on the timeline, in CSS pixels. */
export function timelineX(end: number, width: number): (ms: number) => number {
  return scaleLinear([0, Math.max(1, end)], [10, width - 34]);
}

/** Everything on the timeline that can be read point by point, in order of time. */
export function useTimelinePoints(data: TimelineData): (width: number) => readonly Point[] {
  const { startsAt, end, moods, traffic, turns } = data;
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const time = (ms: number): string => formats.timeOfDay(startsAt, Math.max(0, ms));
  const fateOf = ({ at, answeredAt, kind }: Traffic): string => {
    if (answeredAt !== null)
      return say('pointAnswered', { wait: formats.duration(answeredAt - at) });
    return say(kind === 'silence' ? 'pointQuiet' : 'pointUnanswered');
  };
  const heightOf = ({ kind, value }: Turn): number => {
    const mood = moods.find((each) => each.kind === kind);
    return mood === undefined ? MOOD.top : moodY(mood)(value);
  };
  return (width) => {
    const x = timelineX(end, width);
    const arrivals = traffic.map((each) => ({
      at: each.at,
      key: each.key,
      x: x(Math.max(0, each.at)),
      y: ARRIVALS,
      label: say('pointArrival', { time: time(each.at), label: each.label, fate: fateOf(each) }),
    }));
    const turned = turns.map((turn) => ({
      at: turn.at,
      key: `turn-${turn.number}-${turn.kind}`,
      x: x(turn.at),
      y: heightOf(turn),
      label: say('pointTurn', { time: time(turn.at), number: turn.number, moves: turn.label }),
    }));
    return [...arrivals, ...turned].sort((a, b) => a.at - b.at);
  };
}
