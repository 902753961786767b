import { memo, type ReactNode } from 'react';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useRun } from '../player-context.ts';
import { markOf } from './landmark-list.tsx';
import { useReplay } from './replay-context.ts';
import styles from './scrubber.module.css';
import { useTapeKeys } from './use-tape-keys.ts';

const SECOND = 1000;

/** The whole run as a line to go along, its landmarks above it. */
export function Scrubber(): ReactNode {
  const say = useSay(playerTexts);
  const formats = useFormats();
  const { replay, playback } = useReplay();
  const press = useTapeKeys();
  const now = useRun((state) => Math.floor(state.now / SECOND) * SECOND);
  const startsAt = useRun((state) => state.programme.scenario.clock.startsAt);
  const { end } = replay.reel;
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
        onKeyDown={press}
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
