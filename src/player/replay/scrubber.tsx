import { type KeyboardEvent, memo, type ReactNode } from 'react';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useRun } from '../player-context.ts';
import { markOf } from './landmark-list.tsx';
import styles from './replay.module.css';
import { useReplay } from './replay-context.ts';
import { useTravel } from './use-travel.ts';

/** Simulated ms that an arrow key and a page key go by. */
const STEP = { arrow: 5000, page: 60_000 } as const;

const SECOND = 1000;

/** The whole run as a line to go along, its landmarks above it. */
export function Scrubber(): ReactNode {
  const say = useSay(playerTexts);
  const formats = useFormats();
  const { replay, playback } = useReplay();
  const travel = useTravel();
  const now = useRun((state) => Math.floor(state.now / SECOND) * SECOND);
  const startsAt = useRun((state) => state.programme.scenario.clock.startsAt);
  const { end } = replay.reel;
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowRight: () => (event.shiftKey ? travel.toNext() : travel.by(STEP.arrow)),
      ArrowLeft: () => (event.shiftKey ? travel.toPrevious() : travel.by(-STEP.arrow)),
      ArrowUp: () => travel.by(STEP.arrow),
      ArrowDown: () => travel.by(-STEP.arrow),
      PageUp: () => travel.by(STEP.page),
      PageDown: () => travel.by(-STEP.page),
      Home: travel.toStart,
      End: travel.toEnd,
      ' ': () => (playback.getState().playing ? playback.pause() : playback.play()),
    };
    const move = moves[event.key];
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move();
  };
  return (
    <div className={styles.scrubber}>
      <Marks />
      <input
        type="range"
        className={styles.track}
        aria-label={say('replayScrubber')}
        aria-valuetext={say('replayWhere', {
          time: formats.clock(startsAt, now),
          elapsed: formats.duration(now),
        })}
        min={0}
        max={end}
        step={SECOND}
        value={now}
        onChange={({ target }) => {
          playback.pause();
          replay.seek(target.valueAsNumber);
        }}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** Drawn once: only the handle moves. What they say is in the list of moments. */
const Marks = memo(function Marks(): ReactNode {
  const { landmarks, replay } = useReplay();
  const { end } = replay.reel;
  return (
    <div className={styles.marks} aria-hidden="true">
      {landmarks.map((landmark) => (
        <span
          key={landmark.key}
          className={styles.mark}
          data-kind={markOf(landmark)}
          style={{ insetInlineStart: `${(100 * landmark.place.at) / Math.max(1, end)}%` }}
        >
          {landmark.type === 'turn' && landmark.number}
        </span>
      ))}
    </div>
  );
});
