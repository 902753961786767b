import type { ClockPort, PresencePort } from './ports.ts';
import type { Gap } from './tick.ts';
import { createTimekeeper } from './timekeeper.ts';

/** Real ms after which what has passed goes into the log even if nothing was due. */
const HEARTBEAT = 1000;

/** What the clockwork needs to know of the run, and what it tells it. */
export interface ClockworkPorts {
  readonly clock: ClockPort;
  readonly presence: PresencePort;
  /** Simulated ms per real ms at this moment; 0 when time stands still. */
  readonly rate: () => number;
  /** Simulated ms until something is due. */
  readonly dueIn: () => number;
  /** Simulated time goes into the log. */
  readonly onBeat: (ms: number) => void;
  /** Between beats: simulated ms that have passed and are not in the log yet. */
  readonly onMove: (carried: number) => void;
  readonly onGap: (gap: Gap) => void;
  readonly onHidden: () => void;
}

export interface Clockwork {
  /** Brings the log up to this very moment. What is done next is stamped with it. */
  catchUp(): void;
  /** Starts or stops beating, as the rate now has it. To be called when the rate may have changed. */
  adjust(): void;
  close(): void;
}

/**
 * Turns the beats of the real clock into simulated time in the log: at once when something is due,
 * otherwise each second. Time is measured between stamps and never counted in beats, so a late or
 * missing beat loses nothing; a gap counts for nothing at all.
 */
export function createClockwork(ports: ClockworkPorts): Clockwork {
  const { clock, presence, rate } = ports;
  const timekeeper = createTimekeeper(clock.now());
  let stop: (() => void) | null = null;

  const beat = () => {
    const ms = timekeeper.take();
    if (ms > 0) ports.onBeat(ms);
  };
  const pass = (): boolean => {
    const gap = timekeeper.pass(clock.now(), { rate: rate() });
    if (gap !== null) ports.onGap(gap);
    return gap === null;
  };
  const onTick = () => {
    if (!pass()) return;
    const due = timekeeper.carried() >= ports.dueIn();
    if (due || timekeeper.sinceBeat() >= HEARTBEAT) beat();
    ports.onMove(timekeeper.carried());
  };
  const catchUp = () => {
    if (stop !== null && pass()) beat();
  };
  const adjust = () => {
    const moving = rate() > 0;
    if (moving === (stop !== null)) return;
    stop?.();
    stop = null;
    if (!moving) return;
    timekeeper.restart(clock.now());
    stop = clock.start(onTick);
  };
  const unwatch = presence.watch((change) => {
    if (stop === null || change === 'shown') return;
    catchUp();
    if (change === 'hidden') ports.onHidden();
  });

  return {
    catchUp,
    adjust,
    close() {
      catchUp();
      stop?.();
      stop = null;
      unwatch();
    },
  };
}
