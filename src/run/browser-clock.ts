import { ownScript } from './own-scripts.ts';
import type { ClockPort } from './ports.ts';
import type { Tick } from './tick.ts';

/** Real ms between two beats. Only how smooth things look depends on it. */
const INTERVAL = 100;

/**
 * The clock of the browser. A worker beats, because a page's own timers fall to one a minute when it
 * is hidden; where workers cannot be had (a single file opened from a disk), the page's timers do.
 * Beats are stamped as the page receives them: a page that was stuck for long had nobody at it.
 *
 * @param speed how much faster than real time, for rehearsals.
 * @param metronome makes the worker; it may throw.
 */
export function createBrowserClock(
  speed = 1,
  metronome: () => Worker = createMetronome,
): ClockPort {
  return {
    speed,
    now: stamp,
    start: (onTick) => beatBy(metronome, () => onTick(stamp())),
  };
}

function stamp(): Tick {
  return { monotonic: performance.now(), wall: Date.now() };
}

function createMetronome(): Worker {
  return new Worker(ownScript('metronome'), { type: 'module' });
}

function beatBy(metronome: () => Worker, onBeat: () => void): () => void {
  let stop: (() => void) | null = null;
  const fallBack = () => {
    stop = beatByTimer(onBeat);
  };
  try {
    const worker = metronome();
    stop = () => worker.terminate();
    worker.addEventListener('message', onBeat);
    worker.addEventListener('error', () => {
      worker.terminate();
      // A worker may fail after it has been stopped.
      if (stop !== null) fallBack();
    });
    worker.postMessage(INTERVAL);
  } catch {
    fallBack();
  }
  return () => {
    stop?.();
    stop = null;
  };
}

function beatByTimer(onBeat: () => void): () => void {
  const timer = setInterval(onBeat, INTERVAL);
  return () => clearInterval(timer);
}
